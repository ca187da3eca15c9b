package io.github.comparisonpages.relate.entry;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import java.util.List;

/** An author's own words, short enough to be shown in another place than their own. */
public final class Quotation {

    private static final int LONGEST = 320;
    private static final String ENDS = ".!?";

    /** These end a sentence without a space behind them. */
    private static final String WIDE_ENDS = "\u3002\uff01\uff1f";

    private static final String CLOSING = "\"'\u201d\u2019\u00bb)]";

    /** Shorter "sentences" are numbers or abbreviations: "1.", "e.g." */
    private static final int SHORTEST = 4;

    private Quotation() {}

    /** These words as plain text; what is very long ends with an ellipsis. */
    public static String of(List<Inline> words) {
        return shortened(PlainText.of(words));
    }

    /** Returns the first sentence of a text, in its first paragraph or item; empty where it has neither. */
    public static String start(RichText text) {
        for (Block block : text.blocks()) {
            String start = start(block);
            if (!start.isEmpty()) {
                return shortened(start);
            }
        }
        return "";
    }

    private static String start(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return sentence(PlainText.of(paragraph.content()));
        }
        if (block instanceof Block.Items list && !list.items().isEmpty()) {
            return start(new RichText(list.items().get(0).blocks()));
        }
        return block instanceof Block.Quote quote ? start(new RichText(quote.blocks())) : "";
    }

    /** Returns a text up to the end of its first sentence: "It works. And how." is "It works." */
    static String sentence(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (WIDE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return text.substring(0, i + 1);
            }
            if (ENDS.indexOf(text.charAt(i)) < 0 || i < SHORTEST) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            // A small letter goes on: "e.g. this", "etc. and".
            if (end + 1 < text.length()
                    && text.charAt(end) == ' '
                    && !Character.isLowerCase(text.codePointAt(end + 1))) {
                return text.substring(0, end);
            }
        }
        return text;
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
