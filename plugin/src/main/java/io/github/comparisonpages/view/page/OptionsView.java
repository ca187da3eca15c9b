package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.PointGroup;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.model.document.Section;
import io.github.comparisonpages.view.ViewContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options side by side.
 *
 * @param heading the author's heading over the options; empty where the page's own words have to do
 * @param lead what the author says below that heading, before the options
 * @param notes what else the author says around the options, often but a heading
 * @param questions the options, those together that answer the same question; empty where there is no option
 */
public record OptionsView(
        String anchor, List<Inline> heading, RichText lead, List<SectionView> notes, List<Question> questions) {

    public OptionsView {
        heading = List.copyOf(heading);
        notes = List.copyOf(notes);
        questions = List.copyOf(questions);
    }

    /**
     * Options that stand side by side.
     *
     * @param heading the question that they answer; empty where the page asks but one
     * @param facts whether any option has facts before its points
     * @param rows how many parts each column has: its head, its facts, its groups of points, its rest; 0 where they are too
     *     uneven to stand side by side
     */
    public record Question(String anchor, String heading, boolean facts, int rows, List<OptionView> options) {
        public Question {
            options = List.copyOf(options);
        }
    }

    /** Returns all options, in the order of the page. */
    public List<OptionView> options() {
        return questions.stream().flatMap(q -> q.options().stream()).toList();
    }

    /** Returns whether there is nothing to read but names, which the columns of a table have too. */
    boolean isBare() {
        if (!heading.isEmpty() || !lead.isEmpty() || !notes.isEmpty() || questions.size() != 1) {
            return false;
        }
        for (OptionView option : options()) {
            if (!option.isBare()) {
                return false;
            }
        }
        return true;
    }

    static Optional<OptionsView> of(ViewContext context) {
        var options = context.comparison().options();
        var notes = context.comparison().optionNotes();
        if (options.isEmpty() && notes.isEmpty()) {
            return Optional.empty();
        }
        String anchor = notes.isEmpty()
                ? context.anchors().next("options")
                : context.anchors().of(notes.get(0).heading());
        var groups = new LinkedHashMap<String, List<Option>>();
        options.forEach(
                o -> groups.computeIfAbsent(o.group(), g -> new ArrayList<>()).add(o));
        var questions = new ArrayList<Question>();
        groups.forEach((heading, group) -> questions.add(question(heading, group, context)));
        var first = notes.stream().findFirst();
        var more = new ArrayList<SectionView>();
        first.ifPresent(n -> more.addAll(SectionView.of(n.children(), 3, context)));
        more.addAll(SectionView.of(notes.subList(Math.min(1, notes.size()), notes.size()), 3, context));
        return Optional.of(new OptionsView(
                anchor,
                first.map(Section::heading).orElse(List.of()),
                first.map(n -> new RichText(n.blocks())).orElse(RichText.EMPTY),
                more,
                questions));
    }

    private static Question question(String heading, List<Option> options, ViewContext context) {
        String anchor = heading.isEmpty() ? "" : context.anchors().of(heading);
        var all = context.comparison().options();
        var slots = slots(options);
        var views = new ArrayList<OptionView>();
        for (int i = 0; i < options.size(); i++) {
            views.add(OptionView.of(options.get(i), all.indexOf(options.get(i)), slots.get(i), context));
        }
        boolean facts = views.stream().anyMatch(view -> !view.facts().isEmpty());
        int rows = Evenness.fits(slots) ? slots.get(0).size() + (facts ? 3 : 2) : 0;
        return new Question(anchor, heading, facts, rows, views);
    }

    /**
     * Returns the groups of each option, in the author's order, with gaps where another option has a group of another
     * kind.
     */
    private static List<List<@Nullable PointGroup>> slots(List<Option> options) {
        var shape = options.stream()
                .map(OptionsView::shape)
                .reduce((a, b) -> b.size() > a.size() ? b : a)
                .orElse(List.of());
        var slots = new ArrayList<List<@Nullable PointGroup>>();
        boolean alike = options.stream().allMatch(option -> fits(shape(option), shape));
        for (Option option : options) {
            var row = new ArrayList<@Nullable PointGroup>();
            var groups = option.groups().iterator();
            PointGroup next = groups.hasNext() ? groups.next() : null;
            for (String kind : shape) {
                if (next != null && (!alike || kind.equals(kind(next)))) {
                    row.add(next);
                    next = groups.hasNext() ? groups.next() : null;
                } else {
                    row.add(null);
                }
            }
            slots.add(row);
        }
        return slots;
    }

    /** Returns whether kinds can be put into a shape without changing their order. */
    private static boolean fits(List<String> kinds, List<String> shape) {
        int at = 0;
        for (String kind : shape) {
            if (at < kinds.size() && kinds.get(at).equals(kind)) {
                at++;
            }
        }
        return at == kinds.size();
    }

    private static List<String> shape(Option option) {
        return option.groups().stream().map(OptionsView::kind).toList();
    }

    private static String kind(PointGroup group) {
        var kinds = group.points().stream().map(Point::kind).distinct().toList();
        return kinds.size() == 1 ? kinds.get(0).name() : "MIXED";
    }
}
