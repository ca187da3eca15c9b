package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.PointGroup;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.relate.entry.Entry.Outcome;
import io.github.comparisonpages.view.AnswerWords;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.OptionMarks;
import io.github.comparisonpages.view.ReferenceView;
import io.github.comparisonpages.view.ViewContext;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One option's column.
 *
 * @param id the option's id
 * @param facts what the author says of it before the first point
 * @param groups as many as every other option of the page has, some of them empty, so that like stands beside like
 */
public record OptionView(
        String id,
        String anchor,
        int mark,
        OptionHead head,
        Standing standing,
        List<FacetView> facts,
        List<PointGroupView> groups,
        Rest rest) {

    public OptionView {
        facts = List.copyOf(facts);
        groups = List.copyOf(groups);
    }

    /**
     * What the author's answer says of it.
     *
     * @param picked whether the author declares it to be picked, for all
     * @param remark what else the answer says of it, such as "Named in the conclusion"; may be empty
     * @param rejected whether that is that the author rejects it
     */
    public record Standing(boolean picked, String remark, boolean rejected) {}

    /**
     * What stands behind its points.
     *
     * @param facets what the author says of it there
     * @param relatedLabel the author's word for what is related; may be empty
     * @param related what is related to it
     */
    public record Rest(List<FacetView> facets, String relatedLabel, List<ReferenceView> related) {
        public Rest {
            facets = List.copyOf(facets);
            related = List.copyOf(related);
        }

        private boolean isEmpty() {
            return facets.isEmpty() && related.isEmpty();
        }
    }

    /** Another sub-section; {@code word} is what to say where the author's heading is empty, and may be empty too. */
    public record FacetView(String anchor, List<Inline> heading, String word, RichText text) {
        public FacetView {
            heading = List.copyOf(heading);
        }
    }

    /** Returns whether there is nothing to read about it but its name. */
    boolean isBare() {
        for (PointGroupView group : groups) {
            if (!group.equals(PointGroupView.EMPTY)) {
                return false;
            }
        }
        return head.isBare() && !standing.rejected() && facts.isEmpty() && rest.isEmpty();
    }

    static OptionView of(Option option, int index, List<@Nullable PointGroup> slots, ViewContext context) {
        String anchor = option.heading().isEmpty()
                ? context.anchors().of(option.name())
                : context.anchors().of(option.heading());
        var facts = facets(option, true, context);
        var groups = slots.stream()
                .map(group -> group == null ? PointGroupView.EMPTY : PointGroupView.of(group, context))
                .toList();
        var rest = new Rest(
                facets(option, false, context),
                option.relatedLabel(),
                option.related().stream().map(context.references()::named).toList());
        return new OptionView(
                option.id(),
                anchor,
                OptionMarks.at(index),
                OptionHead.of(option, context),
                standing(option, context),
                facts,
                groups,
                rest);
    }

    private static Standing standing(Option option, ViewContext context) {
        Outcome outcome = context.entry().outcome(option.id());
        boolean rejected = context.entry().rejected().contains(option.id());
        return new Standing(
                outcome == Outcome.PICKED, remark(option, outcome, rejected, context), rejected && !chosen(outcome));
    }

    private static boolean chosen(Outcome outcome) {
        return outcome == Outcome.PICKED || outcome == Outcome.PICKED_BY_CONTEXT || outcome == Outcome.CONCLUDED;
    }

    private static String remark(Option option, Outcome outcome, boolean rejected, ViewContext context) {
        Messages words = context.words();
        return switch (outcome) {
            case PICKED -> "";
            case CONCLUDED -> words.text("namedIn");
            case PICKED_BY_CONTEXT ->
                context.entry().picks().stream()
                        .filter(p ->
                                option.id().equals(p.optionId()) && !p.context().isEmpty())
                        .map(p -> AnswerWords.context(p.context(), p.basis(), words))
                        .distinct()
                        .collect(Collectors.joining("; "));
            case PASSED_OVER, REJECTED, OPEN -> rejected ? words.text("rejected") : "";
        };
    }

    private static List<FacetView> facets(Option option, boolean early, ViewContext context) {
        return option.facets().stream()
                .filter(facet -> !facet.isCondition() && early(option, facet) == early)
                .map(facet -> facet(facet, context))
                .toList();
    }

    private static boolean early(Option option, Facet facet) {
        return option.groups().stream()
                .flatMap(g -> g.points().stream())
                .findFirst()
                .filter(p -> facet.span().start().compareTo(p.span().start()) < 0)
                .isPresent();
    }

    private static FacetView facet(Facet facet, ViewContext context) {
        String word = switch (facet.kind()) {
            case REVISIT_WHEN -> context.words().text("revisitWhen");
            case EXAMPLES -> context.words().text("examples");
            case CONSEQUENCES -> context.words().text("consequences");
            case USE_WHEN, AVOID_WHEN, OTHER -> "";
        };
        return new FacetView(context.anchor(facet.heading()), facet.heading(), word, facet.text());
    }
}
