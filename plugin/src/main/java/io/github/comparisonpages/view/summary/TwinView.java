package io.github.comparisonpages.view.summary;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.relate.Neighbours;
import io.github.comparisonpages.relate.OutputNames;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.Links;
import io.github.comparisonpages.view.Presentation;

/**
 * A page as Markdown: its answer, and the author's own text.
 *
 * @param path the twin's path below the output folder
 * @param text the source without its front matter; links lead to the twins of other pages
 */
public record TwinView(String path, AnswerView answer, String text) {

    /**
     * Returns the twin of a comparison.
     *
     * @param text the source without its front matter
     */
    public static TwinView of(String text, Entry entry, Neighbours neighbours, Presentation presentation) {
        String path = OutputNames.twin(entry.page());
        var links = new Links(entry.source(), entry.page(), neighbours);
        return new TwinView(path, AnswerView.of(entry, presentation), new TwinLinks(path, links).in(text));
    }

    /** Returns the source without its front matter, with the same line ends wherever it was written. */
    public static String below(FrontMatter frontMatter, SourceText source) {
        String text = source.text();
        int lines = frontMatter.span().equals(SourceSpan.START)
                ? 0
                : frontMatter.span().end().line();
        int at = 0;
        for (; lines > 0 && at < text.length(); lines--) {
            at = nextLine(text, at);
        }
        while (at < text.length() && text.substring(at, nextLine(text, at)).isBlank()) {
            at = nextLine(text, at);
        }
        return text.substring(at).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Returns where the line after the one with this character starts: lone carriage returns end lines too. */
    private static int nextLine(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
    }
}
