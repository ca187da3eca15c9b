package io.github.comparisonpages.recognize.option.page;

import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.option.name.Name;
import io.github.comparisonpages.text.Words;
import org.jspecify.annotations.Nullable;

/** The page's words: how often it speaks of something. */
public final class PageText {

    private final PageFacts page;
    private final String title;
    private @Nullable String text;

    /** {@code title} is the front matter's, or the heading's, which is in the text anyway. */
    public PageText(PageFacts page, String title) {
        this.page = page;
        this.title = title;
    }

    private String text() {
        if (text == null) {
            String body = PlainText.of(new RichText(page.tree().root().written()));
            // A title that is no heading stands in the front matter.
            text = ' ' + Words.normalize(body.contains(title) ? body : title + ". " + body) + ' ';
        }
        return text;
    }

    /**
     * Whether the page speaks of each of two names beyond its title "A over B", and nowhere else of the second as it does there:
     * "DNS over HTTPS" is one thing.
     */
    public boolean speaksOfBoth(Name first, Name other) {
        String second = ' ' + other.normal() + ' ';
        int at = text().indexOf(second);
        String before = at < 0 ? "" : text().substring(0, at);
        String phrase = before.substring(Math.max(0, before.lastIndexOf(' '))) + second;
        return speaksOf(first, 2) && speaksOf(other, 2) && text().indexOf(phrase) == text().lastIndexOf(phrase);
    }

    /** Whether the page speaks of this at least so often, as a word or the start of one. */
    public boolean speaksOf(Name name, int times) {
        if (name.normal().isEmpty()) {
            return false;
        }
        String sought = name.isCjk() ? name.normal() : ' ' + name.normal();
        int at = -1;
        for (int n = 0; n < times; n++) {
            at = text().indexOf(sought, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
