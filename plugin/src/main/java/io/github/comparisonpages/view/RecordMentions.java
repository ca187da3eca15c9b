package io.github.comparisonpages.view;

import io.github.comparisonpages.relate.Neighbours;
import io.github.comparisonpages.relate.entry.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the records of this handbook that a text names by their numbers: "ADR-0012", or "RFC 7" where the files are
 * called so. Other identifiers are left alone: "UTF-8" is no record.
 */
final class RecordMentions {

    private static final Pattern IDENTIFIER =
            Pattern.compile("(?<![\\p{L}\\d_./#-])([A-Za-z]{2,8})[- ]?(\\d{1,6})(?![\\p{L}\\d_-]|\\.\\d)");
    private static final Set<String> RECORDS = Set.of("adr", "madr");

    private RecordMentions() {}

    /** Returns those in a text that mean another page than {@code source}; {@code relative} is the way to a page. */
    static List<Mention> of(String text, String source, Neighbours neighbours, UnaryOperator<String> relative) {
        var mentions = new ArrayList<Mention>();
        if (!hasDigit(text)) {
            return mentions;
        }
        Matcher matcher = IDENTIFIER.matcher(text);
        while (matcher.find()) {
            String series = matcher.group(1).toLowerCase(Locale.ROOT);
            // Only words in capitals are asked about: a page has many others with a number behind them.
            boolean asks = RECORDS.contains(series)
                    || matcher.group(1).equals(matcher.group(1).toUpperCase(Locale.ROOT));
            if (asks) {
                neighbours
                        .find(source, matcher.group())
                        .filter(entry -> !entry.source().equals(source) && isOf(entry, series))
                        .ifPresent(entry -> mentions.add(
                                new Mention(matcher.start(), matcher.end(), relative.apply(entry.page()))));
            }
        }
        return mentions;
    }

    private static boolean isOf(Entry entry, String series) {
        return entry.number()
                .filter(number -> number.series().equals(series)
                        || RECORDS.contains(series) && number.series().isEmpty())
                .isPresent();
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
