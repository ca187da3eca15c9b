package io.github.comparisonpages.write.markdown;

import io.github.comparisonpages.view.diff.AffectedView;
import io.github.comparisonpages.view.diff.ChangeLine;
import io.github.comparisonpages.view.diff.DiffView;
import io.github.comparisonpages.view.diff.PageLines;
import java.util.List;

/** Prints what changed in a handbook in Markdown, as a comment on a pull request. */
public final class HandbookDiffMarkdown {

    /** GitHub takes comments of up to 65,536 characters. */
    private static final int LONGEST = 60_000;

    private final StringBuilder text = new StringBuilder();

    private HandbookDiffMarkdown() {}

    /**
     * Returns the comment, with line feeds. Of more than {@value #LONGEST} characters the last pages are left out and
     * counted.
     *
     * @param docs what leads from the root of the repository to the docs folder, such as {@code handbook/docs/}
     */
    public static String of(DiffView view, String docs) {
        var comment = new HandbookDiffMarkdown();
        comment.heading("What changes in the decisions", view.base(), view.summary());
        comment.text.append(view.contradictions().isEmpty() ? "" : "\n");
        view.contradictions().forEach(line -> item("contradiction", line, comment.text));
        comment.write(view.pages(), docs);
        return comment.text.toString();
    }

    /** Returns the decisions that a change touches, in the same form. */
    public static String of(AffectedView view, String docs) {
        var comment = new HandbookDiffMarkdown();
        comment.heading("Decisions that govern this change", view.base(), view.summary());
        comment.write(view.decisions(), docs);
        return comment.text.toString();
    }

    private void heading(String heading, String base, String summary) {
        text.append("### ").append(heading).append("\n\n");
        text.append("Compared with ").append(literal(base)).append(": ");
        text.append(summary).append(".\n");
    }

    private void write(List<PageLines> pages, String docs) {
        int left = pages.size();
        for (PageLines page : pages) {
            String part = page(page, docs);
            if (text.length() + part.length() > LONGEST) {
                break;
            }
            text.append(part);
            left--;
        }
        if (left > 0) {
            text.append("\nand ").append(left).append(left == 1 ? " more page.\n" : " more pages.\n");
        }
    }

    private static String page(PageLines page, String docs) {
        var part = new StringBuilder("\n#### ").append(literal(page.title()));
        part.append("\n\n`").append((docs + page.source()).replace('`', '\'')).append('`');
        part.append(page.state().isEmpty() ? "" : " (" + literal(page.state()) + ")");
        part.append("\n\n");
        int details = 0;
        for (var line : page.lines()) {
            if (line.detail()) {
                details++;
            } else {
                item(line.label(), line.text(), part);
            }
        }
        if (details > 0) {
            part.append("\n<details><summary>").append(details).append(" more</summary>\n\n");
            page.lines().stream().filter(ChangeLine::detail).forEach(l -> item(l.label(), l.text(), part));
            part.append("\n</details>\n");
        }
        return part.toString();
    }

    private static void item(String label, String text, StringBuilder out) {
        out.append("- **").append(label).append(":** ").append(literal(text)).append('\n');
    }

    /** Text that means itself and calls nobody: a host tells each person or team that is named behind an at sign. */
    private static String literal(String text) {
        return MarkdownText.literal(text).replace("@", "@<!-- -->");
    }
}
