package io.github.comparisonpages.create;

import io.github.comparisonpages.recognize.option.words.OptionGrammar;
import io.github.comparisonpages.recognize.option.words.TitleParts;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pages and records that nobody has written yet, in the habit of their folder. */
public final class NewDocuments {

    private static final String PROPOSED = "proposed";
    private static final List<String> UNNAMED = List.of("{name of the first option}", "{name of the second option}");

    private NewDocuments() {}

    /** The file of a folder that a new one is written like: that with the highest number, or the last one by name. */
    public static Optional<String> neighbour(Collection<String> names) {
        return FileHabit.newest(names);
    }

    /** Whether a title names options, so that its page compares these. */
    public static boolean isComparison(String title) {
        return !named(title).isEmpty();
    }

    /**
     * A new page.
     *
     * @param names those of the files in its folder
     * @param neighbour the one whose manner it takes; null where there is none
     */
    public static NewDocument page(Form form, Facts facts, Collection<String> names, @Nullable Neighbour neighbour) {
        var known = form.record() && facts.status() == null ? facts.withStatus(PROPOSED) : facts;
        return document(form, known, names, neighbour, null);
    }

    /**
     * The record that replaces another one: in the same folder, in the same dialect, and with a line or key that says what it
     * supersedes. That the old one says so too is left to others.
     *
     * @param facts with the status of the new record, "accepted" where there is none
     * @param names those of the files in their folder
     */
    public static NewDocument successor(Facts facts, Collection<String> names, Predecessor old) {
        var known = facts.status() == null ? facts.withStatus("accepted") : facts;
        var template = Dialect.of(old.text()).template();
        return document(Form.of(template), known, names, new Neighbour(old.name(), old.text()), old);
    }

    private static NewDocument document(
            Form form,
            Facts facts,
            Collection<String> names,
            @Nullable Neighbour neighbour,
            @Nullable Predecessor old) {
        var habit = FileHabit.of(names, form.record() ? FileHabit.RECORDS : FileHabit.PAGES);
        var number = habit.number();
        var options = options(form, facts.title());
        var matrix = form.matrix() == null ? Matrix.blank(options) : form.matrix();
        String usually = form.template().equals(BuiltIn.NYGARD.text()) ? ". " : "";
        var values = values(facts, old);
        values.put("heading", Heading.of(facts.title(), number, neighbour, usually));
        values.put("number", number == null ? "" : String.valueOf(number.number()));
        values.put("matrix", matrix.text());
        values.put("scale", matrix.scale());
        values.put("expectations", Matrix.expectations(options));
        String text = new Template(form.template()).filled(values, options);
        boolean windows = neighbour != null && neighbour.text().contains("\r\n");
        return new NewDocument(
                habit.name(facts.title(), facts.date()), number, windows ? text.replace("\n", "\r\n") : text);
    }

    private static Map<String, String> values(Facts facts, @Nullable Predecessor old) {
        String status = facts.status() == null ? "" : facts.status();
        var values = new HashMap<String, String>();
        values.put("title", facts.title());
        values.put("date", facts.date().toString());
        values.put("status", status);
        values.put(
                "Status",
                status.isEmpty() ? "" : status.substring(0, 1).toUpperCase(Locale.ROOT) + status.substring(1));
        values.put("owner", facts.owner() == null ? "" : YamlText.scalar(facts.owner()));
        values.put("tags", facts.tags().isEmpty() ? "" : YamlText.list(facts.tags()));
        values.put("taglist", String.join(", ", facts.tags()));
        values.put("supersedes", old == null ? "" : YamlText.scalar(old.name()));
        values.put("superseded", old == null ? "" : link(old));
        return values;
    }

    /** What is compared: what the form says, or the title, or nothing yet. */
    private static List<String> options(Form form, String title) {
        if (!form.options().isEmpty()) {
            return form.options();
        }
        var named = named(title);
        return named.isEmpty() ? UNNAMED : named;
    }

    private static List<String> named(String title) {
        var parts = new TitleParts(new OptionGrammar(Vocabulary.all())).of(title);
        return parts != null && parts.how() == TitleParts.How.VERSUS ? parts.names() : List.of();
    }

    private static String link(Predecessor old) {
        String text = old.title().replace("[", "\\[").replace("]", "\\]");
        return "[%s](%s)".formatted(text, old.name().replace(" ", "%20"));
    }
}
