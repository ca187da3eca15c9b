package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Verdict;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.view.OptionMarks;
import io.github.comparisonpages.view.ViewContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which option is for whom.
 *
 * @param verdictHeading the author's heading where these sentences are all that stands under it; empty otherwise
 * @param cards one an option that has conditions, in the order of the options
 */
public record UseWhenView(String anchor, List<Inline> verdictHeading, List<Card> cards) {

    public UseWhenView {
        verdictHeading = List.copyOf(verdictHeading);
        cards = List.copyOf(cards);
    }

    /**
     * The conditions of one option.
     *
     * @param optionId the option's id, or the author's word for what is none of the page's options
     * @param mark the option's mark; -1 where it is none of the page's options
     * @param name the option's name
     * @param parts the author's sentences, then its lists
     */
    public record Card(String optionId, int mark, String name, List<Part> parts) {
        public Card {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Some conditions.
     *
     * @param lead the author's words before them, such as "Use X if"; may be empty
     * @param word what to say instead where there are none
     * @param against whether they speak against the option
     * @param sentence whether the lead and the text make one sentence
     */
    public record Part(
            String anchor, List<Inline> lead, String word, boolean against, boolean sentence, RichText text) {
        public Part {
            lead = List.copyOf(lead);
        }
    }

    /** Returns the cards of a page; empty where no option has a condition. */
    static Optional<UseWhenView> of(ViewContext context) {
        Comparison comparison = context.comparison();
        var verdict = Optional.ofNullable(comparison.verdict());
        var statements = verdict.map(Verdict::statements).orElse(List.of());
        var cards = new ArrayList<Card>();
        for (Option option : comparison.options()) {
            var parts = new ArrayList<Part>();
            statements.stream().filter(s -> s.optionId().equals(option.id())).forEach(s -> parts.add(part(s)));
            option.facets().stream().filter(Facet::isCondition).forEach(f -> parts.add(part(f, context)));
            if (!parts.isEmpty()) {
                cards.add(new Card(option.id(), OptionMarks.of(comparison, option.id()), option.name(), parts));
            }
        }
        statements.stream()
                .filter(s -> comparison.option(s.optionId()).isEmpty())
                .forEach(s -> cards.add(new Card(s.optionId(), OptionMarks.NONE, s.optionId(), List.of(part(s)))));
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        var heading = verdict.filter(v -> VerdictView.onlyStatements(comparison))
                .map(Verdict::heading)
                .orElse(List.of());
        return Optional.of(new UseWhenView(context.anchors().next("which-one"), heading, cards));
    }

    private static Part part(Verdict.Statement statement) {
        return new Part("", statement.lead(), "", false, true, statement.condition());
    }

    private static Part part(Facet facet, ViewContext context) {
        boolean against = facet.kind() == Facet.Kind.AVOID_WHEN;
        return new Part(
                context.anchor(facet.heading()),
                facet.heading(),
                context.words().text(against ? "avoidWhen" : "useWhen"),
                against,
                false,
                facet.text());
    }
}
