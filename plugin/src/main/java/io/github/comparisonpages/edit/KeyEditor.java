package io.github.comparisonpages.edit;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.model.document.FrontMatter.Entry;
import io.github.comparisonpages.model.document.FrontMatter.Mapping;
import io.github.comparisonpages.model.document.FrontMatter.Scalar;
import io.github.comparisonpages.model.document.FrontMatter.Sequence;
import io.github.comparisonpages.model.document.FrontMatter.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes keys of a front matter, in its own quotes and brackets, and adds those that it does not have at its end. */
final class KeyEditor {

    /** Keys that only records of MADR have. */
    private static final Set<String> MADR = Set.of("decision-makers", "deciders", "consulted", "informed");

    private final SourceLines lines;
    private final FrontMatter frontMatter;
    private final List<String> added = new ArrayList<>();
    private final List<TextEdit> edits = new ArrayList<>();

    KeyEditor(SourceLines lines, FrontMatter frontMatter) {
        this.lines = lines;
        this.frontMatter = frontMatter;
    }

    /** Whether there is a front matter. */
    boolean exists() {
        return !frontMatter.span().equals(SourceSpan.START);
    }

    /** The entry of a key; null where there is none. */
    @Nullable
    Entry entry(String key) {
        for (Entry entry : frontMatter.entries()) {
            if (entry.key().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    /** Whether it is written as MADR does, where the status names the successor. */
    boolean isMadr() {
        boolean only = true;
        for (Entry entry : frontMatter.entries()) {
            if (MADR.contains(entry.key())) {
                return true;
            }
            only &= entry.key().equals("status") || entry.key().equals("date");
        }
        return only;
    }

    /** Makes a single value of a key another one. */
    void set(String key, String text) {
        var entry = entry(key);
        if (entry == null) {
            add(key, text);
        } else {
            replace(entry, text, false);
        }
    }

    /** The same for a day, which needs no quotes. */
    void setDay(String key, String day) {
        var entry = entry(key);
        if (entry == null) {
            added.add(key + ": " + day);
        } else {
            replace(entry, day, true);
        }
    }

    private void replace(Entry entry, String text, boolean day) {
        var span = entry.value().span();
        int start = lines.offset(span.start());
        int end = lines.offset(span.end());
        if (!(entry.value() instanceof Scalar scalar)) {
            throw new Unchangeable(span, "'" + entry.key() + "' is more than one value: change it by hand");
        }
        boolean empty = start == end;
        char first = empty ? '\0' : lines.text(span).charAt(0);
        char quote = !scalar.plain() && (first == '"' || first == '\'') ? first : '\0';
        String written = day && quote == '\0' ? text : YamlText.scalar(text, quote, false);
        edits.add(new TextEdit(start, end, (empty ? " " : "") + written));
    }

    /** Adds a text to the values of a key. */
    void append(String key, String text) {
        var entry = entry(key);
        if (entry == null || entry.value().text().isBlank()) {
            set(key, text);
            return;
        }
        Value value = entry.value();
        if (value instanceof Mapping) {
            throw new Unchangeable(value.span(), "'" + key + "' is no list: change it by hand");
        }
        Value last = value;
        if (value instanceof Sequence list) {
            last = list.values().get(list.values().size() - 1);
        }
        String written = lines.text(last.span());
        int end = lines.offset(last.span().end());
        char quote = written.isEmpty() || "\"'".indexOf(written.charAt(0)) < 0 ? '\0' : written.charAt(0);
        if (last == value) {
            String list = "[" + written + ", " + YamlText.scalar(text, quote, true) + "]";
            edits.add(new TextEdit(lines.offset(value.span().start()), end, list));
            return;
        }
        int line = last.span().start().line();
        String before = lines.line(line).substring(0, lines.offset(last.span().start()) - lines.start(line));
        if (before.strip().equals("-")) {
            edits.add(TextEdit.insert(
                    lines.end(last.span().end().line()),
                    lines.ending() + before + YamlText.scalar(text, quote, false)));
        } else {
            edits.add(TextEdit.insert(end, ", " + YamlText.scalar(text, quote, true)));
        }
    }

    /** Adds a key. */
    void add(String key, String text) {
        add(key, YamlText.of(text));
    }

    /** Adds a key. */
    void add(String key, YamlText value) {
        added.add(key + ":" + (value.own().isEmpty() ? "" : " " + value.own()));
        added.addAll(value.below());
    }

    /** What has to be done to the text. */
    List<TextEdit> edits() {
        var all = new ArrayList<>(edits);
        if (!added.isEmpty()) {
            all.add(exists() ? inserted() : created());
        }
        return all;
    }

    private TextEdit inserted() {
        var entries = frontMatter.entries();
        String indent = "";
        if (!entries.isEmpty()) {
            var first = entries.get(0).span().start();
            indent = lines.line(first.line()).substring(0, lines.offset(first) - lines.start(first.line()));
            if (!indent.isBlank()) {
                throw new Unchangeable(
                        entries.get(0).span(), "the front matter cannot take another key: add it by hand");
            }
        }
        var text = new StringBuilder();
        for (String line : added) {
            text.append(indent).append(line).append(lines.ending());
        }
        return TextEdit.insert(lines.start(frontMatter.span().end().line()), text.toString());
    }

    private TextEdit created() {
        String end = lines.ending();
        String below = lines.line(1).isBlank() ? "" : end;
        return TextEdit.insert(0, "---" + end + String.join(end, added) + end + "---" + end + below);
    }
}
