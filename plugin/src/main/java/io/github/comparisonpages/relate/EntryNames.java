package io.github.comparisonpages.relate;

import io.github.comparisonpages.relate.address.Destination;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.RecordNumber;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a page by what people call it: a path, the name of its file or page, its title, its number. */
final class EntryNames {

    private static final String MARKDOWN = ".md";

    private final Map<String, Entry> bySource = new HashMap<>();
    private final Map<String, Entry> byName = new HashMap<>();
    private final Map<Integer, List<Entry>> byNumber = new HashMap<>();

    private final String docs;

    /** @param docs the docs folder from the root of the repository; empty where it is the root */
    EntryNames(List<Entry> entries, String docs) {
        this.docs = docs;
        entries.forEach(e -> bySource.put(e.source(), e));
        entries.forEach(e -> add(e.page(), e));
        // A page's own name is a better answer than a title that happens to be the same.
        entries.forEach(e -> add(withoutExtension(e.page()), e));
        entries.forEach(e -> add(withoutExtension(e.source()), e));
        entries.forEach(e -> add(name(e.page()), e));
        entries.forEach(e -> add(name(e.source()), e));
        entries.forEach(e -> add(e.title(), e));
        entries.forEach(e -> e.number()
                .ifPresent(n -> byNumber.computeIfAbsent(n.number(), k -> new ArrayList<>())
                        .add(e)));
    }

    private void add(String name, Entry entry) {
        byName.putIfAbsent(Words.normalize(name), entry);
    }

    /** Returns the page that this file of the docs folder became. */
    Optional<Entry> source(String path) {
        return Optional.ofNullable(bySource.get(path));
    }

    /** Returns the page that is meant by somebody who writes this on the page of {@code from}. */
    Optional<Entry> find(String from, String written) {
        String text = target(written);
        if (Destination.of(from, text, docs) instanceof Destination.InProject file) {
            for (String path : List.of(file.path(), file.path() + MARKDOWN)) {
                if (bySource.containsKey(path)) {
                    return source(path);
                }
            }
        }
        String words = Words.normalize(text.endsWith(MARKDOWN) ? withoutExtension(text) : text);
        return Optional.ofNullable(byName.get(words))
                .or(() -> numbered(from, text))
                .or(() -> inLabel(from, written, text));
    }

    /** A link that leads nowhere may have a text that says what is meant. */
    private Optional<Entry> inLabel(String from, String written, String target) {
        if (target.equals(written) || target.indexOf("://") >= 0) {
            return Optional.empty();
        }
        String label = written.substring(1, written.indexOf("](")).strip();
        return Optional.ofNullable(byName.get(Words.normalize(label))).or(() -> numbered(from, label));
    }

    /** Returns the target of a Markdown link, which many records write here; the text itself where it is none. */
    private static String target(String written) {
        int open = written.indexOf("](");
        int close = written.indexOf(')', open + 2);
        if (!written.startsWith("[") || open <= 0 || close <= 0) {
            return written;
        }
        String target = written.substring(open + 2, close);
        int space = target.indexOf(' ');
        return space < 0 ? target : target.substring(0, space);
    }

    /**
     * "ADR 12" is the page whose file's name starts with 12, with any zeros before it: in the same folder, or the only
     * one.
     */
    private Optional<Entry> numbered(String from, String text) {
        var meant = RecordNumber.mentioned(text).or(() -> RecordNumber.mentioned(beforeTitle(text)));
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        var found = new ArrayList<Entry>();
        for (Entry entry : byNumber.getOrDefault(meant.get().number(), List.of())) {
            if (meant.get().mayMean(entry.number().orElseThrow())) {
                found.add(entry);
            }
        }
        for (Entry entry : found) {
            if (folder(entry.source()).equals(folder(from))) {
                return Optional.of(entry);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Returns what stands before the title in "7. Tea" and "ADR-7: Tea". */
    private static String beforeTitle(String text) {
        for (int i = 1; i < text.length(); i++) {
            if ((text.charAt(i) == '.' || text.charAt(i) == ':')
                    && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String name(String path) {
        return withoutExtension(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String withoutExtension(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }
}
