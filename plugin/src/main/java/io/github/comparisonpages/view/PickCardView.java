package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.RichText;
import io.github.comparisonpages.relate.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The author's answer, or that there is none.
 *
 * @param label the author's heading of a verdict that says nothing but the pick; empty otherwise
 * @param state whether it has the badge
 * @param heading the card's words where no single pick gives them; empty otherwise
 * @param main the pick that holds for all; null where there is none
 * @param others the other picks, each with its context
 * @param confidence how sure the author is; null where the author does not say
 * @param overrideReason why the pick stands against the scores; empty where it need not
 * @param dissent who disagrees; empty where nobody says so
 * @param firmness how much the lead depends on the weights; empty where nothing leads
 */
public record PickCardView(
        String anchor,
        List<Inline> label,
        State state,
        String heading,
        @Nullable PickView main,
        List<PickView> others,
        @Nullable TotalsView totals,
        @Nullable Phrase confidence,
        String overrideReason,
        List<DissentView> dissent,
        List<Piece> firmness) {

    public PickCardView {
        label = List.copyOf(label);
        others = List.copyOf(others);
        dissent = List.copyOf(dissent);
        firmness = List.copyOf(firmness);
    }

    /** What a card says. */
    public enum State {
        /** At least one pick names an option. */
        PICKED,
        /** The author picks nothing, on purpose or not. */
        OPEN,
        /** The author's words for the pick name none of the options. */
        UNMATCHED
    }

    /**
     * A pick.
     *
     * @param mark the option's mark; -1 where the words name no option
     * @param name the option's name; empty where the words name no option
     * @param words the author's words where they say something else than the name
     * @param context for whom it holds; empty where it holds for all
     */
    public record PickView(int mark, String name, List<Inline> words, String context, RichText reason) {
        public PickView {
            words = List.copyOf(words);
        }
    }

    /**
     * An opinion against the pick, which stands further down as a whole.
     *
     * @param anchor where it stands
     * @param heading its heading, or the page's word for it
     * @param start how it starts: who says what, as a rule
     */
    public record DissentView(String anchor, String heading, String start) {

        private static DissentView of(SectionView section, Words words) {
            String heading = PlainText.of(section.heading());
            return new DissentView(
                    section.anchor(),
                    heading.isEmpty() ? words.text("dissent") : heading,
                    Excerpt.of(PlainText.of(section.text())));
        }
    }

    /** The card of a page; empty where it compares nothing and picks nothing. */
    static Optional<PickCardView> of(PageContext context, List<SectionView> dissent) {
        Comparison comparison = context.comparison();
        if (comparison.options().isEmpty() && comparison.picks().isEmpty() && !comparison.undecided()) {
            return Optional.empty();
        }
        Words words = context.words();
        State state = state(context.entry());
        PickView main = null;
        var others = new ArrayList<PickView>();
        for (Pick pick : comparison.picks()) {
            var view = view(comparison, pick);
            boolean fits = state == State.UNMATCHED || !view.name().isEmpty();
            if (main == null && state != State.OPEN && fits && pick.context().isEmpty()) {
                main = view;
            } else {
                others.add(view);
            }
        }
        var metadata = comparison.metadata();
        String confidence = metadata.confidence();
        var totals = TotalsView.of(comparison, words);
        return Optional.of(new PickCardView(
                context.anchors().next("pick"),
                VerdictView.onlyPick(comparison) ? comparison.verdict().heading() : List.of(),
                state,
                main == null ? words.text(state == State.OPEN ? open(comparison) : "depends") : "",
                main,
                others,
                totals.orElse(null),
                confidence == null
                        ? null
                        : words.around(
                                "confidence",
                                words.known("confidence." + confidence.toLowerCase(Locale.ROOT), confidence)),
                metadata.overrideReason() == null ? "" : metadata.overrideReason(),
                dissent.stream().map(s -> DissentView.of(s, words)).toList(),
                FirmnessWords.of(context)));
    }

    /** The answer in a few words, for lists of pages. */
    static String inOneLine(Entry entry, Words words) {
        if (entry.options().isEmpty()) {
            return "";
        }
        return entry.decided()
                ? words.text("picked", String.join(", ", entry.pickedNames()))
                : words.text("noClearPick");
    }

    static State state(Entry entry) {
        if (entry.undecided() || entry.picks().isEmpty()) {
            return State.OPEN;
        }
        return entry.decided() ? State.PICKED : State.UNMATCHED;
    }

    private static String open(Comparison comparison) {
        return comparison.undecided() ? "depends" : "undecided";
    }

    private static Optional<Option> option(Comparison comparison, Pick pick) {
        return Optional.ofNullable(pick.optionId()).flatMap(comparison::option);
    }

    private static PickView view(Comparison comparison, Pick pick) {
        return option(comparison, pick)
                .map(o -> new PickView(
                        Marks.of(comparison, o.id()),
                        o.name(),
                        says(o, PlainText.of(pick.words())) ? List.of() : pick.words(),
                        pick.context(),
                        pick.reason()))
                .orElseGet(() -> new PickView(Marks.NONE, "", pick.words(), pick.context(), pick.reason()));
    }

    private static String normalize(String name) {
        return io.github.comparisonpages.recognize.Words.normalize(name);
    }

    /** Whether words are but another spelling of the option's name. */
    private static boolean says(Option option, String words) {
        String normal = normalize(words);
        return normal.isEmpty()
                || normal.equals(normalize(option.name()))
                || option.aliases().stream().anyMatch(a -> normal.equals(normalize(a)));
    }
}
