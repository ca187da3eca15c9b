package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.model.document.FrontMatter.Mapping;
import io.github.comparisonpages.model.document.FrontMatter.Scalar;
import io.github.comparisonpages.model.document.FrontMatter.Value;
import org.jspecify.annotations.Nullable;

/** A value that a template's braces stand around, {@code { accepted }}, so that YAML takes it for keys. */
final class BracedValue {

    private BracedValue() {}

    /** The text in the braces; null where the value has none. */
    static @Nullable String of(Value value) {
        if (value instanceof Mapping mapping && mapping.entries().size() == 1) {
            var only = mapping.entries().get(0);
            if (only.value() instanceof Scalar scalar
                    && scalar.text().isEmpty()
                    && !only.key().isBlank()) {
                return only.key().strip();
            }
        }
        return null;
    }
}
