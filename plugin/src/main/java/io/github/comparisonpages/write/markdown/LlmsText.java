package io.github.comparisonpages.write.markdown;

import static io.github.comparisonpages.write.markdown.MarkdownText.literal;

import io.github.comparisonpages.view.catalog.SummaryView;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Writes {@code llms.txt}, as <a href="https://llmstxt.org/">its proposal</a> asks for: a title, a quotation, and lists
 * of links.
 */
public final class LlmsText {

    private LlmsText() {}

    /** Returns the list of all comparisons as UTF-8 with line feeds. */
    public static byte[] bytes(SummaryView summary) {
        var out = new StringBuilder();
        out.append("# ").append(literal(summary.title())).append("\n\n");
        out.append("> ").append(literal(summary.lede())).append('\n');
        for (var group : summary.groups()) {
            out.append("\n## ").append(literal(group.name())).append("\n\n");
            group.lines().forEach(line -> write(line, out));
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(SummaryView.Line line, StringBuilder out) {
        // Readers of this file look for the first bracket that closes.
        String href = line.href().replace("(", "%28").replace(")", "%29");
        out.append("- [")
                .append(literal(line.answer().title()))
                .append("](")
                .append(href)
                .append(')');
        String notes =
                line.answer().lines().stream().map(note -> literal(note) + ".").collect(Collectors.joining(" "));
        out.append(notes.isEmpty() ? "" : ": ").append(notes).append('\n');
    }
}
