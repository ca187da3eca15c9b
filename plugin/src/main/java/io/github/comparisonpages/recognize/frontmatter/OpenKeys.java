package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.parse.ParsedPage;
import io.github.comparisonpages.recognize.section.Inlines;
import java.util.List;
import java.util.Optional;

/** Finds keys that stand at the top of a page without the lines that make a front matter of them. */
public final class OpenKeys {

    private static final int ENOUGH = 2;

    private OpenKeys() {}

    /** Only where each line is a key with its value, and some of the keys are of this format. */
    public static Optional<Diagnostic> of(ParsedPage page) {
        if (!page.frontMatter().entries().isEmpty() || page.blocks().isEmpty()) {
            return Optional.empty();
        }
        var first = page.blocks().get(0);
        var lines = Inlines.lines(content(first));
        return lines.stream().allMatch(line -> !key(line).isEmpty())
                        && lines.stream()
                                        .filter(line -> KnownKeys.ALL.contains(key(line)))
                                        .count()
                                >= ENOUGH
                ? Optional.of(DiagnosticId.FRONT_MATTER.at(
                        page.path(),
                        first.span(),
                        "these lines have keys of a front matter and are none",
                        "Write a line '---' above the first of them, and another below the last."))
                : Optional.empty();
    }

    /** A line '---' below them alone makes a heading of them. */
    private static List<Inline> content(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? paragraph.content()
                : block instanceof Block.Heading heading ? heading.content() : List.of();
    }

    /** What stands before a line's colon; empty where that is no key. */
    private static String key(List<Inline> line) {
        String text = Inlines.text(line);
        int end = 0;
        while (end < text.length() && (text.charAt(end) == '-' || Character.isLowerCase(text.charAt(end)))) {
            end++;
        }
        return text.startsWith(": ", end) || text.endsWith(":") && text.length() == end + 1
                ? text.substring(0, end)
                : "";
    }
}
