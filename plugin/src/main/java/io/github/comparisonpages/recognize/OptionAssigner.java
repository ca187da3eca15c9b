package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Gives each option its sections: first those that bear its name, then those that nearly do, and at last by number, by
 * elimination and by position. What is only nearly certain is reported.
 */
final class OptionAssigner {

    private final String path;
    private final Vocabulary vocabulary;
    private final OptionNames names;
    private final List<OptionDraft> options;
    private final List<Diagnostic> diagnostics;
    private final Set<SectionDraft> assigned = Collections.newSetFromMap(new IdentityHashMap<>());
    private final OptionReader reader;

    OptionAssigner(
            String path,
            Vocabulary vocabulary,
            OptionNames names,
            List<OptionDraft> options,
            List<Diagnostic> diagnostics) {
        this.path = path;
        this.vocabulary = vocabulary;
        this.names = names;
        this.options = options;
        this.diagnostics = diagnostics;
        this.reader = new OptionReader(vocabulary);
    }

    /** How to find the option of a heading, given the options that have a section already. */
    private interface Match {
        OptionalInt option(SectionDraft section, Set<Integer> taken);
    }

    /** Takes the options' sections out of the outline and reads them. */
    void assign(List<SectionDraft> sections) {
        var open = new ArrayList<>(OptionSections.candidates(sections, vocabulary));
        assign(open, (s, taken) -> names.exact(s.title()), false);
        assignNamedElsewhere(sections, open);
        openSiblings(sections, open);
        assign(open, (s, taken) -> names.prefix(s.title(), taken), false);
        assign(open, (s, taken) -> names.overlap(s.title(), taken), true);
        assign(open, (s, taken) -> numbered(s, taken), true);
        var left = left();
        if (open.size() == left.size() && (open.size() == 1 || left.size() == options.size())) {
            var order = List.copyOf(open);
            assign(open, (s, taken) -> OptionalInt.of(left.get(order.indexOf(s))), true);
        }
        open.stream().filter(s -> OptionSections.hasPointsBelow(s, vocabulary)).forEach(this::reportUnmatched);
        SectionDraft.remove(assigned, sections);
    }

    private void assign(List<SectionDraft> open, Match match, boolean uncertain) {
        for (SectionDraft section : List.copyOf(open)) {
            var option = match.option(section, taken());
            if (option.isPresent()) {
                open.removeIf(s -> s == section);
                give(section, options.get(option.getAsInt()), uncertain);
            }
        }
    }

    private void give(SectionDraft section, OptionDraft option, boolean uncertain) {
        assigned.add(section);
        option.found(section.heading(), section.span());
        reader.read(section.toSection(), option.parts());
        if (uncertain) {
            diagnostics.add(new Diagnostic(
                    "near-match",
                    Severity.INFO,
                    path,
                    section.span(),
                    "'%s' is read as the section of '%s'"
                            .formatted(
                                    Spelling.quoted(section.title()),
                                    Spelling.quoted(option.named().name())),
                    "Use the same name in both places to be sure."));
        }
    }

    private Set<Integer> taken() {
        var taken = new HashSet<Integer>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).hasSection()) {
                taken.add(i);
            }
        }
        return taken;
    }

    private List<Integer> left() {
        var left = new ArrayList<Integer>();
        for (int i = 0; i < options.size(); i++) {
            if (!options.get(i).hasSection()) {
                left.add(i);
            }
        }
        return left;
    }

    private OptionalInt numbered(SectionDraft section, Set<Integer> taken) {
        var number = Numbering.ordinal(section.title(), vocabulary);
        boolean fits = number.isPresent()
                && number.getAsInt() >= 1
                && number.getAsInt() <= options.size()
                && !taken.contains(number.getAsInt() - 1);
        return fits ? OptionalInt.of(number.getAsInt() - 1) : OptionalInt.empty();
    }

    /** Sections anywhere that bear an option's name, or say "Advantages of" it. */
    private void assignNamedElsewhere(List<SectionDraft> sections, List<SectionDraft> open) {
        for (SectionDraft section : sections) {
            if (assigned.contains(section) || open.contains(section)) {
                continue;
            }
            if (!assignNamed(section)) {
                assignNamedElsewhere(section.children(), open);
            }
        }
    }

    /** Where one option has its section, the others probably have theirs. */
    private void openSiblings(List<SectionDraft> sections, List<SectionDraft> open) {
        for (SectionDraft parent : SectionDraft.all(sections)) {
            if (parent.children().stream().anyMatch(assigned::contains)) {
                parent.children().stream()
                        .filter(child -> !assigned.contains(child) && !open.contains(child))
                        .filter(child -> vocabulary.heading(child.title()).isEmpty())
                        .filter(child -> OptionSections.hasPointsBelow(child, vocabulary))
                        .forEach(open::add);
            }
        }
    }

    private boolean assignNamed(SectionDraft section) {
        for (Term term : List.of(Term.PROS, Term.CONS, Term.USE_WHEN, Term.AVOID_WHEN)) {
            var of = PhraseOf.option(section.title(), term, names, vocabulary);
            if (of.isPresent()) {
                assigned.add(section);
                reader.readChild(
                        section.toSection(), term, options.get(of.getAsInt()).parts());
                return true;
            }
        }
        if (vocabulary.heading(section.title()).isPresent()) {
            return false;
        }
        var option = names.exact(section.title());
        if (option.isEmpty() && section.level() <= 2) {
            option = names.prefix(section.title(), Set.of());
        }
        if (option.isPresent()) {
            give(section, options.get(option.getAsInt()), false);
        }
        return option.isPresent();
    }

    private void reportUnmatched(SectionDraft section) {
        var all = options.stream().map(o -> o.named().name()).toList();
        String nearest = Spelling.nearest(section.title(), all)
                .map(n -> "Did you mean '" + Spelling.quoted(n) + "'? ")
                .orElse("");
        diagnostics.add(new Diagnostic(
                "near-match",
                Severity.WARNING,
                path,
                section.span(),
                "'%s' is none of the options".formatted(Spelling.quoted(section.title())),
                nearest + "The section is kept as prose."));
    }
}
