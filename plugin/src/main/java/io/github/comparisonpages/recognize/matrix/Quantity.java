package io.github.comparisonpages.recognize.matrix;

import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much or how many: "12 ms", "€ 4", "~10k", "3:1", "2019-05-01", "1.4.2". A number with words that are no unit, such as
 * "4 with a plugin", is none.
 *
 * @param number null where it cannot be compared with others: a range, a date, a limit, or a number such as 1.204 that
 *     may be two
 * @param unit what it is measured in, in lower case; empty for a mere number
 */
record Quantity(@Nullable Double number, String unit) {

    private static final int LONGEST = 40;
    private static final String DIGITS = "\\d+(?:[.,'\u2019]\\d+)*|\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+";
    private static final String NUMBER = "(?:" + DIGITS + ")(?:[kKM](?![\\p{L}/]))?";
    private static final Pattern FORM = Pattern.compile("(?<sign>[~\u2248<>\u2264\u2265\u00b1+\u2212-]{0,2})\\s?"
            + "(?<before>\\p{Sc}|[A-Z]{2}\\$|[A-Z]{3}(?=\\s)|[vV](?=\\d))?\\s?"
            + "(?<number>" + NUMBER + ")"
            + "(?<more>(?:\\s?[-\u2013:/\u00d7]\\s?\\p{Sc}?(?:" + NUMBER + ")){0,2})"
            + "(?<open>\\+?)"
            + "\\s?(?<after>\\D*)");
    private static final Pattern WORDS = Pattern.compile("[\\s/.]+");
    private static final Set<String> CURRENCIES = currencies();

    private static Set<String> currencies() {
        var codes = new TreeSet<String>();
        Currency.getAvailableCurrencies().forEach(currency -> codes.add(currency.getCurrencyCode()));
        return codes;
    }

    /** The quantity that this text is as a whole; null where it is none. */
    static @Nullable Quantity of(String text, Vocabulary vocabulary) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return null;
        }
        String before = form.group("before") == null ? "" : form.group("before");
        String after = form.group("after").strip();
        boolean known = before.length() != 3 || before.endsWith("$") || CURRENCIES.contains(before);
        // A sign before a mere number is a slip among scores, and half a fraction is nothing.
        boolean bare = before.isEmpty() && after.isEmpty();
        boolean signed = bare && !"~\u2248\u00b1<>\u2264\u2265".contains(form.group("sign"));
        if (!known || signed || !after.isEmpty() && !saysSomething(after) || !isUnit(after, vocabulary)) {
            return null;
        }
        boolean approximate = !form.group("sign").isEmpty() && "~\u2248".contains(form.group("sign"));
        boolean exact = form.group("more").isEmpty()
                && form.group("open").isEmpty()
                && !before.equalsIgnoreCase("v")
                && (form.group("sign").isEmpty() || approximate);
        String unit = (before + " " + after).strip().toLowerCase(Locale.ROOT);
        return new Quantity(exact ? number(form.group("number")) : null, unit);
    }

    private static boolean saysSomething(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("/. ".indexOf(text.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text names what is counted or measured: "ms", "USD / month", "GB per user"; nothing is too. */
    static boolean isUnit(String text, Vocabulary vocabulary) {
        if (vocabulary.is(Term.UNIT, text)) {
            return true;
        }
        for (String word : WORDS.split(text)) {
            boolean unit = word.isEmpty()
                    || vocabulary.is(Term.UNIT, word)
                    || CURRENCIES.contains(word)
                    || word.length() == 1 && Character.getType(word.charAt(0)) == Character.CURRENCY_SYMBOL;
            if (!unit) {
                return false;
            }
        }
        return true;
    }

    /** The number; null where a separator may divide thousands as well as decimals. */
    private static @Nullable Double number(String text) {
        char last = text.charAt(text.length() - 1);
        double factor = last == 'M' ? 1e6 : last == 'k' || last == 'K' ? 1e3 : 1;
        var digits = new StringBuilder();
        int separator = -1;
        int separators = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c == '.' || c == ',') {
                separators++;
                separator = digits.length();
            }
        }
        int decimals = separator < 0 ? 0 : digits.length() - separator;
        if (separators > 1 || decimals == 3 && separator <= 3) {
            return null;
        }
        return Double.parseDouble(digits.toString()) / Math.pow(10, decimals) * factor;
    }
}
