package io.github.comparisonpages.create;

import io.github.comparisonpages.relate.entry.RecordNumber;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The title of a record with its number before it, where its neighbours have that: "7. Tea", "ADR-0007: Tea". */
final class Heading {

    private static final Pattern NUMBERED = Pattern.compile(
            "^#[ \\t]+((?:[A-Za-z]{1,12}[-_ #]{0,2}|#)?)(\\d{1,7})(\\s*[.:)–—]\\s+|\\s+-\\s+)", Pattern.MULTILINE);

    private Heading() {}

    /**
     * The title as it stands in the text.
     *
     * @param number null where the file has none
     * @param neighbour null where there is none
     * @param usually what stands behind the number where there is no neighbour; empty for no number
     */
    static String of(String title, @Nullable RecordNumber number, @Nullable Neighbour neighbour, String usually) {
        if (number == null) {
            return title;
        }
        if (neighbour == null) {
            return usually.isEmpty() ? title : number.number() + usually + title;
        }
        Matcher matcher = NUMBERED.matcher(neighbour.text());
        boolean numbered = matcher.find()
                && RecordNumber.ofFile(neighbour.name())
                        .filter(own -> own.number() == Integer.parseInt(matcher.group(2)))
                        .isPresent();
        return numbered
                ? matcher.group(1) + padded(number.number(), matcher.group(2)) + matcher.group(3) + title
                : title;
    }

    private static String padded(int number, String like) {
        String digits = String.valueOf(number);
        int width = like.startsWith("0") ? like.length() : 0;
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
