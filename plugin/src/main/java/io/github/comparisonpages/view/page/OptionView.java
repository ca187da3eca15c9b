package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.PointGroup;
import io.github.comparisonpages.model.RichText;
import io.github.comparisonpages.relate.Entry.Outcome;
import io.github.comparisonpages.view.AnswerWords;
import io.github.comparisonpages.view.Marks;
import io.github.comparisonpages.view.PageContext;
import io.github.comparisonpages.view.ReferenceView;
import io.github.comparisonpages.view.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One option's column.
 *
 * @param id the option's id
 * @param heading the author's heading where it says more than the name; empty otherwise
 * @param named whether that heading has the name in it, so that it can stand in its place
 * @param aliases its other names, in one line; empty where there are none
 * @param link its own site; null where the author gives none
 * @param hub the way to all comparisons with it; null where this is the only one
 * @param image its picture's source; null where there is none to show
 * @param picked whether the author declares it to be picked, for all
 * @param remark what else the author's answer says of it, such as "Named in the conclusion"; may be empty
 * @param rejected whether that is that the author rejects it
 * @param facts what the author says of it before the first point
 * @param groups as many as every other option of the page has, some of them empty, so that like stands beside like
 * @param facets what the author says of it behind that
 */
public record OptionView(
        String id,
        String anchor,
        int mark,
        String name,
        List<Inline> heading,
        boolean named,
        String aliases,
        @Nullable ReferenceView link,
        @Nullable ReferenceView hub,
        @Nullable String image,
        boolean picked,
        String remark,
        boolean rejected,
        RichText summary,
        List<FacetView> facts,
        List<PointGroupView> groups,
        List<FacetView> facets,
        String relatedLabel,
        List<ReferenceView> related) {

    public OptionView {
        heading = List.copyOf(heading);
        facts = List.copyOf(facts);
        groups = List.copyOf(groups);
        facets = List.copyOf(facets);
        related = List.copyOf(related);
    }

    /** Another sub-section; {@code word} is what to say where the author's heading is empty, and may be empty too. */
    public record FacetView(String anchor, List<Inline> heading, String word, RichText text) {
        public FacetView {
            heading = List.copyOf(heading);
        }
    }

    static OptionView of(Option option, int index, List<@Nullable PointGroup> slots, PageContext context) {
        String heading = PlainText.of(option.heading());
        String anchor = option.heading().isEmpty()
                ? context.anchors().of(option.name())
                : context.anchors().of(option.heading());
        var facts = facets(option, true, context);
        var groups = slots.stream()
                .map(group -> group == null ? PointGroupView.EMPTY : PointGroupView.of(group, context))
                .toList();
        var facets = facets(option, false, context);
        var links = context.links();
        String image =
                option.image() == null ? null : links.image(option.image()).orElse(null);
        String link = option.link();
        Outcome outcome = context.entry().outcome(option.id());
        boolean rejected = context.entry().rejected().contains(option.id());
        return new OptionView(
                option.id(),
                anchor,
                Marks.at(index),
                option.name(),
                option.heading(),
                lower(heading).contains(lower(option.name())),
                String.join(", ", option.aliases()),
                link == null
                        ? null
                        : new ReferenceView(shown(link), links.href(link).orElse(null), ""),
                context.neighbours()
                        .hubPage(option.id())
                        .map(hub -> new ReferenceView(
                                context.words().text("hubLink", option.name()), links.relative(hub), ""))
                        .orElse(null),
                image,
                outcome == Outcome.PICKED,
                remark(option, outcome, rejected, context),
                rejected && !chosen(outcome),
                option.summary(),
                facts,
                groups,
                facets,
                option.relatedLabel(),
                option.related().stream().map(context.references()::named).toList());
    }

    private static boolean chosen(Outcome outcome) {
        return outcome == Outcome.PICKED || outcome == Outcome.PICKED_BY_CONTEXT || outcome == Outcome.CONCLUDED;
    }

    private static String remark(Option option, Outcome outcome, boolean rejected, PageContext context) {
        Words words = context.words();
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

    /** The anchor of an author's heading; empty where there is no heading. */
    static String anchor(List<Inline> heading, PageContext context) {
        return heading.isEmpty() ? "" : context.anchors().of(heading);
    }

    private static List<FacetView> facets(Option option, boolean early, PageContext context) {
        return option.facets().stream()
                .filter(facet -> !UseWhenView.condition(facet) && early(option, facet) == early)
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

    private static FacetView facet(Facet facet, PageContext context) {
        String word = switch (facet.kind()) {
            case REVISIT_WHEN -> context.words().text("revisitWhen");
            case EXAMPLES -> context.words().text("examples");
            case CONSEQUENCES -> context.words().text("consequences");
            case USE_WHEN, AVOID_WHEN, OTHER -> "";
        };
        return new FacetView(anchor(facet.heading(), context), facet.heading(), word, facet.text());
    }

    private static String shown(String link) {
        for (String scheme : List.of("https://", "http://", "mailto:")) {
            if (link.startsWith(scheme)) {
                String rest = link.substring(scheme.length());
                return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
            }
        }
        return link;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
