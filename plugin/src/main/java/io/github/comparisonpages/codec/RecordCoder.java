package io.github.comparisonpages.codec;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The components of a record, one after the other. */
final class RecordCoder implements Coder {

    private final Constructor<? extends Record> constructor;
    private final Method[] accessors;
    private final Coder[] coders;

    private RecordCoder(Constructor<? extends Record> constructor, Method[] accessors, Coder[] coders) {
        this.constructor = constructor;
        this.accessors = accessors;
        this.coders = coders;
    }

    static RecordCoder of(Class<? extends Record> type, Function<Type, Coder> known) {
        if (!Modifier.isPublic(type.getModifiers())) {
            throw new IllegalArgumentException("no codec for a record that is not public: " + type.getName());
        }
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var accessors = Stream.of(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        // Else each call looks for its caller, which takes as long as the rest of it.
        AccessibleObject.setAccessible(accessors, true);
        var coders = Stream.of(components)
                .map(component -> known.apply(component.getGenericType()))
                .toArray(Coder[]::new);
        try {
            return new RecordCoder(type.getConstructor(types), accessors, coders);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a public record has a public constructor of its components", e);
        }
    }

    @Override
    public void write(@Nullable Object value, DataOutputStream out) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            for (int i = 0; i < accessors.length; i++) {
                coders[i].write(component(accessors[i], value), out);
            }
        }
    }

    @Override
    public @Nullable Object read(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        var components = new @Nullable Object[coders.length];
        for (int i = 0; i < coders.length; i++) {
            components[i] = coders[i].read(in);
        }
        try {
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw failed(e);
        }
    }

    private static @Nullable Object component(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw failed(e);
        }
    }

    /** What the record itself threw, such as for a component that it refuses. */
    private static RuntimeException failed(ReflectiveOperationException e) {
        return e instanceof InvocationTargetException && e.getCause() instanceof RuntimeException refused
                ? refused
                : new IllegalStateException("a public record could not be read or made", e);
    }
}
