package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.FrontMatter.Entry;
import io.github.comparisonpages.model.document.FrontMatter.Mapping;
import io.github.comparisonpages.model.document.FrontMatter.Scalar;
import io.github.comparisonpages.model.document.FrontMatter.Sequence;
import io.github.comparisonpages.model.document.FrontMatter.Value;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.model.metadata.Status;
import io.github.comparisonpages.recognize.section.Blank;
import io.github.comparisonpages.text.Spelling;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of a page's front matter, each as the type that is asked for. What has another type is reported and kept. */
public final class Keys {

    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");
    private static final int LAST_YEAR = 9999;

    private final String path;
    private final List<Diagnostic> diagnostics;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, SourceSpan> elsewhere = new HashMap<>();
    /** Each once: a title that is none and is not used either is one field. */
    private final Set<Metadata.Field> more = new LinkedHashSet<>();

    /** {@code frontMatterEnd} is where YAML ends: what is said again in the text below it is no slip. */
    public Keys(String path, List<Entry> all, Position frontMatterEnd, List<Diagnostic> diagnostics) {
        this.path = path;
        this.diagnostics = diagnostics;
        for (Entry entry : all) {
            if (!KnownKeys.ALL.contains(entry.key())) {
                keep(entry);
                reportUnknown(entry);
            } else if (entries.putIfAbsent(entry.key(), entry) != null) {
                keep(entry);
                boolean yaml = isBefore(entry, frontMatterEnd);
                report(
                        DiagnosticId.DUPLICATE_KEY,
                        yaml ? Severity.ERROR : Severity.WARNING,
                        entry.span(),
                        "the key '%s' appears here again".formatted(entry.key()),
                        "Keep one of the two; the first counts.");
            }
        }
    }

    private static boolean isBefore(Entry entry, Position end) {
        return entry.span().start().compareTo(end) < 0;
    }

    private void reportUnknown(Entry entry) {
        if (KnownKeys.isOfOthers(entry.key())) {
            return;
        }
        var nearest = Spelling.nearest(entry.key(), KnownKeys.ALL);
        report(
                DiagnosticId.UNKNOWN_KEY,
                nearest.isPresent() ? Severity.WARNING : Severity.INFO,
                entry.span(),
                "the key '%s' has no meaning here".formatted(Spelling.quoted(entry.key())),
                nearest.map(key -> "Did you mean '" + key + "'? ").orElse("") + "It is shown as it stands.");
    }

    private void report(DiagnosticId id, Severity severity, SourceSpan span, String message, String hint) {
        diagnostics.add(id.at(severity, path, span, message, hint));
    }

    /** Everything without a place of its own on the page. */
    public List<Metadata.Field> more() {
        return List.copyOf(more);
    }

    /** Where each key's value stands. */
    public Map<String, SourceSpan> spans() {
        var spans = new HashMap<String, SourceSpan>();
        spans.putAll(elsewhere);
        entries.forEach((key, entry) -> spans.put(key, entry.value().span()));
        return spans;
    }

    /** The entry of a key; null where the author did not write it. */
    @Nullable
    public Entry entry(String key) {
        return entries.get(key);
    }

    /** Keeps the page's first heading beside the declared title, unless both say the same. */
    public void keepHeading(String heading, String title) {
        if (!heading.equals(title)) {
            keep("heading", heading);
        }
    }

    /** Reports that the text says another state than the front matter, where both are known. */
    void differingStatus(Status declared, Status said, SourceSpan span) {
        boolean known = declared.state() != Status.State.OTHER && said.state() != Status.State.OTHER;
        if (known && declared.state() != said.state()) {
            diagnostics.add(DiagnosticId.DIFFERING_STATUS.at(
                    path,
                    span,
                    "the text says '%s' here, the front matter says '%s'"
                            .formatted(Spelling.quoted(said.words()), Spelling.quoted(declared.words()))));
        }
    }

    /** Notes where the text says what a key would say. */
    void place(String key, SourceSpan span) {
        elsewhere.putIfAbsent(key, span);
    }

    /** Keeps a key as the author wrote it. */
    void keep(String key) {
        var entry = entries.get(key);
        if (entry != null) {
            keep(entry);
        }
    }

    /** Keeps a text without a place of its own under the name of a key. */
    void keep(String name, String text) {
        more.add(new Metadata.Field(name, text));
    }

    private void keep(Entry entry) {
        more.add(new Metadata.Field(entry.key(), entry.value().text()));
    }

    /** A key's single value; null where there is none or where it is no single value. */
    @Nullable
    public String text(String key) {
        var entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        if (entry.value() instanceof Scalar scalar) {
            return scalar.text().isBlank() ? null : scalar.text().strip();
        }
        String braced = BracedValue.of(entry.value());
        if (braced != null) {
            return braced;
        }
        wrongType(key, "one value");
        return null;
    }

    /** Reports a key whose value says nothing that can be seen; YAML's own words for nothing do not either. */
    public void requireText(String key) {
        var entry = entries.get(key);
        if (entry != null
                && entry.value() instanceof Scalar scalar
                && (Blank.is(scalar.text()) || scalar.plain() && NOTHING.contains(scalar.text()))) {
            wrongType(key, "a text");
        }
    }

    /** A key's values; a single one counts as a list, and is one at its commas for tags. */
    public List<String> texts(String key) {
        var entry = entries.get(key);
        if (entry == null) {
            return List.of();
        }
        List<Value> values = entry.value() instanceof Sequence sequence ? sequence.values() : List.of(entry.value());
        if (BracedValue.of(entry.value()) != null) {
            keep(entry);
            return List.of();
        }
        if (!values.stream().allMatch(Scalar.class::isInstance)) {
            wrongType(key, "a list of texts");
            return List.of();
        }
        boolean commas = key.equals("tags") && entry.value() instanceof Scalar;
        return values.stream()
                .flatMap(value -> commas ? List.of(value.text().split(",")).stream() : List.of(value.text()).stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Reports that a key's value should be something else, and keeps it. */
    public void wrongType(String key, String wanted) {
        var entry = entries.get(key);
        if (entry != null) {
            keep(entry);
            report(
                    DiagnosticId.WRONG_TYPE,
                    Severity.ERROR,
                    entry.value().span(),
                    "'%s' is %s, not %s".formatted(key, describe(entry.value()), wanted),
                    "Write it as " + wanted + ".");
        }
    }

    private static String describe(Value value) {
        if (value instanceof Scalar scalar) {
            return "'" + Spelling.quoted(scalar.text()) + "'";
        }
        return value instanceof Mapping ? "keys with values" : "a list";
    }

    /** A key's ISO date; null where there is none or where it is no date. */
    @Nullable
    public LocalDate date(String key) {
        String text = text(key);
        try {
            var date = text == null ? null : LocalDate.parse(text);
            if (date == null || date.getYear() > 0 && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException e) {
            // Reported below, like a year that nobody means.
        }
        wrongType(key, "a date such as 2026-10-01");
        return null;
    }

    /** The day this long after another; null where no calendar has it. */
    @Nullable
    public LocalDate after(LocalDate day, Period period) {
        try {
            var date = day.plus(period);
            if (date.getYear() > 0 && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException | ArithmeticException e) {
            // Reported below: it is as far off as a year that nobody means.
        }
        wrongType("review-in", "a period such as P6M");
        return null;
    }

    /** A key's ISO period; null where there is none or where it is no period. */
    @Nullable
    public Period period(String key) {
        String text = text(key);
        try {
            return text == null ? null : Period.parse(text);
        } catch (DateTimeException e) {
            wrongType(key, "a period such as P6M");
            return null;
        }
    }
}
