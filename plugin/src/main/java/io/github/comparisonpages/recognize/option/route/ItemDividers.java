package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.recognize.option.page.HeadingNames;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the name of an item ends that nothing sets off: at an arrow, dash or colon, or at the end of its first sentence. */
final class ItemDividers {

    private static final List<Pattern> DIVIDERS = List.of(
            Pattern.compile("\\s+(?:→|⇒|=>|->)\\s+"),
            Pattern.compile("\\s+[-–—]{1,2}\\s+"),
            Pattern.compile("[:：]\\s+"),
            Pattern.compile("\\s*：\\s*"));
    private static final Pattern EARLY_DASH = Pattern.compile("^\\S+(?: \\S+){0,3} [-–—]{1,2} \\S");
    private static final Pattern DASH = Pattern.compile("^(.{3,80}?)\\s+[-–—]{1,2}\\s+");
    private static final Pattern SENTENCE = Pattern.compile("^(.{4,240}?[^.\\s]{2})(?:[.!]\\s+(?=[\\p{Lu}`\"]))");
    private static final Pattern CLAUSE = Pattern.compile("^(.{10,160}?)[,;]\\s+");
    /** The last characters of dividers. */
    private static final String SIGNS = "→⇒>-–—:";

    private static final double MOST = 0.6;
    private static final int WORDS_OF_A_NAME = 7;
    private static final int WORDS_BEFORE_DASH = 8;
    private static final int LONG = 9;
    private static final int VERY_LONG = 28;
    private static final int WORDS_BEFORE_COMMA = 5;

    private ItemDividers() {}

    /**
     * What divides names from descriptions in most of so many items, of which these are the {@code names} with what follows;
     * null where nothing does, or the names would not differ.
     */
    static @Nullable Pattern shared(List<String> names, int items) {
        var divisible = new ArrayList<String>();
        for (String name : names) {
            if (mayDivide(name)) {
                divisible.add(name);
            }
        }
        for (Pattern divider : divisible.size() < 2 ? List.<Pattern>of() : DIVIDERS) {
            int hits = 0;
            var heads = new HashSet<String>();
            for (String name : divisible) {
                int end = start(divider, name);
                if (end > 1 && Words.count(name.substring(0, end)) <= WORDS_OF_A_NAME) {
                    hits++;
                    heads.add(Words.normalize(name.substring(0, end)));
                }
            }
            if (hits >= Math.max(2, items * MOST) && heads.size() == hits) {
                return divider;
            }
        }
        return null;
    }

    static int end(Pattern divider, String name) {
        return mayDivide(name) ? start(divider, name) : -1;
    }

    private static int start(Pattern divider, String name) {
        var matcher = divider.matcher(name);
        return matcher.find() ? matcher.start() : -1;
    }

    /** Whether a text has a sign that all dividers have one of, with a space beside it, or a wide colon. */
    static boolean mayDivide(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '：' || c == ' ' && SIGNS.indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return text.startsWith("：");
    }

    /** Where a name ends that a heading has too; -1 where none does. */
    static int endOfHeading(String name, HeadingNames headings) {
        for (Pattern divider : mayDivide(name) ? DIVIDERS : List.<Pattern>of()) {
            int end = start(divider, name);
            if (end > 1 && headings.isHeading(name.substring(0, end))) {
                return end;
            }
        }
        return -1;
    }

    /** Where the name of an item that is a text of its own ends; -1 where it is the whole. */
    static int endOfLong(String name, String full) {
        double words = Words.count(full);
        boolean divided = mayDivide(name);
        if (words <= LONG && !(divided && EARLY_DASH.matcher(name).find())) {
            return -1;
        }
        var dash = DASH.matcher(name);
        if (divided && dash.find() && Words.count(dash.group(1)) <= WORDS_BEFORE_DASH) {
            return dash.end(1);
        }
        var sentence = SENTENCE.matcher(name);
        boolean ends = name.contains(". ") || name.contains("! ");
        int end = ends && sentence.find() ? sentence.end(1) : -1;
        double first = end < 0 ? words : Words.count(name.substring(0, end));
        var clause = CLAUSE.matcher(name);
        return first > VERY_LONG && clause.find() && Words.count(clause.group(1)) >= WORDS_BEFORE_COMMA
                ? clause.end(1)
                : end;
    }
}
