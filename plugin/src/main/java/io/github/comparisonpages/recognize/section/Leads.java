package io.github.comparisonpages.recognize.section;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Numbered;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides whether a paragraph acts as a heading: "**Kafka**", "Option 2: Kafka", "Pros:", "**Kafka** is a log". */
final class Leads {

    static final int NUMBERED = 65;
    static final int BOLD = 70;
    static final int BROKEN_ITEM = 75;
    static final int LEAD = 80;
    static final int LABEL = 90;

    private static final Pattern NOTHING = Pattern.compile("^[\\s:：.]*$");
    private static final Pattern GOES_ON = Pattern.compile("^[\\s:：–—-]");
    private static final Pattern END = Pattern.compile("[.:：]\\s*$");
    private static final Pattern COLON = Pattern.compile("[:：]\\s*$");

    /** A longer line is text. */
    private static final int LONGEST = 200;

    /** A line with more words is no name. */
    private static final int NAME = 15;

    private static final int LABEL_WITH_COLON = 6;
    private static final int LABEL_ALONE = 3;

    private final Vocabulary vocabulary;
    private final Headings headings;

    Leads(Vocabulary vocabulary, Headings headings) {
        this.vocabulary = vocabulary;
        this.headings = headings;
    }

    /** The section that this paragraph opens; null where it is text. {@code amongOptions} tells whether options stand around it. */
    @Nullable
    SectionNode of(Block.Paragraph paragraph, BooleanSupplier amongOptions) {
        var content = paragraph.content();
        int first = 0;
        while (first < content.size() && isBlank(content.get(first))) {
            first++;
        }
        if (first == content.size()) {
            return null;
        }
        var start = content.get(first);
        if (start instanceof Inline.Strong || start instanceof Inline.Emphasis) {
            return ofBold(paragraph, first, start, amongOptions);
        }
        if (!isOneLine(content)) {
            return null;
        }
        String text = Names.tidy(PlainText.of(content));
        if (text.length() > LONGEST) {
            return null;
        }
        double words = Words.count(text);
        if (words <= LABEL_WITH_COLON
                && headings.kind(text) != null
                && (COLON.matcher(text).find() || words <= LABEL_ALONE)) {
            return node(SectionNode.Kind.LABEL, LABEL, paragraph, content);
        }
        return words <= NAME + 1 && Numbered.of(text, vocabulary).heads()
                ? node(SectionNode.Kind.BOLD, NUMBERED, paragraph, content)
                : null;
    }

    private @Nullable SectionNode ofBold(
            Block.Paragraph paragraph, int first, Inline start, BooleanSupplier amongOptions) {
        var content = paragraph.content();
        var behind = content.subList(first + 1, content.size());
        String text = Names.tidy(PlainText.of(List.of(start)));
        String after = Inlines.text(behind);
        boolean strong = start instanceof Inline.Strong
                || start instanceof Inline.Emphasis e
                        && !e.children().isEmpty()
                        && e.children().get(0) instanceof Inline.Strong;
        boolean alone = NOTHING.matcher(after).matches() && !Inlines.showsMore(behind);
        boolean label = headings.kind(text) != null;
        var number = Numbered.of(text, vocabulary);
        if (alone && label) {
            return node(SectionNode.Kind.LABEL, LABEL, paragraph, content);
        }
        if (!strong || label || text.isEmpty()) {
            return null;
        }
        if (alone) {
            return node(SectionNode.Kind.BOLD, number.heads() ? NUMBERED : BOLD, paragraph, content);
        }
        String whole = text + after;
        if (isOneLine(content)
                && Words.count(after) < NAME
                && GOES_ON.matcher(after).find()
                && number.name().isBlank()
                && Numbered.of(whole, vocabulary).word()) {
            return node(SectionNode.Kind.BOLD, NUMBERED, paragraph, content);
        }
        if (!number.word() && !number.numbered() && !amongOptions.getAsBoolean()) {
            return null;
        }
        int level = number.word() ? NUMBERED : LEAD;
        if (number.name().isBlank()) {
            // "**Option 2:** Kafka", and what is said of it from the next line on
            int lines = 0;
            while (lines < behind.size() && !(behind.get(lines) instanceof Inline.Break)) {
                lines++;
            }
            var heading = new ArrayList<Inline>();
            heading.add(start);
            heading.addAll(behind.subList(0, lines));
            return withRest(
                    level, paragraph, heading, behind.subList(Math.min(lines + 1, behind.size()), behind.size()));
        }
        var heading = END.matcher(text).find() ? Inlines.trimEnd(List.of(start), ".:：") : List.of(start);
        return withRest(level, paragraph, heading.isEmpty() ? List.of(start) : heading, behind);
    }

    private static SectionNode withRest(int level, Block.Paragraph paragraph, List<Inline> heading, List<Inline> rest) {
        var node = node(SectionNode.Kind.BOLD, level, paragraph, heading);
        var text = Inlines.trimStart(rest, "");
        if (!text.isEmpty()) {
            node.hold(List.of(new Block.Paragraph(text, text.get(0).span())));
        }
        return node;
    }

    static SectionNode node(SectionNode.Kind kind, int level, Block head, List<Inline> heading) {
        return new SectionNode(kind, level, head, heading, head.span());
    }

    private static boolean isOneLine(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Break) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(Inline inline) {
        return inline instanceof Inline.Text text && text.text().isBlank() || inline instanceof Inline.Html;
    }
}
