package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.RichText;
import java.util.List;

/** An option while its parts are being found. */
final class OptionDraft {

    private final NamedOption named;
    private final String id;
    private final OptionParts parts = new OptionParts();
    private List<Inline> heading = List.of();
    private boolean hasSection;

    OptionDraft(NamedOption named, String id) {
        this.named = named;
        this.id = id;
    }

    NamedOption named() {
        return named;
    }

    OptionParts parts() {
        return parts;
    }

    /** Whether a section of the page is about this option. */
    boolean hasSection() {
        return hasSection;
    }

    /** Notes that a section is about this option; its heading is kept where it says more than the name. */
    void found(List<Inline> sectionHeading, SourceSpan span) {
        boolean more = !Inlines.text(sectionHeading).strip().equals(named.name()) || Inlines.showsMore(sectionHeading);
        if (more && hasSection) {
            parts.add(new Facet(Facet.Kind.OTHER, sectionHeading, RichText.EMPTY, span));
        } else if (more) {
            heading = sectionHeading;
        }
        hasSection = true;
    }

    /** The names by which the page calls this option, its section's heading among them. */
    NamedOption known() {
        return heading.isEmpty()
                ? named
                : named.with(new NamedOption(
                        named.name(), List.of(), List.of(PlainText.of(heading)), null, null, List.of(), named.span()));
    }

    Option toOption() {
        var related = parts.related();
        return new Option(
                id,
                named.name(),
                named.aliases(),
                named.link(),
                named.image(),
                heading,
                new RichText(parts.summary()),
                parts.groups(),
                parts.facets(),
                related == null ? "" : related.label(),
                related == null ? List.of() : related.names(),
                named.span());
    }
}
