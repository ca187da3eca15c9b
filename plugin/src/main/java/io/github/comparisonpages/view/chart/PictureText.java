package io.github.comparisonpages.view.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text for a picture whose fonts nobody knows: it is cut into lines by what letters take at most in common typefaces,
 * so that none runs out of its place.
 */
final class PictureText {

    private static final String MORE = "…";
    private static final String NARROW = "iljtfrI.,:;'!|()[] ";
    private static final String WIDE = "mwMW@%—";

    private PictureText() {}

    /**
     * Returns the text in lines; what does not fit is left out, and an ellipsis says so.
     *
     * @param em the length of a line, in heights of the letters
     * @param most the number of lines, at least 1
     */
    static List<String> lines(String text, double em, int most) {
        var lines = new ArrayList<String>();
        var open = new StringBuilder();
        for (String word : visible(text).split(" ")) {
            String grown = open.isEmpty() ? word : open + " " + word;
            if (!open.isEmpty() && width(grown) > em) {
                lines.add(open.toString());
                grown = word;
            }
            open.setLength(0);
            open.append(grown);
        }
        lines.add(open.toString());
        if (lines.size() > most) {
            String rest = String.join(" ", lines.subList(most - 1, lines.size()));
            lines.subList(most - 1, lines.size()).clear();
            lines.add(shortened(rest, em));
        }
        lines.replaceAll(line -> shortened(line, em));
        return List.copyOf(lines);
    }

    private static String shortened(String line, double em) {
        if (width(line) <= em) {
            return line;
        }
        // What readers take for one character stays whole.
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        int end = characters.last();
        while (end > 0 && width(line.substring(0, end) + MORE) > em) {
            end = characters.previous();
        }
        return line.substring(0, Math.max(end, 0)).strip() + MORE;
    }

    /** XML has no place for half characters and the like. */
    private static String visible(String text) {
        var out = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .map(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.SURROGATE
                                || (c & 0xFFFE) == 0xFFFE
                        ? 0xFFFD
                        : c)
                .filter(c -> c != ' ' || !out.isEmpty() && out.charAt(out.length() - 1) != ' ')
                .forEach(out::appendCodePoint);
        return out.toString().strip();
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(PictureText::width).sum();
    }

    private static double width(int c) {
        if (c >= 0x1100 && !Character.isSpaceChar(c) && Character.getType(c) != Character.OTHER_PUNCTUATION) {
            return 1;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 0.4;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 1.06;
        }
        return Character.isUpperCase(c) ? 0.82 : 0.69;
    }
}
