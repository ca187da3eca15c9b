package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Block;
import java.util.ArrayList;
import java.util.List;

/** Tells which sections hold options. */
final class OptionSections {

    private OptionSections() {}

    /** Whether a section's heading says that it lists options; "Cache options" does only where it holds some. */
    static boolean isList(SectionDraft section, Vocabulary vocabulary) {
        var term = vocabulary.heading(section.title());
        if (term.isPresent()) {
            return term.get() == Term.OPTIONS;
        }
        var words = Words.split(Words.normalize(section.title()));
        return words.size() > 1
                && words.size() <= 4
                && vocabulary.is(Term.OPTIONS, words.get(words.size() - 1))
                && (hasNumbered(section, vocabulary)
                        || section.children().stream().anyMatch(child -> hasOwnPoints(child, vocabulary)));
    }

    /** Whether a section holds one section an option. */
    static boolean isContainer(SectionDraft section, Vocabulary vocabulary) {
        return isList(section, vocabulary)
                || vocabulary
                                .heading(section.title())
                                .filter(t -> t == Term.DETAILS)
                                .isPresent()
                        && !section.children().isEmpty()
                || hasNumbered(section, vocabulary);
    }

    /** Whether a section has sub-sections such as "Option 1" and "Option 2"; then only those are options. */
    private static boolean hasNumbered(SectionDraft section, Vocabulary vocabulary) {
        return section.children().stream()
                        .filter(c -> isNumbered(c, vocabulary))
                        .count()
                >= 2;
    }

    private static boolean isNumbered(SectionDraft section, Vocabulary vocabulary) {
        return Numbering.label(section.title(), vocabulary).isPresent();
    }

    /** The sections that each are about one option, as far as the headings above them tell. */
    static List<SectionDraft> candidates(List<SectionDraft> sections, Vocabulary vocabulary) {
        var candidates = new ArrayList<SectionDraft>();
        for (SectionDraft section : sections) {
            if (isContainer(section, vocabulary)) {
                addCandidates(section, vocabulary, candidates);
            } else {
                candidates.addAll(candidates(section.children(), vocabulary));
            }
        }
        return candidates;
    }

    /** A group of options, whose sub-sections carry the points, is not an option; nor is anything beside a group. */
    private static void addCandidates(SectionDraft section, Vocabulary vocabulary, List<SectionDraft> candidates) {
        var groups = section.children().stream()
                .filter(child -> isGroup(child, vocabulary))
                .toList();
        if (groups.isEmpty()) {
            boolean numbered = hasNumbered(section, vocabulary);
            section.children().stream()
                    .filter(child -> !numbered || isNumbered(child, vocabulary))
                    .filter(child -> !child.listsOptions()
                            && vocabulary.heading(child.title()).isEmpty())
                    .forEach(candidates::add);
        } else {
            groups.forEach(group -> addCandidates(group, vocabulary, candidates));
        }
    }

    private static boolean isGroup(SectionDraft section, Vocabulary vocabulary) {
        return section.children().size() >= 2
                && !hasOwnPoints(section, vocabulary)
                && section.children().stream().anyMatch(child -> hasOwnPoints(child, vocabulary));
    }

    /** Whether a list stands anywhere in a section: cheap, and enough to tell options from mere headings. */
    static boolean hasList(SectionDraft section) {
        return section.all().stream().anyMatch(s -> s.blocks().stream().anyMatch(Block.Items.class::isInstance));
    }

    /** Whether a section or one below it has points. */
    static boolean hasPointsBelow(SectionDraft section, Vocabulary vocabulary) {
        return section.all().stream().anyMatch(s -> hasOwnPoints(s, vocabulary));
    }

    /** Whether a section has points of its own: under a heading, a label or marks right below it. */
    static boolean hasOwnPoints(SectionDraft section, Vocabulary vocabulary) {
        var parts = new OptionParts();
        var reader = new OptionReader(vocabulary);
        reader.read(section.blocks(), parts, new ArrayList<>());
        return parts.hasPoints()
                || section.children().stream()
                        .anyMatch(c -> vocabulary
                                .heading(c.title())
                                .filter(t -> Marks.kindOf(t).isPresent() || t == Term.POINTS || t == Term.DETAILS)
                                .isPresent());
    }
}
