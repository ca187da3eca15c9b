package io.github.comparisonpages.browser;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a printed page.
 *
 * @param text all of it without white space, since where lines break is the printer's matter
 * @param cut the letters that do not fit on their sheet
 */
record Printed(String text, String cut) {

    /** Latin, Greek and Cyrillic come before the arrows, with their punctuation. */
    private static final char FIRST_SYMBOL = '\u2190';

    static Printed of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new Reader();
            String text = reader.getText(document);
            return new Printed(squeezed(text), reader.cut.toString());
        }
    }

    /**
     * The words that are not on the paper; those in a script for which a machine may have no letters are not looked
     * for.
     */
    List<String> lacks(List<String> words) {
        var lost = new ArrayList<String>();
        for (String word : words) {
            if (word.chars().allMatch(c -> c < FIRST_SYMBOL) && !text.contains(squeezed(word))) {
                lost.add(word);
            }
        }
        return lost;
    }

    /** Printers join letters and write some in other characters that look the same. */
    private static String squeezed(String text) {
        var out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xAD)
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static final class Reader extends PDFTextStripper {

        private final StringBuilder cut = new StringBuilder();

        @Override
        protected void writeString(String text, List<TextPosition> letters) throws IOException {
            for (TextPosition letter : letters) {
                if (letter.getX() < 0 || letter.getX() + letter.getWidth() > letter.getPageWidth() + 1) {
                    cut.append(letter.getUnicode());
                }
            }
            super.writeString(text, letters);
        }
    }
}
