package io.github.comparisonpages.create;

import io.github.comparisonpages.relate.entry.RecordNumber;
import io.github.comparisonpages.text.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the files of a folder are called: {@code 0007-use-x.md}, {@code adr-007-use-x.md}, {@code 20261128-use-x.md} or
 * {@code use-x.md}.
 *
 * @param kind what stands before the title
 * @param prefix the letters before a number, such as {@code adr-}
 * @param digits how many a number has at least, with zeros before it
 * @param separator what stands between a number or day and the title, such as {@code -}
 * @param next the number or day that comes next; 0 where files have none
 */
record FileHabit(Kind kind, String prefix, int digits, String separator, int next) {

    /** What stands before the title in a name. */
    enum Kind {
        NUMBER,
        DAY,
        DAY_WITH_HYPHENS,
        TITLE
    }

    /** That of records where there are none yet. */
    static final FileHabit RECORDS = new FileHabit(Kind.NUMBER, "", 4, "-", 1);

    /** That of pages where there are none yet. */
    static final FileHabit PAGES = new FileHabit(Kind.TITLE, "", 0, "-", 0);

    private static final Pattern NUMBER = Pattern.compile("^([A-Za-z]{0,12}[-_ ]?)(\\d{1,7})([-_ .]*)");
    private static final Pattern DAY = Pattern.compile("^\\d{8}([-_])");
    private static final Pattern DAY_WITH_HYPHENS = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}([-_])");

    /** A name with what stands before the title and behind it must fit into what file systems take. */
    private static final int LONGEST_TITLE = 80;

    /**
     * The habit of a folder: that of most of its files.
     *
     * @param names those of its files; what is not called like a page is passed by
     * @param none what to do where there is none
     */
    static FileHabit of(Collection<String> names, FileHabit none) {
        int[] files = new int[Kind.values().length];
        for (String name : names) {
            if (isPage(name)) {
                files[kind(name).ordinal()]++;
            }
        }
        Kind most = none.kind();
        for (Kind kind : Kind.values()) {
            most = files[kind.ordinal()] > files[most.ordinal()] ? kind : most;
        }
        if (files[most.ordinal()] == 0) {
            return none;
        }
        return switch (most) {
            case NUMBER -> numbers(names);
            case DAY, DAY_WITH_HYPHENS -> new FileHabit(most, "", 0, separator(names, most), 0);
            case TITLE -> PAGES;
        };
    }

    /** The file with the highest number, or else the last by name; empty where there is no page. */
    static Optional<String> newest(Collection<String> names) {
        return names.stream()
                .filter(FileHabit::isPage)
                .max(Comparator.comparing((String name) -> RecordNumber.ofFile(name)
                                .map(RecordNumber::number)
                                .orElse(-1))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The number of the new file; null where it has none. */
    @Nullable
    RecordNumber number() {
        return kind == Kind.NUMBER
                ? new RecordNumber(prefix.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT), next)
                : null;
    }

    /** What a new file is called. */
    String name(String title, LocalDate day) {
        String slug = slug(title, separator.equals("_") ? '_' : '-');
        return switch (kind) {
            case NUMBER -> prefix + padded() + separator + slug + ".md";
            case DAY -> day.format(DateTimeFormatter.BASIC_ISO_DATE) + separator + slug + ".md";
            case DAY_WITH_HYPHENS -> day + separator + slug + ".md";
            case TITLE -> slug + ".md";
        };
    }

    /** A title as a part of a name; empty where it has neither a letter nor a digit. */
    static String slug(String title, char separator) {
        String words = Words.normalize(title.replace("+", " plus ").replace("#", " sharp "));
        if (words.length() > LONGEST_TITLE) {
            int end = words.lastIndexOf(' ', LONGEST_TITLE);
            words = words.substring(0, end > 0 ? end : LONGEST_TITLE);
        }
        return words.replace(' ', separator);
    }

    private String padded() {
        String number = String.valueOf(next);
        return "0".repeat(Math.max(0, digits - number.length())) + number;
    }

    private static FileHabit numbers(Collection<String> names) {
        String last = names.stream()
                .filter(name -> isPage(name) && kind(name) == Kind.NUMBER)
                .max(Comparator.comparing(name -> of(name).number()))
                .orElseThrow();
        Matcher matcher = NUMBER.matcher(last);
        if (!matcher.find()) {
            throw new IllegalStateException("%s has no number".formatted(last));
        }
        String separator = matcher.group(3);
        // A number that is all of the name has nothing behind it.
        return new FileHabit(
                Kind.NUMBER,
                matcher.group(1),
                digits(names),
                separator.startsWith(".") || separator.isEmpty() ? "-" : separator,
                of(last).number() + 1);
    }

    /** How many digits numbers have that start with a zero; 0 where none does. */
    private static int digits(Collection<String> names) {
        int digits = 0;
        for (String name : new TreeSet<>(names)) {
            Matcher matcher = NUMBER.matcher(name);
            if (isPage(name)
                    && kind(name) == Kind.NUMBER
                    && matcher.find()
                    && matcher.group(2).startsWith("0")) {
                digits = Math.max(digits, matcher.group(2).length());
            }
        }
        return digits;
    }

    private static String separator(Collection<String> names, Kind kind) {
        for (String name : new TreeSet<>(names)) {
            Matcher matcher = (kind == Kind.DAY ? DAY : DAY_WITH_HYPHENS).matcher(name);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return "-";
    }

    private static Kind kind(String name) {
        if (DAY.matcher(name).find()) {
            return Kind.DAY;
        }
        if (DAY_WITH_HYPHENS.matcher(name).find()) {
            return Kind.DAY_WITH_HYPHENS;
        }
        return RecordNumber.ofFile(name).isPresent() ? Kind.NUMBER : Kind.TITLE;
    }

    private static RecordNumber of(String name) {
        return RecordNumber.ofFile(name).orElseThrow();
    }

    private static boolean isPage(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md")
                && !lower.startsWith("_")
                && !lower.startsWith(".")
                && !lower.equals("readme.md")
                && !lower.equals("index.md")
                && !lower.contains("template");
    }
}
