package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Numbered;
import io.github.comparisonpages.text.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How an item of a list sets off its name at its start: in bold, as a link or code, or in a line of its own. */
final class ItemLead {

    private static final Pattern ENDS_LEAD = Pattern.compile("[.:：]\\s*$");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.。!?？,;]$");
    private static final Pattern BEHIND_LEAD = Pattern.compile("^\\s*$|^\\s*[:：.,(–—\\n]|^\\s+[-–—]");
    private static final int WORDS_BEFORE_DASH = 8;
    private static final int FEW_WORDS = 3;

    private final PageFacts page;

    ItemLead(PageFacts page) {
        this.page = page;
    }

    /** The bold text, link or code that an item starts with; null where it starts with none, or goes on with its words. */
    @Nullable
    String of(List<Inline> content) {
        int at = 0;
        while (at < content.size()
                && (content.get(at) instanceof Inline.Html
                        || content.get(at) instanceof Inline.Text text
                                && text.text().isBlank())) {
            at++;
        }
        if (at == content.size()) {
            return null;
        }
        var first = content.get(at);
        if (first instanceof Inline.Text || first instanceof Inline.Break || first instanceof Inline.Image) {
            return firstLine(content);
        }
        String text = Names.tidy(PlainText.of(List.of(first)));
        String rest = Inlines.text(content.subList(at + 1, content.size()));
        boolean broken = at + 1 < content.size() && content.get(at + 1) instanceof Inline.Break;
        boolean strong = first instanceof Inline.Strong;
        boolean ends = broken
                || BEHIND_LEAD.matcher(rest).find()
                || strong && (ENDS_LEAD.matcher(text).find() || Words.count(text) >= 2);
        String name = ENDS_LEAD.matcher(text).replaceFirst("");
        boolean named =
                !page.names().trim(Numbered.of(name, page.vocabulary()).name()).isEmpty();
        return ends && named && !text.isEmpty() ? name : null;
    }

    /** The line that an author broke off on purpose, "Kafka", above what is said of it; null where there is none. */
    private static @Nullable String firstLine(List<Inline> content) {
        int end = 0;
        while (end < content.size() && !(content.get(end) instanceof Inline.Break)) {
            end++;
        }
        boolean broken = end + 1 < content.size()
                && content.get(end) instanceof Inline.Break line
                && line.hard()
                && Words.count(Inlines.text(content.subList(end, content.size()))) > FEW_WORDS;
        String text = broken ? Names.tidy(Inlines.text(content.subList(0, end))) : "";
        return text.isEmpty()
                        || Words.count(text) > WORDS_BEFORE_DASH
                        || ENDS_SENTENCE.matcher(text).find()
                ? null
                : ENDS_LEAD.matcher(text).replaceFirst("");
    }
}
