package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.Pick.Basis;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.text.Truncation;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.PhraseView;
import io.github.comparisonpages.view.Piece;
import io.github.comparisonpages.view.ViewContext;
import io.github.comparisonpages.view.chart.TotalsView;
import io.github.comparisonpages.view.matrix.SensitivityWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The author's answer, or that there is none.
 *
 * @param state what kind of answer it is
 * @param outdated whether the page is no longer in force, and its pick with it
 */
public record PickCardView(String anchor, State state, boolean outdated, Title title, Picks picks, Support support) {

    /**
     * What stands over it.
     *
     * @param label the author's heading of a verdict that says nothing but what the card shows; empty otherwise
     * @param words the card's words where no single pick gives them; empty otherwise
     */
    public record Title(List<Inline> label, String words) {
        public Title {
            label = List.copyOf(label);
        }
    }

    /**
     * What is picked.
     *
     * @param main the pick that holds for all; null where there is none
     * @param quote the author's own words where these have to do; null otherwise
     * @param named the options that these words choose
     * @param others the other picks, each with its context
     * @param questions what is picked under each question; empty where the page asks but one
     */
    public record Picks(
            @Nullable PickView main,
            @Nullable QuoteView quote,
            List<PickView> named,
            List<PickView> others,
            List<QuestionView> questions) {
        public Picks {
            named = List.copyOf(named);
            others = List.copyOf(others);
            questions = List.copyOf(questions);
        }
    }

    /**
     * How well the answer stands.
     *
     * @param totals the scores of all options; null where there are none
     * @param confidence how sure the author is; null where the author does not say
     * @param overrideReason why the pick stands against the scores; empty where it need not
     * @param dissent who disagrees; empty where nobody says so
     * @param firmness how much the lead depends on the weights; empty where nothing leads
     */
    public record Support(
            @Nullable TotalsView totals,
            @Nullable PhraseView confidence,
            String overrideReason,
            List<DissentView> dissent,
            List<Piece> firmness) {
        public Support {
            dissent = List.copyOf(dissent);
            firmness = List.copyOf(firmness);
        }
    }

    /** What a card says. */
    public enum State {
        /** The author declares a pick for all. */
        PICKED,
        /** Several questions, each with a pick of its own. */
        QUESTIONS,
        /** Each pick holds under a condition. */
        CONDITIONAL,
        /** A sentence of the conclusion chooses. */
        CONCLUDED,
        /** There is a conclusion, and it picks nothing clearly. */
        UNCLEAR,
        /** The author says that nothing is decided. */
        UNDECIDED,
        /** The author picks nothing, on purpose or not. */
        OPEN,
        /** The author's words for the pick name none of the options. */
        UNMATCHED
    }

    /**
     * An opinion against the pick, which stands further down as a whole.
     *
     * @param anchor where it stands
     * @param heading its heading, or the page's word for it
     * @param start how it starts: who says what, as a rule
     */
    public record DissentView(String anchor, String heading, String start) {

        private static DissentView of(SectionView section, Messages words) {
            String heading = PlainText.of(section.heading());
            return new DissentView(
                    section.anchor(),
                    heading.isEmpty() ? words.text("dissent") : heading,
                    Truncation.of(PlainText.of(section.text())));
        }
    }

    /** Returns the card of a page; empty where it compares nothing and picks nothing. */
    public static Optional<PickCardView> of(ViewContext context, Optional<VerdictView> verdict) {
        Comparison comparison = context.comparison();
        if (comparison.options().isEmpty() && comparison.picks().isEmpty() && !comparison.undecided()) {
            return Optional.empty();
        }
        Messages words = context.words();
        var questions = QuestionView.of(comparison, context.entry(), words);
        State state = questions.isEmpty() ? state(context.entry()) : State.QUESTIONS;
        PickView main = null;
        var named = new ArrayList<PickView>();
        var others = new ArrayList<PickView>();
        var reasons = new HashSet<RichText>();
        for (Pick pick : comparison.picks()) {
            var view = once(PickView.of(pick, comparison, words), reasons);
            boolean sentence = pick.basis() == Basis.CONCLUDED && pick.context().isEmpty();
            boolean leads = state == State.PICKED ? view.firm() : pick.context().isEmpty();
            if (!questions.isEmpty() && !view.name().isEmpty()
                    || sentence && view.name().isEmpty()) {
                continue;
            }
            if (main == null && leads && (state == State.PICKED || state == State.UNMATCHED)) {
                main = view;
            } else {
                (sentence && state == State.CONCLUDED ? named : others).add(view);
            }
        }
        var metadata = comparison.metadata();
        String confidence = metadata.confidence();
        var totals = TotalsView.of(comparison, words);
        var quote = questions.isEmpty() ? QuoteView.of(context, verdict) : Optional.<QuoteView>empty();
        var title = new Title(
                VerdictView.onlyPick(comparison) || VerdictView.quoted(context) != null
                        ? comparison.verdict().heading()
                        : List.of(),
                main == null ? heading(state, comparison, words) : "");
        var support = new Support(
                totals.orElse(null),
                confidence == null
                        ? null
                        : words.around(
                                "confidence",
                                words.known("confidence." + confidence.toLowerCase(Locale.ROOT), confidence)),
                metadata.overrideReason() == null ? "" : metadata.overrideReason(),
                verdict.map(VerdictView::dissent).orElse(List.of()).stream()
                        .map(s -> DissentView.of(s, words))
                        .toList(),
                SensitivityWords.of(context));
        return Optional.of(new PickCardView(
                context.anchors().next("pick"),
                state,
                context.entry().retired(),
                title,
                new Picks(main, quote.orElse(null), named, others, once(questions)),
                support));
    }

