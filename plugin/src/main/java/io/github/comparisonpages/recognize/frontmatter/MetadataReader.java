package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.model.document.FrontMatter.Mapping;
import io.github.comparisonpages.model.document.FrontMatter.Sequence;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.model.metadata.Status;
import io.github.comparisonpages.model.metadata.Status.State;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.PathPattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a page's keys into its metadata. */
public final class MetadataReader {

    private static final int DEFAULT_SCALE = 5;

    private MetadataReader() {}

    /** The typed values, with what the text says in {@code lines}; title, options and picks are read by those who need them. */
    public static Metadata read(Keys keys, Vocabulary vocabulary, StatusLines lines) {
        var relations = new RelationReader(keys, vocabulary, lines.reader());
        relations.read();
        var status = status(keys, lines, relations);
        var reviewed = keys.date("reviewed");
        var reviewBy = keys.date("review-by");
        var reviewIn = keys.period("review-in");
        if (reviewBy == null && reviewed != null && reviewIn != null) {
            reviewBy = keys.after(reviewed, reviewIn);
        }
        // What has the wrong type is shown in the order in which it is asked for.
        String description = keys.text("description");
        String slug = keys.text("slug");
        String category = keys.text("category");
        String owner = keys.text("owner");
        var decided = decided(keys, status);
        var deciders = PeopleReader.deciders(keys);
        String confidence = keys.text("confidence");
        String overrideReason = keys.text("override-reason");
        String feedback = keys.text("feedback");
        int scale = scale(keys);
        var tags = keys.texts("tags");
        var authors = keys.texts("authors");
        var governs = governs(keys);
        return new Metadata(
                new Metadata.Listing(description, slug, category, tags),
                new Metadata.People(owner, authors, deciders, feedback),
                new Metadata.Decision(status, decided, confidence, overrideReason, history(keys)),
                new Metadata.Review(reviewed, reviewBy),
                new Metadata.Ties(relations.relations(), relations.related(), governs),
                scale,
                keys.more(),
                keys.spans());
    }

    /** The front matter's status counts before the text's; a second one in other words is kept. */
    private static @Nullable Status status(Keys keys, StatusLines lines, RelationReader relations) {
        Status status = null;
        var entry = keys.entry("status");
        String written = entry == null || entry.value() instanceof Mapping && BracedValue.of(entry.value()) == null
                ? null
                : keys.text("status");
        if (written != null) {
            var text = lines.reader().read(written, entry.value().span());
            boolean blank = text == StatusText.BLANK;
            status = text.status() == null && !blank && text.relations().isEmpty()
                    ? new Status(written, State.OTHER)
                    : text.status();
            if (!text.whole() && !written.equals(status == null ? "" : status.words())) {
                keys.keep("status");
            }
            relations.add(text.relations(), text.related());
        } else if (entry != null && entry.value() instanceof Mapping) {
            keys.keep("status");
        }
        var declared = status;
        for (var said : lines.said()) {
            var other = said.text().status();
            if (declared != null && other != null) {
                keys.differingStatus(declared, other, said.span());
            }
            keys.place("status", said.span());
            relations.add(said.text().relations(), said.text().related());
            if (status == null || other != null && other.state() == State.SUPERSEDED) {
                status = other == null ? status : other;
            }
        }
        return replaced(status, keys, relations);
    }

    /** A reference to a successor beats the word beside it. */
    private static @Nullable Status replaced(@Nullable Status status, Keys keys, RelationReader relations) {
        for (var relation : relations.relations()) {
            if (relation.kind() == Relation.Kind.SUPERSEDED_BY && !relation.partly()) {
                if (status != null && status.state().retired()) {
                    return status;
                }
                if (status != null) {
                    keys.keep("status", status.words());
                }
                return StatusText.status(State.SUPERSEDED);
            }
        }
        return status;
    }

    /** The day that a key names, or else the one beside the status; a text around the former is kept. */
    private static @Nullable LocalDate decided(Keys keys, @Nullable Status status) {
        var entry = keys.entry("date");
        if (entry == null) {
            return status == null ? null : RecordDate.in(status.words());
        }
        String text = entry.value().text();
        var day = RecordDate.in(text);
        if (!text.isBlank() && (day == null || !RecordDate.isDate(text.strip()))) {
            keys.keep("date");
        }
        return day;
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
            picks.add(new Metadata.PastPick(mapping.text("date"), mapping.text("pick"), reason(mapping)));
        }
        return picks;
    }

    /** The patterns, if each of them is one. */
    private static List<String> governs(Keys keys) {
        var patterns = keys.texts("governs");
        for (String pattern : patterns) {
            if (!PathPattern.isOne(pattern)) {
                keys.wrongType("governs", "paths from the root of the repository, such as services/orders/**");
                return List.of();
            }
        }
        return patterns;
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
}
