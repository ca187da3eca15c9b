package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.model.metadata.Metadata;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A comparison as lines: a record a line with what is simple, below it its other parts; nothing of what is empty. */
final class ComparisonText {

    /** What stands in parts is shown as if it were the record's own, in this order. */
    private static final Map<Class<?>, List<String>> ORDER = Map.of(
            Comparison.class,
            List.of(("source metadata title lede options undecided picks rejected unclear dissent optionNotes"
                            + " matrices verdict kept footnotes landmarks titleSpan")
                    .split(" ")),
            Metadata.class,
            List.of(("description slug category owner status decided deciders confidence overrideReason feedback"
                            + " reviewed reviewBy scale tags authors relations related history more spans")
                    .split(" ")));

    private final StringBuilder out = new StringBuilder();

    private ComparisonText() {}

    static String of(Comparison comparison) {
        var text = new ComparisonText();
        text.record("", comparison, 0);
        return text.out.toString();
    }

    private void record(String name, Record record, int depth) {
        var simple = new StringBuilder();
        var values = values(record);
        values.forEach((component, value) -> {
            String text = simple(value);
            if (text != null && !text.isEmpty()) {
                simple.append(component.equals("span") ? " @" : " " + component + "=")
                        .append(text);
            }
        });
        String type = record.getClass().getSimpleName();
        line(name.isEmpty() ? type : name + ": " + type, simple, depth);
        values.forEach((component, value) -> {
            // Each heading is a landmark: that is known from the source.
            if (simple(value) == null && !component.equals("landmarks")) {
                complex(component, value, depth + 1);
            }
        });
    }

    /** A record's values by their names, those of its parts among them. */
    private static Map<String, Object> values(Record record) {
        var values = new LinkedHashMap<String, Object>();
        for (var component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (component.getType().getDeclaringClass() == record.getClass() && value instanceof Record part) {
                values.putAll(values(part));
            } else {
                values.put(component.getName(), value);
            }
        }
        var ordered = new LinkedHashMap<String, Object>();
        ORDER.getOrDefault(record.getClass(), List.of()).forEach(name -> ordered.put(name, values.remove(name)));
        ordered.putAll(values);
        return ordered;
    }

    private void complex(String name, Object value, int depth) {
        if (value instanceof RichText text) {
            complex(name, text.blocks(), depth);
        } else if (value instanceof Block.Table table) {
            line(name, " Table @" + place(table.span()), depth);
            line("", row(table.header()), depth + 1);
            table.rows().forEach(row -> line("", row(row), depth + 1));
        } else if (value instanceof Metadata metadata) {
            record(name, metadata, depth);
        } else if (value instanceof Record record) {
            record(name, record, depth);
        } else if (value instanceof Collection<?> values) {
            values.forEach(each -> {
                if (each instanceof Record record && !(each instanceof Block.Table)) {
                    record(name, record, depth);
                } else {
                    complex(name, each, depth);
                }
            });
        } else {
            line(name, " " + value, depth);
        }
    }

    private static String row(Block.Row row) {
        return row.cells().stream().map(cell -> inlines(cell.content())).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void line(String name, CharSequence text, int depth) {
        out.append("  ".repeat(depth)).append(name).append(text).append('\n');
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What fits into a line; null for what does not. */
    private static String simple(Object value) {
        if (value == null || value instanceof Collection<?> none && none.isEmpty()) {
            return "";
        } else if (value instanceof RichText text) {
            return text.isEmpty() ? "" : null;
        } else if (value instanceof Map<?, ?> map) {
            return map.isEmpty()
                    ? ""
                    : new TreeMap<>(map)
                            .entrySet().stream()
                                    .map(e -> e.getKey() + " @" + place((SourceSpan) e.getValue()))
                                    .toList()
                                    .toString();
        } else if (value instanceof List<?> list && list.stream().allMatch(Inline.class::isInstance)) {
            return "'" + inlines(list) + "'";
        } else if (value instanceof List<?> list
                && list.stream()
                        .allMatch(
                                each -> each instanceof List<?> l && l.stream().allMatch(Inline.class::isInstance))) {
            return list.stream()
                    .map(each -> "'" + inlines((List<?>) each) + "'")
                    .toList()
                    .toString();
        } else if (value instanceof Collection<?> values) {
            return values.stream().noneMatch(Record.class::isInstance) ? values.toString() : null;
        } else if (value instanceof String text) {
            return text.isEmpty() ? "" : "'" + text.replace("\n", "\\n") + "'";
        } else if (value instanceof Boolean flag) {
            return flag ? "true" : "";
        } else if (value instanceof SourceSpan span) {
            return place(span);
        }
        return value instanceof Record ? null : value.toString();
    }

    private static String place(SourceSpan span) {
        return span.start().line() + ":" + span.start().column() + "-"
                + (span.end().line() == span.start().line() ? "" : span.end().line() + ":")
                + span.end().column();
    }

    private static String inlines(List<?> inlines) {
        return inlines.stream().map(each -> inline((Inline) each)).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        } else if (inline instanceof Inline.Code code) {
            return "`" + code.code() + "`";
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return "*" + inlines(emphasis.children()) + "*";
        } else if (inline instanceof Inline.Strong strong) {
            return "**" + inlines(strong.children()) + "**";
        } else if (inline instanceof Inline.Strikethrough struck) {
            return "~~" + inlines(struck.children()) + "~~";
        } else if (inline instanceof Inline.Link link) {
            return "[" + inlines(link.children()) + "](" + link.destination() + ")";
        } else if (inline instanceof Inline.Image image) {
            return "![" + inlines(image.alternative()) + "](" + image.destination() + ")";
        } else if (inline instanceof Inline.Html html) {
            return html.html();
        } else if (inline instanceof Inline.FootnoteReference footnote) {
            return "[^" + footnote.label() + "]";
        }
        return "\\n";
    }
}
