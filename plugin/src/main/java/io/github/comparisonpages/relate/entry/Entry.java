package io.github.comparisonpages.relate.entry;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.Pick.Basis;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.model.metadata.Status;
import io.github.comparisonpages.model.metadata.Status.State;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of a handbook has to know of a comparison. It holds no tree of the comparison's text, so that a
 * handbook of thousands of pages fits into memory.
 *
 * @param page the page's path below the output folder, with {@code /}, such as {@code career/ic-vs-manager.html}
 * @param options what is compared; empty where the file compares nothing
 * @param unknown the criteria that some options have no answer to, in the order of the source
 * @param replaced whether another comparison of the handbook says that it replaces this one as a whole
 */
public record Entry(
        String source,
        String page,
        Heading heading,
        Metadata metadata,
        List<Named> options,
        Decision decision,
        List<Unknown> unknown,
        boolean replaced) {

    public Entry {
        options = List.copyOf(options);
        unknown = List.copyOf(unknown);
    }

    /** The title in plain text, and where it stands. */
    public record Heading(String text, SourceSpan span) {}

    /**
     * What the author answers.
     *
     * @param undecided whether the author says that it depends: {@code pick: none}
     * @param picks the author's answers, in the order of the source
     * @param rejected the options that the author expressly rejects
     * @param answer the whole in short
     */
    public record Decision(boolean undecided, List<Picked> picks, List<String> rejected, Answer answer) {
        public Decision {
            picks = List.copyOf(picks);
            rejected = List.copyOf(rejected);
        }
    }

    /**
     * An option of the comparison.
     *
     * @param id unique within the comparison; the same name has the same id everywhere
     * @param group the question that it answers where the page asks several; empty where there is one
     * @param span where it is named first
     */
    public record Named(
            String id,
            String name,
            String group,
            List<String> aliases,
            Conditions conditions,
            Tally tally,
            SourceSpan span) {
        public Named {
            aliases = List.copyOf(aliases);
        }
    }

    /** When to use an option, and when not to, as plain text: the first conditions, long ones cut. */
    public record Conditions(List<String> useWhen, List<String> avoidWhen) {
        public Conditions {
            useWhen = List.copyOf(useWhen);
            avoidWhen = List.copyOf(avoidWhen);
        }
    }

    /**
     * How many points an option has.
     *
     * @param pros how many speak for it
     * @param cons how many speak against it
     * @param unsourced how many give a figure and no source for it
     */
    public record Tally(int pros, int cons, int unsourced) {}

    /**
     * An answer.
     *
     * @param optionId the option picked; null where the author's words name none of the options
     * @param context for whom or what it holds; empty where it holds for all
     * @param basis how it is known
     */
    public record Picked(@Nullable String optionId, String context, Basis basis, SourceSpan span) {

        /** Returns whether the author declares it, and for all: only such a pick can contradict another page's. */
        public boolean firm() {
            return basis == Basis.DECLARED && context.isEmpty();
        }
    }

    /** A criterion in plain text, and the options of which nobody knows how they do there. */
    public record Unknown(String criterion, List<String> optionIds) {
        public Unknown {
            optionIds = List.copyOf(optionIds);
        }
    }

    /** How an option fares in a comparison. */
    public enum Outcome {
        /** Picked for all. */
        PICKED,
        /** Picked in some contexts only. */
        PICKED_BY_CONTEXT,
        /** Chosen by a sentence of the conclusion. */
        CONCLUDED,
        /** Another one is picked. */
        PASSED_OVER,
        /** Nothing is picked, and the author rejects it. */
        REJECTED,
        /** Nothing is picked. */
        OPEN
    }

    /** Returns the title in plain text. */
    public String title() {
        return heading.text();
    }

    /** Returns where the title stands. */
    public SourceSpan titleSpan() {
        return heading.span();
    }

    /** Returns whether the author says that it depends. */
    public boolean undecided() {
        return decision.undecided();
    }

    /** Returns the author's answers, in the order of the source. */
    public List<Picked> picks() {
        return decision.picks();
    }

    /** Returns the options that the author expressly rejects. */
    public List<String> rejected() {
        return decision.rejected();
    }

    /** Returns the author's answer in short. */
    public Answer answer() {
        return decision.answer();
    }

    /** Returns the option with this id, if there is one. */
    public Optional<Named> option(@Nullable String id) {
        return options.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    /** Returns how an option of this comparison fares beside those that answer the same question. */
    public Outcome outcome(String optionId) {
        var own = picks().stream().filter(p -> optionId.equals(p.optionId())).toList();
        if (!undecided() && own.stream().anyMatch(Picked::firm)) {
            return Outcome.PICKED;
        }
        if (own.stream().anyMatch(p -> !p.context().isEmpty())) {
            return Outcome.PICKED_BY_CONTEXT;
        }
        if (!undecided() && !own.isEmpty()) {
            return Outcome.CONCLUDED;
        }
        if (!picked(group(optionId)).isEmpty()) {
            return Outcome.PASSED_OVER;
        }
        return rejected().contains(optionId) ? Outcome.REJECTED : Outcome.OPEN;
    }

    /** Returns the question that an option answers; empty where the page asks one. */
    public String group(@Nullable String optionId) {
        return option(optionId).map(Named::group).orElse("");
    }

    /**
     * Returns the names of the options that the author declares to be picked for all, of those that answer a question.
     */
    public List<String> picked(String group) {
        return picks().stream()
                .filter(p -> !undecided() && p.firm())
                .flatMap(p -> option(p.optionId()).stream())
                .filter(o -> o.group().equals(group))
                .map(Named::name)
                .distinct()
                .toList();
    }

    /** Returns the same, replaced or not. */
    public Entry replacedByAnother(boolean now) {
        return now == replaced ? this : new Entry(source, page, heading, metadata, options, decision, unknown, now);
    }

    /**
     * Returns where it stands: as its author says, but superseded where another one has replaced it; null where nobody
     * says.
     */
    public @Nullable Status status() {
        Status said = metadata.status();
        boolean known = said != null && said.state().retired();
        return replaced && !known ? new Status(State.SUPERSEDED.key(), State.SUPERSEDED) : said;
    }

    /** Returns whether the author's answer counts: it is neither a draft nor withdrawn, nor replaced. */
    public boolean settled() {
        Status status = status();
        return status == null || status.state().settled();
    }

    /** Returns whether the page is kept as a record only, so that nobody has to keep it up. */
    public boolean retired() {
        Status status = status();
        return status != null && status.state().retired();
    }

    /** Returns whether what a page with this front matter picks counts. */
    public static boolean settled(Metadata metadata) {
        return metadata.status() == null || metadata.status().state().settled();
    }

    /** Returns the number of a decision record, by its file's name; empty where it has none. */
    public Optional<RecordNumber> number() {
        return RecordNumber.ofFile(source);
    }
}
