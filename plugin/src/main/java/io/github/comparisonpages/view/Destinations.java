package io.github.comparisonpages.view;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.document.HtmlTag;
import io.github.comparisonpages.model.document.Inline;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything a comparison links to. It walks whatever records the model is made of, so that a new part is never missed. */
final class Destinations {

    /** Those that give more records or lists of them: looked up once, since that is what takes time. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(c -> Object.class.isAssignableFrom(c.getType()) && c.getType() != String.class)
                    .map(Destinations::accessor)
                    .toList();
        }
    };

    private final Set<String> found = new LinkedHashSet<>();

    private Destinations() {}

    static Set<String> of(Comparison comparison) {
        var destinations = new Destinations();
        destinations.visit(comparison);
        return destinations.found;
    }

    /** Else each call looks for its caller, which takes as long as the rest of it. */
    private static Method accessor(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    private void visit(@Nullable Object part) {
        if (part instanceof List<?> parts) {
            parts.forEach(this::visit);
        } else if (part instanceof Record node && !(node instanceof SourceSpan)) {
            if (node instanceof Inline.Link link) {
                found.add(link.destination());
            } else if (node instanceof Inline.Image image) {
                found.add(image.destination());
            } else if (node instanceof HtmlTag tag) {
                found.addAll(tag.destinations());
            } else if (node instanceof Option option) {
                add(option.link());
                add(option.image());
            }
            for (Method accessor : ACCESSORS.get(node.getClass())) {
                visit(read(node, accessor));
            }
        }
    }

    private void add(@Nullable String destination) {
        if (destination != null) {
            found.add(destination);
        }
    }

    private static @Nullable Object read(Record node, Method accessor) {
        try {
            return accessor.invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model's records are public", e);
        }
    }
}