    /** Returns whether the author picks something, whatever it is. */
    boolean decides() {
        return state == State.PICKED || state == State.QUESTIONS || state == State.UNMATCHED;
    }

    /** Returns whether the card says all that these sentences do, so that they need not be told twice. */
    boolean tells(UseWhenView which) {
        if (state != State.CONDITIONAL || which.cards().size() != picks.others().size()) {
            return false;
        }
        for (UseWhenView.Card card : which.cards()) {
            if (picks.others().stream().noneMatch(pick -> tells(pick, card))) {
                return false;
            }
        }
        return true;
    }

    private static boolean tells(PickView pick, UseWhenView.Card card) {
        var part = card.parts().get(0);
        return card.parts().size() == 1
                && card.mark() >= 0
                && card.mark() == pick.mark()
                && part.sentence()
                && isPlain(part.text())
                && pick.context().contains(PlainText.of(part.text()));
    }

    /** Returns whether a text is one paragraph without links, code or anything else that a line of words would lose. */
    private static boolean isPlain(RichText text) {
        return text.blocks().size() == 1
                && text.blocks().get(0) instanceof Block.Paragraph paragraph
                && paragraph.content().stream().allMatch(Inline.Text.class::isInstance);
    }

    /** Returns the card under an author's heading. */
    PickCardView labelled(List<Inline> label) {
        return new PickCardView(anchor, state, outdated, new Title(label, title.words()), picks, support);
    }

    /** Returns the card beside those who disagree: it need not say so too. */
    public PickCardView withoutDissent() {
        var alone = new Support(
                support.totals(), support.confidence(), support.overrideReason(), List.of(), support.firmness());
        return new PickCardView(anchor, state, outdated, title, picks, alone);
    }

    private static State state(Entry entry) {
        return switch (entry.answer().kind()) {
            case PICKED -> State.PICKED;
            case CONDITIONAL -> State.CONDITIONAL;
            case CONCLUDED -> State.CONCLUDED;
            case UNCLEAR -> State.UNCLEAR;
            case UNDECIDED -> State.UNDECIDED;
            case NONE -> entry.undecided() || entry.picks().isEmpty() ? State.OPEN : State.UNMATCHED;
        };
    }

    private static String heading(State state, Comparison comparison, Messages words) {
        return words.text(
                switch (state) {
                    case QUESTIONS -> "questions";
                    case CONCLUDED, UNCLEAR, UNDECIDED -> "authorsConclusion";
                    case PICKED, UNMATCHED, CONDITIONAL -> "depends";
                    // Sentences that say when to use what are an answer too.
                    case OPEN ->
                        comparison.undecided() || VerdictView.onlyStatements(comparison) ? "depends" : "undecided";
                });
    }

    /** Returns a pick without a reason that was shown already. */
    private static PickView once(PickView pick, Set<RichText> shown) {
        return pick.reason().isEmpty() || shown.add(pick.reason()) ? pick : pick.withoutReason();
    }

    private static List<QuestionView> once(List<QuestionView> questions) {
        var shown = new HashSet<RichText>();
        return questions.stream()
                .map(q -> new QuestionView(
                        q.question(),
                        q.picks().stream().map(p -> once(p, shown)).toList(),
                        q.quote()))
                .toList();
    }
}
