package io.github.comparisonpages.write.html;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows templates the components of a record, and no other member of it. */
final class RecordModel implements TemplateHashModel, AdapterTemplateModel {

    /** Looked up once a type: a page has hundreds of records. */
    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            var components = new HashMap<String, Method>();
            for (RecordComponent component : type.getRecordComponents()) {
                var accessor = component.getAccessor();
                // Else each call looks for its caller, which takes as long as the rest of it.
                accessor.setAccessible(true);
                components.put(component.getName(), accessor);
            }
            return components;
        }
    };

    private final Record shown;
    private final Map<String, Method> components;
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

    private @Nullable Object value(Method component) throws TemplateModelException {
        try {
            return component.invoke(shown);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("templates see public records only: " + shown.getClass(), e);
        } catch (InvocationTargetException e) {
            throw new TemplateModelException("a record's components throw nothing", e);
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
