package io.github.comparisonpages.view.catalog;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.relate.DecisionLog.Change;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.AnswerWords;
import io.github.comparisonpages.view.Frame;
import io.github.comparisonpages.view.Links;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.PhraseView;
import io.github.comparisonpages.view.RecordNames;
import io.github.comparisonpages.view.ReferenceView;
import io.github.comparisonpages.view.StatusWords;
import io.github.comparisonpages.view.chart.LogPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All decision records of the handbook, and how they replaced and changed each other.
 *
 * @param columns what at least one of them has
 * @param filters by what they can be narrowed
 * @param records by number, then those without one, the newest first
 * @param picture how they changed each other; null where they did not
 * @param stories the same in words: the records that others replaced or changed, in the order of the records
 */
public record LogView(
        Frame frame,
        Columns columns,
        List<FilterView> filters,
        List<Line> records,
        @Nullable LogPicture picture,
        List<Story> stories)
        implements CatalogPage {

    /** A log of one record says no more than its page does. */
    private static final int FEWEST = 2;

    /** Of a number, in characters. */
    private static final int SHORT = 3;

    public LogView {
        filters = List.copyOf(filters);
        records = List.copyOf(records);
        stories = List.copyOf(stories);
    }

    /**
     * The columns that are not empty; all logs have titles.
     *
     * @param wide whether the numbers need more room than three digits
     */
    public record Columns(
            boolean number, boolean wide, boolean status, boolean decided, boolean deciders, boolean pick) {}

    /**
     * A record.
     *
     * @param number as people write it; empty where it has none
     * @param title with the way to its page, without its number
     * @param decided the day of the decision; null where the author does not say
     * @param deciders their names
     * @param successors those that replaced it, where it is no longer in force
     */
    public record Line(
            String number,
            ReferenceView title,
            Standing status,
            @Nullable PhraseView decided,
            List<String> deciders,
            Chosen pick,
            List<ReferenceView> successors) {
        public Line {
            deciders = List.copyOf(deciders);
            successors = List.copyOf(successors);
        }

        /** Returns the year of the decision; empty where the author does not say. */
        String year() {
            return decided == null || decided.iso() == null
                    ? ""
                    : decided.iso().substring(0, decided.iso().indexOf('-', 1));
        }
    }

    /**
     * Where a record stands.
     *
     * @param key by which all of the same state are found; empty where nobody says
     * @param words as people read it; empty where nobody says
     * @param dead whether it was never in force, or no longer is
     */
    public record Standing(String key, String words, boolean dead) {}

    /**
     * What a record picks.
     *
     * @param names what its author declares to be picked
     * @param said what else is to be said of it; empty where the names say all, and where there is nothing to say
     */
    public record Chosen(List<String> names, String said) {
        public Chosen {
            names = List.copyOf(names);
        }
    }

    /** A record, and what others did to it. */
    public record Story(ReferenceView record, List<Event> events) {
        public Story {
            events = List.copyOf(events);
        }
    }

    /**
     * What another record did to one.
     *
     * @param words what it did: "Superseded by"
     * @param by the other one; its note is what an author says of it
     */
    public record Event(String words, ReferenceView by) {}

    /** Returns whether a handbook has so many records that it has this page. */
    static boolean worthwhile(ListContext context) {
        return context.log().records().size() >= FEWEST;
    }

    /** Returns the log; empty where there are too few records for one. */
    static Optional<LogView> of(ListContext context) {
        if (!worthwhile(context)) {
            return Optional.empty();
        }
        Messages words = context.words();
        Links links = ListContext.links(PageRegistry.LOG_PAGE);
        var log = context.log();
        var names = RecordNames.of(context.log(), context.byPage().keySet(), links);
        var successors = new HashMap<String, List<ReferenceView>>();
        for (Change change : log.changes()) {
            if (RecordNames.replaced(change)) {
                successors
                        .computeIfAbsent(change.older().source(), s -> new ArrayList<>())
                        .add(names.reference(change.newer()));
            }
        }
        var lines = new ArrayList<Line>();
        int inForce = 0;
        for (Entry entry : log.records()) {
            lines.add(line(entry, names, successors, words));
            inForce += entry.settled() ? 1 : 0;
        }
        var frame = context.frame(
                PageRegistry.LOG_PAGE,
                words.text("log"),
                words.text("logLede", lines.size(), inForce),
                context.home(links));
        return Optional.of(new LogView(
                frame,
                columns(lines),
                filters(lines, context),
                lines,
                LogPicture.of(log, names, words).orElse(null),
                stories(log.changes(), names, words)));
    }

    private static Line line(
            Entry entry, RecordNames names, Map<String, List<ReferenceView>> successors, Messages words) {
        var status = entry.status();
        var metadata = entry.metadata();
        boolean dead = entry.retired();
        var deciders = new ArrayList<String>();
        metadata.deciders().forEach(person -> deciders.add(person.name()));
        return new Line(
                names.number(entry),
                new ReferenceView(names.title(entry), names.href(entry), ""),
                new Standing(status == null ? "" : status.key(), StatusWords.of(status, words), dead),
                metadata.decided() == null ? null : words.around("decidedOn", metadata.decided()),
                deciders,
                chosen(entry, words),
                dead ? successors.getOrDefault(entry.source(), List.of()) : List.of());
    }

    /** A page that picks nothing, or nothing clearly, has nothing to say in a list of decisions. */
    private static Chosen chosen(Entry entry, Messages words) {
        Answer answer = entry.answer();
        return switch (answer.kind()) {
            case PICKED -> new Chosen(answer.names(), "");
            case CONDITIONAL, CONCLUDED, UNDECIDED -> new Chosen(List.of(), AnswerWords.brief(answer, words));
            case UNCLEAR, NONE -> new Chosen(List.of(), "");
        };
    }

    private static Columns columns(List<Line> lines) {
        boolean number = false;
        boolean wide = false;
        boolean status = false;
        boolean decided = false;
        boolean deciders = false;
        boolean pick = false;
        for (Line line : lines) {
            number |= !line.number().isEmpty();
            wide |= line.number().length() > SHORT;
            status |= !line.status().words().isEmpty();
            decided |= line.decided() != null;
            deciders |= !line.deciders().isEmpty();
            pick |= !line.pick().names().isEmpty() || !line.pick().said().isEmpty();
        }
        return new Columns(number, wide, status, decided, deciders, pick);
    }

    private static List<Story> stories(List<Change> changes, RecordNames names, Messages words) {
        var stories = new ArrayList<Story>();
        for (int i = 0; i < changes.size(); ) {
            Entry older = changes.get(i).older();
            var events = new ArrayList<Event>();
            for (; i < changes.size() && changes.get(i).older().source().equals(older.source()); i++) {
                Change change = changes.get(i);
                var by = names.reference(change.newer());
                events.add(new Event(
                        RecordNames.words(change, words), new ReferenceView(by.text(), by.href(), change.note())));
            }
            stories.add(new Story(names.reference(older), events));
        }
        return stories;
    }

    /** By what the log can be narrowed: who decided, when, and where it stands. */
    private static List<FilterView> filters(List<Line> records, ListContext context) {
        var filters = new Filters<>(records, context);
        filters.add("decider", Line::deciders, UnaryOperator.identity());
        filters.add(
                "year",
                record -> Filters.some(record.year()),
                UnaryOperator.identity(),
                Comparator.comparing(FilterView.Value::value).reversed());
        filters.addStatus(record -> record.status().key());
        return filters.all();
    }
}
