package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.point.OptionParts;
import io.github.comparisonpages.recognize.section.Inlines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An option while its parts are being read. */
public final class OptionDraft {

    private final FoundOption found;
    private final String id;
    private final OptionParts parts = new OptionParts();
    private List<Inline> heading = List.of();
    private @Nullable String link;

    public OptionDraft(FoundOption found, String id) {
        this.found = found;
        this.id = id;
    }

    public FoundOption found() {
        return found;
    }

    public String id() {
        return id;
    }

    public OptionParts parts() {
        return parts;
    }

    /** Notes how a heading, item or row names this option; kept where it says more than the name. */
    public void foundSection(List<Inline> sectionHeading, SourceSpan span) {
        if (link == null) {
            link = link(sectionHeading);
        }
        boolean more = !Inlines.text(sectionHeading).strip().equals(found.name()) || Inlines.showsMore(sectionHeading);
        if (more && !heading.isEmpty()) {
            parts.add(new Facet(Facet.Kind.OTHER, sectionHeading, RichText.EMPTY, span));
        } else if (more) {
            heading = sectionHeading;
        }
    }

    /** Where the name links to, unless that is a place of the page; null where it does not. */
    private static @Nullable String link(List<Inline> name) {
        for (Inline inline : name) {
            if (inline instanceof Inline.Link own && !own.destination().startsWith("#")) {
                return own.destination();
            }
            String inner = link(Inlines.children(inline));
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    public Option toOption() {
        var related = parts.related();
        return new Option(
                id,
                found.name(),
                found.group(),
                found.aliases(),
                new Option.Introduction(found.link() == null ? link : found.link(), found.image(), heading),
                new Option.Body(
                        new RichText(parts.summary()),
                        parts.groups(),
                        parts.facets(),
                        related == null ? "" : related.label(),
                        related == null ? List.of() : related.names()),
                found.span());
    }
}
