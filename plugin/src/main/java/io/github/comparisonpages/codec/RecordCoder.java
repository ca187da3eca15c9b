package io.github.comparisonpages.codec;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The components of a record, one after the other. */
final class RecordCoder implements Coder {

    private final MethodHandle constructor;
    private final MethodHandle[] accessors;
    private final Coder[] coders;

    private RecordCoder(MethodHandle constructor, MethodHandle[] accessors, Coder[] coders) {
        this.constructor = constructor;
        this.accessors = accessors;
        this.coders = coders;
    }

    static RecordCoder of(Class<? extends Record> type, Coders known) {
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var lookup = MethodHandles.lookup();
        try {
            var constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types));
            var accessors = new MethodHandle[components.length];
            var coders = new Coder[components.length];
            for (int i = 0; i < components.length; i++) {
                accessors[i] = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
                coders[i] = known.of(components[i].getGenericType());
            }
            return new RecordCoder(
                    constructor
                            .asSpreader(Object[].class, types.length)
                            .asType(MethodType.methodType(Object.class, Object[].class)),
                    accessors,
                    coders);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no codec for a record that is not public: " + type.getName(), e);
        }
    }

    @Override
    public void write(@Nullable Object value, DataOutputStream out) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            for (int i = 0; i < accessors.length; i++) {
                coders[i].write(call(accessors[i], value), out);
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
        return call(constructor, components);
    }

    private static @Nullable Object call(MethodHandle method, Object argument) {
        try {
            return method.invokeExact(argument);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's methods throw nothing else", e);
        }
    }

    private static @Nullable Object call(MethodHandle method, @Nullable Object[] arguments) {
        try {
            return method.invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's methods throw nothing else", e);
        }
    }
}
