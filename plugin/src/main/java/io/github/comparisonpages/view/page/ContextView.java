package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.model.document.Section;
import io.github.comparisonpages.relate.entry.Publication;
import io.github.comparisonpages.view.ViewContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record's context as the lede of its page: all of it where it is short, else the paragraphs that it starts with.
 *
 * @param heading the author's heading; empty where the rest has it
 * @param section where it was taken from
 * @param rest what is left of that section; null where nothing is
 */
public record ContextView(
        String anchor,
        List<Inline> heading,
        RichText text,
        Section section,
        @Nullable Section rest) {

    /** In characters: more would keep the reader from the answer. */
    private static final int LONGEST = 500;

    public ContextView {
        heading = List.copyOf(heading);
    }

    /** Returns that of a page whose author wrote no lede. */
    static Optional<ContextView> of(ViewContext context) {
        Comparison comparison = context.comparison();
        if (Publication.hasLede(comparison) || comparison.metadata().description() != null) {
            return Optional.empty();
        }
        for (Section section : comparison.kept()) {
            if (section.role() == Section.Role.CONTEXT) {
                return of(section, context);
            }
        }
        return Optional.empty();
    }

    private static Optional<ContextView> of(Section section, ViewContext context) {
        var blocks = section.blocks();
        int taken = 0;
        int length = 0;
        while (taken < blocks.size() && blocks.get(taken) instanceof Block.Paragraph) {
            length +=
                    PlainText.of(new RichText(blocks.subList(taken, taken + 1))).length();
            if (length > LONGEST) {
                break;
            }
            taken++;
        }
        if (taken == 0) {
            return Optional.empty();
        }
        var text = new RichText(blocks.subList(0, taken));
        boolean whole = taken == blocks.size() && section.children().isEmpty();
        return Optional.of(new ContextView(
                whole ? context.anchors().of(section.heading()) : "",
                whole ? section.heading() : List.of(),
                text,
                section,
                whole
                        ? null
                        : new Section(
                                section.level(),
                                section.heading(),
                                blocks.subList(taken, blocks.size()),
                                section.children(),
                                section.span())));
    }
}
