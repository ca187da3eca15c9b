package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Mark;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as lines that may each start with a mark, as authors write who do not bother with a list. A sentence behind
 * another starts a line too where a label does: "Pros: fast. Cons: large."
 *
 * @param label which way the paragraph speaks as a label: "Pros", "What is good about it:"; null where it is none
 */
record MarkedLines(Block.Paragraph paragraph, String text, List<Line> lines, Point.@Nullable Kind label) {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[;.。；])\\s*(?=[\\p{L} ]{2,20}[:：])");
    private static final String ENDS = ";.。；";
    private static final int WORDS_OF_A_LABEL = 8;

    /**
     * A line, white space at its ends aside.
     *
     * @param start its first character in the paragraph
     * @param says where it starts to say something: behind the mark, if it has one
     */
    record Line(int start, int end, @Nullable Mark mark, int says) {

        /** Whether it starts with a mark and says something. */
        boolean isPoint() {
            return mark != null && says < end;
        }
    }

    static MarkedLines of(Block.Paragraph paragraph, Headings headings) {
        var content = paragraph.content();
        String text = Inlines.text(content);
        var lines = new ArrayList<Line>();
        int at = 0;
        int start = 0;
        for (Inline inline : content) {
            if (inline instanceof Inline.Break) {
                addLine(text, start, at, headings, lines);
                start = at + 1;
            }
            at += Inlines.length(inline);
        }
        addLine(text, start, text.length(), headings, lines);
        boolean few = lines.size() == 1 && Words.count(text) <= WORDS_OF_A_LABEL;
        return new MarkedLines(paragraph, text, lines, few ? headings.kind(Names.tidy(text)) : null);
    }

    private static void addLine(String text, int from, int to, Headings headings, List<Line> lines) {
        int start = from;
        String line = text.substring(from, to);
        if (mayHoldLabels(line)) {
            var sentence = SENTENCE.matcher(line);
            while (sentence.find()) {
                if (sentence.start() > 0) {
                    add(text, start, from + sentence.start(), headings, lines);
                    start = from + sentence.start();
                }
            }
        }
        add(text, start, to, headings, lines);
    }

    /** Whether a colon stands behind the end of a sentence. */
    private static boolean mayHoldLabels(String line) {
        int last = Math.max(line.lastIndexOf(':'), line.lastIndexOf('：'));
        for (int i = 0; i < last; i++) {
            if (ENDS.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void add(String text, int from, int to, Headings headings, List<Line> lines) {
        int start = from;
        int end = to;
        while (start < end && Words.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Words.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            var mark = headings.mark(text.substring(start, end));
            lines.add(new Line(start, end, mark, mark == null ? start : start + mark.end()));
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    String text(Line line) {
        return text.substring(line.start(), line.end());
    }

    double words(Line line) {
        return Words.count(text(line));
    }

    boolean endsWithColon(Line line) {
        char last = text.charAt(line.end() - 1);
        return last == ':' || last == '：';
    }

    /** Whether anything is said behind the mark at the start. */
    boolean saysMore() {
        return first().says() < last().end();
    }

    /** Which way the mark of a line speaks. */
    Point.Kind kind(int line) {
        return Objects.requireNonNull(lines.get(line).mark()).kind();
    }

    /** The mark of a line as written; empty where it has none, or nothing else. */
    String marker(int line) {
        var marked = lines.get(line);
        return marked.mark() == null || !saysMore() ? "" : marked.mark().words();
    }

    List<Inline> content() {
        return paragraph.content();
    }

    /** A line's text with its format. */
    List<Inline> content(Line line) {
        return Inlines.slice(content(), line.start(), line.end());
    }
}
