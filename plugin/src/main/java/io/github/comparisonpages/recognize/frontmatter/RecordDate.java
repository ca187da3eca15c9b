package io.github.comparisonpages.recognize.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day that a record names. Read are days with the year first ({@code 2026-08-21}, {@code 2026/8/21}, also before a time),
 * with dots and the year last ({@code 21.8.2026}), and with slashes where one number can be no month ({@code 26/06/2018}); what else
 * people write has two meanings.
 */
final class RecordDate {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)([12]\\d{3})([-/.\u5e74])(\\d{1,2})[-/.\u6708](\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?([12]\\d{3})(?!\\d)");

    private static final Pattern SLASHES = Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/([12]\\d{3})(?!\\d)");
    private static final int MONTHS = 12;

    private RecordDate() {}

    /** The first day in a text; null where there is none. */
    static @Nullable LocalDate in(String text) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.find()) {
            return day(first.group(1), first.group(3), first.group(4));
        }
        Matcher last = YEAR_LAST.matcher(text);
        return last.find() ? day(last.group(3), last.group(2), last.group(1)) : withSlashes(text);
    }

    private static @Nullable LocalDate withSlashes(String text) {
        Matcher date = SLASHES.matcher(text);
        if (!date.find()) {
            return null;
        }
        boolean dayFirst = Integer.parseInt(date.group(1)) > MONTHS;
        boolean monthFirst = Integer.parseInt(date.group(2)) > MONTHS;
        if (dayFirst == monthFirst) {
            return null;
        }
        return day(date.group(3), date.group(dayFirst ? 2 : 1), date.group(dayFirst ? 1 : 2));
    }

    /** Whether this is a day and nothing else, but for a time behind it. */
    static boolean isDate(String text) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.lookingAt()) {
            int end = first.end();
            boolean time = end + 1 < text.length()
                    && "T ".indexOf(text.charAt(end)) >= 0
                    && Character.isDigit(text.charAt(end + 1));
            return end == text.length() || time;
        }
        return YEAR_LAST.matcher(text).matches() || SLASHES.matcher(text).matches();
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
