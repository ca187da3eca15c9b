package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Cell;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The number that a cell starts with, as its author adds it up: 4 of "4/5", 3.5 of "3,5", 80 of "80%".
 *
 * @param decimals how many the author writes
 */
record WrittenNumber(double value, int decimals) {

    private static final int LONGEST = 12;

    /** Null where the cell starts with something else, or with a number such as 1.204 that may be two. */
    static @Nullable WrittenNumber of(Cell cell) {
        String text = PlainText.of(cell.value()).strip();
        int start = 0;
        while (start < text.length() && isCurrency(text.charAt(start))) {
            start++;
        }
        int end = start;
        int separator = -1;
        while (end < text.length() && end - start < LONGEST) {
            char c = text.charAt(end);
            boolean divides = (c == '.' || c == ',')
                    && separator < 0
                    && end > start
                    && end + 1 < text.length()
                    && isDigit(text.charAt(end + 1));
            if (!divides && !isDigit(c)) {
                break;
            }
            separator = divides ? end : separator;
            end++;
        }
        int decimals = separator < 0 ? 0 : end - separator - 1;
        boolean goesOn =
                end < text.length() && (isDigit(text.charAt(end)) || ".,'kKM:-".indexOf(text.charAt(end)) >= 0);
        return end == start || decimals == 3 || goesOn
                ? null
                : new WrittenNumber(
                        new BigDecimal(text.substring(start, end).replace(',', '.')).doubleValue(), decimals);
    }

    private static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL || c == ' ' || c == '\u00a0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns whether this is the number, rounded or cut off where the author stops writing. */
    boolean is(double number) {
        double last = Math.pow(10, -decimals);
        return Math.abs(value - number) < (decimals == 0 ? last / 2 : last) + 1e-9;
    }
}
