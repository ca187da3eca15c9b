package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.recognize.section.Inlines;
import java.util.List;

/** Running text as one line of Markdown that has links and nothing else of Markdown: what front matter can hold. */
final class MarkdownLine {

    private MarkdownLine() {}

    /** The line; without what is struck out, and with a line feed for a line break that the author asked for. */
    static String of(List<? extends Inline> inlines) {
        var out = new StringBuilder();
        inlines.forEach(inline -> append(inline, out));
        return out.toString();
    }

    private static void append(Inline inline, StringBuilder out) {
        if (inline instanceof Inline.Text text) {
            // The next line of a list of tasks that is none to CommonMark.
            boolean task = text.text().startsWith("[ ]") || text.text().startsWith("[x]");
            if (task && !out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
                out.setCharAt(out.length() - 1, '\n');
            }
            out.append(text.text());
        } else if (inline instanceof Inline.Code code) {
            out.append(code.code());
        } else if (inline instanceof Inline.Break line) {
            out.append(line.hard() ? '\n' : ' ');
        } else if (inline instanceof Inline.Link link) {
            out.append('[')
                    .append(label(link))
                    .append("](")
                    .append(link.destination())
                    .append(')');
        } else if (!(inline instanceof Inline.Strikethrough)) {
            Inlines.children(inline).forEach(child -> append(child, out));
        }
    }

    /** Brackets would end the link early. */
    private static String label(Inline.Link link) {
        return Inlines.text(link.children()).replace('[', '(').replace(']', ')');
    }

    /** Whether such a line says less than the author: something is struck out, or is a picture or a footnote. */
    static boolean leavesOut(List<? extends Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Strikethrough
                    || inline instanceof Inline.Image
                    || inline instanceof Inline.FootnoteReference
                    || inline instanceof Inline.Html html && html.tag() != null
                    || leavesOut(Inlines.children(inline))) {
                return true;
            }
        }
        return false;
    }
}
