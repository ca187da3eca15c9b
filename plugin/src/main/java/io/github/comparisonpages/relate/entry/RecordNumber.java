package io.github.comparisonpages.relate.entry;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number by which people know a decision record. For example, {@code adr/ADR-007-tea.md} is number 7 of the series
 * "adr", {@code 0007-tea.md} number 7 of no series.
 *
 * @param series the letters before the number, in lower case; empty where there are none
 * @param number 0 or more
 */
public record RecordNumber(String series, int number) implements Comparable<RecordNumber> {

    /** Up to seven digits: eight are a day. */
    private static final Pattern NAME = Pattern.compile("^([A-Za-z]{0,12})[-_ ]?(\\d{1,7})(?![\\p{L}\\d])");

    /** Those that are written in small letters too. */
    private static final Set<String> SERIES = Set.of("adr", "rfc", "madr", "dr");

    /** The start of a day, which is no number. */
    private static final Pattern DAY = Pattern.compile("^\\d{4}[-_.]\\d{1,2}[-_.]\\d{1,2}");

    private static final Pattern MENTION = Pattern.compile("^(?:([A-Za-z]{1,12})[-_ #]{0,2}|#)?(\\d{1,7})\\.?$");

    /** A number before a title, parted from it by a mark, or else by a space alone. */
    private static final Pattern TITLE = Pattern.compile(
            "^(?:([A-Za-z]{1,12})[-_ #]{0,2}|#)?0*(\\d{1,7})(?:\\s*[.:)–—]\\s+|\\s+-\\s+|(\\s+))(?=\\S)");

    /** By series, and in it by number: 2 before 10. */
    private static final Comparator<RecordNumber> ORDER =
            Comparator.comparing(RecordNumber::series).thenComparingInt(RecordNumber::number);

    /** Returns the number that a file's name starts with; empty where it has none. */
    public static Optional<RecordNumber> ofFile(String source) {
        String name = source.substring(source.lastIndexOf('/') + 1);
        Matcher matcher = NAME.matcher(name);
        return matcher.find()
                        && isSeries(matcher.group(1))
                        && !DAY.matcher(name).find()
                ? Optional.of(of(matcher))
                : Optional.empty();
    }

    /** Returns whether letters before a number are a series: "java-17.md" is no record. */
    private static boolean isSeries(String letters) {
        return letters.equals(letters.toUpperCase(Locale.ROOT)) || SERIES.contains(letters.toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the number that somebody writes for a record: "ADR-0007", "adr 7", "#7", "7."; empty where the text is
     * more or less.
     */
    public static Optional<RecordNumber> mentioned(String text) {
        Matcher matcher = MENTION.matcher(text.strip());
        return matcher.find() ? Optional.of(of(matcher)) : Optional.empty();
    }

    /**
     * Returns a record's title without this number before it: "ADR-7: Tea" and "7. Tea" are "Tea"; others stay as they
     * are.
     */
    public String without(String title) {
        Matcher matcher = TITLE.matcher(title);
        if (!matcher.find() || !of(matcher).mayMean(this)) {
            return title;
        }
        // "3 ways to brew tea" counts the ways.
        boolean counts = matcher.group(3) != null && title.charAt(0) >= '1' && title.charAt(0) <= '9';
        return counts ? title : title.substring(matcher.end());
    }

    private static RecordNumber of(Matcher matcher) {
        String series = matcher.group(1) == null ? "" : matcher.group(1).toLowerCase(Locale.ROOT);
        return new RecordNumber(series, Integer.parseInt(matcher.group(2)));
    }

    /** Returns whether somebody who writes this may mean that one: a series counts only where both have one. */
    public boolean mayMean(RecordNumber other) {
        return number == other.number && (series.isEmpty() || other.series.isEmpty() || series.equals(other.series));
    }

    @Override
    public int compareTo(RecordNumber other) {
        return ORDER.compare(this, other);
    }
}
