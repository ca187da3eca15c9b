package io.github.comparisonpages.recognize.matrix;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Cell.Kind;
import io.github.comparisonpages.recognize.matrix.ReadCell.Scale;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.vocabulary.Separators;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a matrix cell by itself: a value with an optional note, or text. Whether its number is a score, its row says. */
public final class CellReader {

    private static final String FILLED = "\u2605\u25cf\u2b50\u2b24";
    private static final String HALF = "\u2bea\u25d0\u25d1\u25d7\u25d6";
    private static final String EMPTY = "\u2606\u25cb\u2729\u25ef";
    private static final Map<Kind, Term> WORDS = new EnumMap<>(Map.of(
            Kind.YES, Term.YES,
            Kind.NO, Term.NO,
            Kind.PARTIAL, Term.PARTIAL,
            Kind.HIGH, Term.HIGH,
            Kind.MEDIUM, Term.MEDIUM,
            Kind.LOW, Term.LOW,
            Kind.NOT_APPLICABLE, Term.NOT_APPLICABLE,
            Kind.UNKNOWN, Term.UNKNOWN));
    private static final Map<Kind, Double> SCORES =
            Map.of(Kind.YES, 1.0, Kind.PARTIAL, 0.5, Kind.NO, 0.0, Kind.HIGH, 1.0, Kind.MEDIUM, 0.5, Kind.LOW, 0.0);

    /** A number of a thousand parts is a date or a count. */
    private static final int MOST_PARTS = 100;

    private final Vocabulary vocabulary;
    private final int scale;

    public CellReader(Vocabulary vocabulary, int scale) {
        this.vocabulary = vocabulary;
        this.scale = scale;
    }

    /** A value and what it is worth from 0 to 1, if anything. */
    private record Value(Kind kind, Scale scale, @Nullable Double score) {}

    public ReadCell read(Block.TableCell cell) {
        var content = Inlines.trimEnd(Inlines.trimStart(cell.content(), ""), "");
        String text = Inlines.text(content);
        if (text.isEmpty()) {
            return new ReadCell(new Cell(Kind.UNKNOWN, cell.content(), List.of(), null, cell.span()), Scale.NONE);
        }
        var whole = value(text);
        if (whole != null) {
            return cell(whole, content, text.length(), cell);
        }
        int end = end(text, Inlines.text(Inlines.lines(content).get(0)).length());
        var value = end < text.length() ? value(text.substring(0, end)) : null;
        if (value == null) {
            end = sign(text);
            value = end > 0 ? value(text.substring(0, end)) : null;
        }
        return value == null
                ? new ReadCell(new Cell(Kind.TEXT, content, List.of(), null, cell.span()), Scale.TEXT)
                : cell(value, content, end, cell);
    }

    /** Where a value that the cell starts with would end: at a bracket, a dash, a mark or the end of its first line. */
    private static int end(String text, int firstLine) {
        int end = 1;
        while (end < firstLine
                && "(;[".indexOf(text.charAt(end)) < 0
                && !Separators.isDash(text, end)
                && !Separators.isColon(text, end)
                && !isComma(text, end)) {
            end++;
        }
        return end;
    }

    /** A comma within a number, as in "4,5 - good", ends nothing. */
    private static boolean isComma(String text, int i) {
        return text.charAt(i) == ',' && !(i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)));
    }

    private static ReadCell cell(Value value, List<Inline> content, int end, Block.TableCell cell) {
        var note = Inlines.trimStart(Inlines.from(content, end), "");
        var shown = Inlines.trimEnd(Inlines.slice(content, 0, end), "");
        return new ReadCell(new Cell(value.kind(), shown, note, value.score(), cell.span()), value.scale());
    }

    /** Where the stars or the sign that the cell starts with end, as in "★★★ mature" or "✅ since 2.1"; 0 where there are none. */
    private static int sign(String text) {
        int first = text.codePointAt(0);
        if (Character.getType(first) != Character.OTHER_SYMBOL) {
            return 0;
        }
        int end = Character.charCount(first);
        while (end < text.length() && belongs(text.codePointAt(end), isStar(first))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end < text.length() ? end : 0;
    }

    private static boolean belongs(int c, boolean toStars) {
        return Words.isInvisible(c) || toStars && (isStar(c) || c == ' ');
    }

    private static boolean isStar(int c) {
        return (FILLED + HALF + EMPTY).indexOf(c) >= 0;
    }

    private @Nullable Value value(String text) {
        String value = text.strip();
        var number = number(value);
        if (number != null) {
            return number;
        }
        var stars = stars(value);
        if (stars != null) {
            return stars;
        }
        for (var word : WORDS.entrySet()) {
            if (vocabulary.is(word.getValue(), value)) {
                return new Value(word.getKey(), scale(word.getKey()), SCORES.get(word.getKey()));
            }
        }
        return Quantity.of(value, vocabulary) == null ? null : new Value(Kind.QUANTITY, Scale.QUANTITY, null);
    }

    private static Scale scale(Kind word) {
        return switch (word) {
            case HIGH, MEDIUM, LOW -> Scale.LEVELS;
            case UNKNOWN, NOT_APPLICABLE -> Scale.NONE;
            default -> Scale.WORDS;
        };
    }

    private @Nullable Value number(String text) {
        if (text.endsWith("%")) {
            var percent = decimal(text.substring(0, text.length() - 1).strip());
            return percent == null ? null : new Value(Kind.PERCENT, Scale.PERCENT, share(percent, 100));
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            var score = decimal(text);
            return score == null ? null : new Value(Kind.SCORE, Scale.PAGE, share(score, scale));
        }
        var part = decimal(text.substring(0, slash).strip());
        var of = decimal(text.substring(slash + 1).strip());
        return part == null || of == null || of == 0 || of > MOST_PARTS
                ? null
                : new Value(Kind.SCORE, Scale.FRACTION, share(part, of));
    }

    /** Nothing where the number is not on the scale. */
    private static @Nullable Double share(double part, double of) {
        return part > of ? null : (Double) (part / of);
    }

    private static @Nullable Double decimal(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 9 && Character.isDigit(text.charAt(0));
        int separators = 0;
        for (char c : text.toCharArray()) {
            separators += c == '.' || c == ',' ? 1 : 0;
            digits &= c >= '0' && c <= '9' || c == '.' || c == ',';
        }
        boolean number = digits && separators <= 1 && Character.isDigit(text.charAt(text.length() - 1));
        return number ? (Double) Double.parseDouble(text.replace(',', '.')) : null;
    }

    private @Nullable Value stars(String text) {
        double filled = 0;
        int all = 0;
        boolean empty = false;
        for (int c :
                text.codePoints().filter(c -> !Words.isInvisible(c) && c != ' ').toArray()) {
            if (FILLED.indexOf(c) >= 0) {
                filled++;
            } else if (HALF.indexOf(c) >= 0) {
                filled += 0.5;
            } else if (EMPTY.indexOf(c) < 0) {
                return null;
            } else {
                empty = true;
            }
            all++;
        }
        return all == 0 ? null : new Value(Kind.SCORE, Scale.STARS, share(filled, empty || all > scale ? all : scale));
    }
}
