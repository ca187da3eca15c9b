package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.Option;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything a comparison links to. It walks whatever records the model is made of, so that a new part is never missed. */
final class Destinations {

    private final Set<String> found = new LinkedHashSet<>();

    private Destinations() {}

    static Set<String> of(Comparison comparison) {
        var destinations = new Destinations();
        destinations.visit(comparison);
        return destinations.found;
    }

    private void visit(@Nullable Object part) {
        if (part instanceof List<?> parts) {
            parts.forEach(this::visit);
        } else if (part instanceof Record node) {
            if (node instanceof Inline.Link link) {
                found.add(link.destination());
            } else if (node instanceof Inline.Image image) {
                found.add(image.destination());
            } else if (node instanceof Option option) {
                add(option.link());
                add(option.image());
            }
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                visit(read(node, component));
            }
        }
    }

    private void add(@Nullable String destination) {
        if (destination != null) {
            found.add(destination);
        }
    }

    private static @Nullable Object read(Record node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model's records are public", e);
        }
    }
}
