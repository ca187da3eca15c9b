package io.github.comparisonpages.model.document;

import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The YAML block before the text, as written: every scalar is still a string, so {@code 2.10} stays {@code 2.10}.
 *
 * @param entries the keys and their values, in the order of the source
 * @param span the block with its fences; empty at 1:1 where there is none
 */
public record FrontMatter(List<Entry> entries, SourceSpan span) {

    /** No front matter. */
    public static final FrontMatter NONE = new FrontMatter(List.of(), SourceSpan.START);

    public FrontMatter {
        entries = List.copyOf(entries);
    }

    /** A key and its value; {@code span} is the key's. */
    public record Entry(String key, Value value, SourceSpan span) {}

    /** A value with its place. */
    public sealed interface Value {
        SourceSpan span();

        /** Returns the value in one line, for people. */
        String text();
    }

    /** A single value; {@code plain} where it is not quoted, so that an empty plain one means nothing. */
    public record Scalar(String text, boolean plain, SourceSpan span) implements Value {}

    /** A list. */
    public record Sequence(List<Value> values, SourceSpan span) implements Value {
        public Sequence {
            values = List.copyOf(values);
        }

        @Override
        public String text() {
            return values.stream().map(Value::text).collect(Collectors.joining(", "));
        }
    }

    /** Keys with values, below a key. */
    public record Mapping(List<Entry> entries, SourceSpan span) implements Value {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String text() {
            return entries.stream().map(e -> e.key() + ": " + e.value().text()).collect(Collectors.joining("; "));
        }

        /** Returns the text of the value under a key; empty where there is none. */
        public String text(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return entry.value().text();
                }
            }
            return "";
        }
    }
}
