package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.model.FrontMatter;
import io.github.comparisonpages.model.FrontMatter.Mapping;
import io.github.comparisonpages.model.FrontMatter.Sequence;
import io.github.comparisonpages.model.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns a page's keys into its metadata. */
public final class MetadataReader {

    private static final int DEFAULT_SCALE = 5;

    private MetadataReader() {}

    /** The typed values; title, options and picks are read by those who need them. */
    public static Metadata read(Keys keys) {
        var reviewed = keys.date("reviewed");
        var reviewBy = keys.date("review-by");
        var reviewIn = keys.period("review-in");
        if (reviewBy == null && reviewed != null && reviewIn != null) {
            reviewBy = keys.after(reviewed, reviewIn);
        }
        return new Metadata(
                keys.text("description"),
                keys.text("slug"),
                keys.text("category"),
                keys.text("owner"),
                keys.text("status"),
                keys.text("confidence"),
                keys.text("override-reason"),
                keys.text("feedback"),
                reviewed,
                reviewBy,
                scale(keys),
                keys.texts("tags"),
                keys.texts("authors"),
                keys.texts("supersedes"),
                keys.texts("superseded-by"),
                keys.texts("related"),
                history(keys),
                keys.more(),
                keys.spans());
    }

    private static int scale(Keys keys) {
        String text = keys.text("scale");
        if (text == null) {
            return DEFAULT_SCALE;
        }
        boolean digits = text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && Integer.parseInt(text) >= 1) {
            return Integer.parseInt(text);
        }
        keys.wrongType("scale", "a whole number from 1 to 9999");
        return DEFAULT_SCALE;
    }

    private static List<Metadata.PastPick> history(Keys keys) {
        var entry = keys.entry("history");
        if (entry == null) {
            return List.of();
        }
        var values = entry.value() instanceof Sequence sequence ? sequence.values() : List.of(entry.value());
        var picks = new ArrayList<Metadata.PastPick>();
        for (FrontMatter.Value value : values) {
            if (!(value instanceof Mapping mapping)) {
                keys.wrongType("history", "a list of date, pick and reason");
                return List.of();
            }
            picks.add(new Metadata.PastPick(value(mapping, "date"), value(mapping, "pick"), reason(mapping)));
        }
        return picks;
    }

    /** The reason, with whatever else the author noted. */
    private static String reason(Mapping mapping) {
        return mapping.entries().stream()
                .filter(e -> !e.key().equals("date") && !e.key().equals("pick"))
                .map(e -> e.key().equals("reason")
                        ? e.value().text()
                        : e.key() + ": " + e.value().text())
                .collect(Collectors.joining("; "));
    }

    /** What a mapping says under a key; empty where it says nothing. */
    public static String value(Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(e -> e.key().equals(key))
                .map(e -> e.value().text())
                .findFirst()
                .orElse("");
    }
}
