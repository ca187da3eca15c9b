package io.github.comparisonpages.write.text;

import io.github.comparisonpages.view.diff.AffectedView;
import io.github.comparisonpages.view.diff.DiffView;
import io.github.comparisonpages.view.diff.PageLines;

/** Prints what changed in a handbook, for a terminal. */
public final class HandbookDiffText {

    private HandbookDiffText() {}

    /**
     * Returns the changes, with line feeds; empty where there are none.
     *
     * @param docs what the docs folder is called, with a slash at its end
     */
    public static String of(DiffView view, String docs) {
        var text = new StringBuilder();
        view.pages().forEach(page -> write(page, docs, text));
        for (String source : view.reworded()) {
            text.append(docs).append(source).append(": in words only\n");
        }
        for (String line : view.contradictions()) {
            text.append("contradiction ").append(line).append('\n');
        }
        return text.toString();
    }

    /** Returns the decisions that a change touches, in the same form. */
    public static String of(AffectedView view, String docs) {
        var text = new StringBuilder();
        view.decisions().forEach(page -> write(page, docs, text));
        return text.toString();
    }

    private static void write(PageLines page, String docs, StringBuilder text) {
        text.append(docs).append(page.source()).append(": ").append(page.title());
        text.append(page.state().isEmpty() ? "" : " (" + page.state() + ")").append('\n');
        for (var line : page.lines()) {
            text.append("  ")
                    .append(line.label())
                    .append(": ")
                    .append(line.text())
                    .append('\n');
        }
    }
}
