package io.github.comparisonpages.codec;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes a coder for each type that a record leads to. */
final class Coders {

    private final Map<Type, Coder> made = new HashMap<>();

    Coder of(Type type) {
        var known = made.get(type);
        if (known != null) {
            return known;
        }
        // A record may hold others of its own type: what refers to it meanwhile finds it here.
        var later = new Later();
        made.put(type, later);
        later.coder = make(type);
        return later;
    }

    private Coder make(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("no codec for " + type);
        }
        var primitive = PrimitiveCoder.of(plain);
        if (primitive != null) {
            return primitive;
        }
        if (plain == String.class) {
            return text(text -> text, Object::toString);
        }
        if (plain == BigDecimal.class) {
            return text(BigDecimal::new, Object::toString);
        }
        if (plain == LocalDate.class) {
            return text(LocalDate::parse, Object::toString);
        }
        if (plain.isEnum()) {
            return oneOf(List.of(plain.getEnumConstants()));
        }
        if (plain.isRecord()) {
            return ofRecord(plain.asSubclass(Record.class));
        }
        if (plain.isSealed()) {
            return ofSealed(plain);
        }
        throw new IllegalArgumentException("no codec for " + type);
    }

    private Coder container(ParameterizedType generic) {
        var arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == List.class) {
            return collection(of(arguments[0]), List::copyOf, elements -> elements);
        }
        if (generic.getRawType() == Set.class) {
            return collection(of(arguments[0]), list -> Set.copyOf(new LinkedHashSet<>(list)), Coders::sorted);
        }
        if (generic.getRawType() == Map.class) {
            return map(of(arguments[0]), of(arguments[1]));
        }
        throw new IllegalArgumentException("no codec for " + generic);
    }

    private Coder ofRecord(Class<? extends Record> type) {
        return RecordCoder.of(type, this::of);
    }

    private Coder ofSealed(Class<?> type) {
        var classes = List.of(type.getPermittedSubclasses());
        var coders = classes.stream().map(this::of).toList();
        var kind = oneOf(classes);
        return new Coder() {
            @Override
            public void write(@Nullable Object value, DataOutputStream out) throws IOException {
                kind.write(value == null ? null : value.getClass(), out);
                if (value != null) {
                    coders.get(classes.indexOf(value.getClass())).write(value, out);
                }
            }

            @Override
            public @Nullable Object read(DataInputStream in) throws IOException {
                Object found = kind.read(in);
                return found == null ? null : coders.get(classes.indexOf(found)).read(in);
            }
        };
    }

    private static Coder text(Function<String, Object> read, Function<Object, String> write) {
        return new Coder() {
            @Override
            public void write(@Nullable Object value, DataOutputStream out) throws IOException {
                if (value == null) {
                    Coder.writeCount(0, out);
                } else {
                    byte[] bytes = write.apply(value).getBytes(StandardCharsets.UTF_8);
                    Coder.writeCount(bytes.length + 1, out);
                    out.write(bytes);
                }
            }

            @Override
            public @Nullable Object read(DataInputStream in) throws IOException {
                int length = Coder.readCount(in);
                return length == 0 ? null : read.apply(new String(in.readNBytes(length - 1), StandardCharsets.UTF_8));
            }
        };
    }

    private static Coder oneOf(List<?> values) {
        return new Coder() {
            @Override
            public void write(@Nullable Object value, DataOutputStream out) throws IOException {
                Coder.writeCount(value == null ? 0 : values.indexOf(value) + 1, out);
            }

            @Override
            public @Nullable Object read(DataInputStream in) throws IOException {
                int position = Coder.readCount(in);
                return position == 0 ? null : values.get(position - 1);
            }
        };
    }

    /** In one order on every machine: sets and maps have another one in each process. */
    private static Collection<?> sorted(Collection<?> elements) {
        return elements.size() < 2 ? elements : new TreeSet<>(elements);
    }

    private static Coder collection(
            Coder element, Function<List<Object>, Object> made, UnaryOperator<Collection<?>> order) {
        return new Coder() {
            @Override
            public void write(@Nullable Object value, DataOutputStream out) throws IOException {
                if (!(value instanceof Collection<?> elements)) {
                    Coder.writeCount(0, out);
                    return;
                }
                Coder.writeCount(elements.size() + 1, out);
                for (Object each : order.apply(elements)) {
                    element.write(each, out);
                }
            }

            @Override
            public @Nullable Object read(DataInputStream in) throws IOException {
                int size = Coder.readCount(in) - 1;
                if (size <= 0) {
                    return size < 0 ? null : made.apply(List.of());
                }
                var elements = new Object[Math.min(size, in.available())];
                for (int i = 0; i < size; i++) {
                    elements[i] = element.read(in);
                }
                return made.apply(List.of(elements));
            }
        };
    }

    private static Coder map(Coder key, Coder value) {
        return new Coder() {
            @Override
            public void write(@Nullable Object map, DataOutputStream out) throws IOException {
                if (!(map instanceof Map<?, ?> entries)) {
                    Coder.writeCount(0, out);
                    return;
                }
                Coder.writeCount(entries.size() + 1, out);
                for (var entry : new TreeMap<>(entries).entrySet()) {
                    key.write(entry.getKey(), out);
                    value.write(entry.getValue(), out);
                }
            }

            @Override
            public @Nullable Object read(DataInputStream in) throws IOException {
                int size = Coder.readCount(in);
                if (size == 0) {
                    return null;
                }
                var entries = new LinkedHashMap<Object, Object>();
                for (int i = 1; i < size; i++) {
                    entries.put(key.read(in), value.read(in));
                }
                return Map.copyOf(entries);
            }
        };
    }

    private static final class Later implements Coder {

        private @Nullable Coder coder;

        @Override
        public void write(@Nullable Object value, DataOutputStream out) throws IOException {
            coder.write(value, out);
        }

        @Override
        public @Nullable Object read(DataInputStream in) throws IOException {
            return coder.read(in);
        }
    }
}
