package io.github.comparisonpages.write.text;

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
        for (PageLines page : view.pages()) {
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
        for (String source : view.reworded()) {
            text.append(docs).append(source).append(": in words only\n");
        }
        for (String line : view.contradictions()) {
            text.append("contradiction ").append(line).append('\n');
        }
        return text.toString();
    }
}
