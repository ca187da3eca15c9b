package io.github.comparisonpages.write.html;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows templates the components of a record, and no other member of it. */
final class RecordModel implements TemplateHashModel, AdapterTemplateModel {

    /** Looked up once a type: a page has hundreds of records. */
    private static final ClassValue<Map<String, MethodHandle>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            var lookup = MethodHandles.lookup();
            var components = new HashMap<String, MethodHandle>();
            for (RecordComponent component : type.getRecordComponents()) {
                try {
                    var accessor = lookup.unreflect(component.getAccessor());
                    components.put(
                            component.getName(), accessor.asType(MethodType.methodType(Object.class, Record.class)));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException("templates see public records only: " + type.getName(), e);
                }
            }
            return components;
        }
    };

    private final Record shown;
    private final Map<String, MethodHandle> components;
    private final ObjectWrapper wrapper;

    RecordModel(Record shown, ObjectWrapper wrapper) {
        this.shown = shown;
        this.components = COMPONENTS.get(shown.getClass());
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        var component = components.get(name);
        return component == null ? null : wrapper.wrap(value(component));
    }

    private @Nullable Object value(MethodHandle component) throws TemplateModelException {
        try {
            return component.invokeExact(shown);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new TemplateModelException("a record's components throw nothing else", e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        return shown;
    }
}
