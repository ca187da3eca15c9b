package io.github.comparisonpages.relate.contradiction;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.relate.entry.GenericNames;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where pages of a handbook contradict each other. For example, a page that picks Tea over Coffee and one that picks Coffee over
 * Tea are a pair; three that pick A over B, B over C and C over A are a cycle. What was read from a sentence contradicts nothing.
 *
 * @param disputes in the order of the catalogue
 * @param cycles of three options or more, by context
 */
public record Contradictions(List<Dispute> disputes, List<Cycle> cycles) {

    public Contradictions {
        disputes = List.copyOf(disputes);
        cycles = List.copyOf(cycles);
    }

    /**
     * That pages pick differently between the same two options, in the same context.
     *
     * @param context for whom they pick, as the first of them says; empty where for all
     * @param one what those pick that the catalogue has first, one each at least
     * @param other what the others pick, one each at least
     */
    public record Dispute(String context, List<Preference> one, List<Preference> other) {

        public Dispute {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }

    /**
     * That a page picks one of two options for all, of which others pick the other.
     *
     * @param span where it picks
     * @param against the pages that pick the other way
     */
    public record Pair(PageChoice choice, String picked, String other, SourceSpan span, List<PageChoice> against) {

        public Pair {
            against = List.copyOf(against);
        }
    }

    /** Each step picks an option over the one that the next step picks; the last leads back to the first. */
    public record Cycle(List<Preference> steps) {

        public Cycle {
            steps = List.copyOf(steps);
        }
    }

    /** That a page picks one option over another. */
    public record Preference(PageChoice choice, String over, String under, SourceSpan span) {}

    /** Two options and a context, which pages can answer differently. */
    private record Question(Set<String> options, String context) {}

    /**
     * Returns those of the pages that still hold.
     *
     * @param lettered what they choose from, also where that is called by a single letter
     * @param cycles those of what is called by a name
     */
    public static Contradictions of(List<PageChoice> lettered, List<Cycle> cycles) {
        return new Contradictions(disputes(lettered), cycles);
    }

    /**
     * Returns the disputes about an option, its own side first.
     *
     * @param name the option's name as any page writes it
     */
    public List<Dispute> about(String name) {
        String option = Words.normalize(name);
        var about = new ArrayList<Dispute>();
        for (Dispute dispute : disputes) {
            if (dispute.one().get(0).over().equals(option)) {
                about.add(dispute);
            } else if (dispute.other().get(0).over().equals(option)) {
                about.add(new Dispute(dispute.context(), dispute.other(), dispute.one()));
            }
        }
        return about;
    }

    /**
     * Returns each page that picks for all against others. What holds under a condition only is no pair, nor are single
     * letters, which mean another option on each page.
     */
    public List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (Dispute dispute : disputes) {
            if (dispute.context().isEmpty() && isNamed(dispute.one().get(0))) {
                dispute.one().forEach(preference -> pairs.add(pair(preference, dispute.other())));
                dispute.other().forEach(preference -> pairs.add(pair(preference, dispute.one())));
            }
        }
        return pairs;
    }

    private static boolean isNamed(Preference preference) {
        PageChoice choice = preference.choice();
        return !GenericNames.has(choice.shown(preference.over()))
                && !GenericNames.has(choice.shown(preference.under()));
    }

    private static Pair pair(Preference own, List<Preference> against) {
        return new Pair(
                own.choice(),
                own.over(),
                own.under(),
                own.span(),
                against.stream().map(Preference::choice).toList());
    }

    /** Returns the sources of all pages that take part in a pair or a cycle. */
    public SortedSet<String> sources() {
        var sources = new TreeSet<String>();
        pairs().forEach(pair -> sources.add(pair.choice().page().source()));
        for (Cycle cycle : cycles) {
            cycle.steps().forEach(step -> sources.add(step.choice().page().source()));
        }
        return sources;
    }

    private static List<Dispute> disputes(List<PageChoice> choices) {
        var answers = new LinkedHashMap<Question, List<Preference>>();
        for (PageChoice choice : choices) {
            choice.picks().forEach((context, picked) -> {
                if (picked.options().size() == 1) {
                    String pick = picked.options().iterator().next();
                    add(choice, context, pick, picked.span(), answers);
                }
            });
        }
        var disputes = new ArrayList<Dispute>();
        answers.forEach((question, all) -> {
            var one = new ArrayList<Preference>();
            var other = new ArrayList<Preference>();
            for (Preference preference : all) {
                (preference.over().equals(all.get(0).over()) ? one : other).add(preference);
            }
            if (!other.isEmpty()) {
                disputes.add(new Dispute(
                        all.get(0).choice().picked(question.context()).context(), one, other));
            }
        });
        return disputes;
    }

    private static void add(
            PageChoice choice, String context, String pick, SourceSpan span, Map<Question, List<Preference>> answers) {
        for (String other : choice.options()) {
            if (!other.equals(pick) && choice.options().contains(pick)) {
                answers.computeIfAbsent(new Question(Set.of(pick, other), context), q -> new ArrayList<>())
                        .add(new Preference(choice, pick, other, span));
            }
        }
    }
}
