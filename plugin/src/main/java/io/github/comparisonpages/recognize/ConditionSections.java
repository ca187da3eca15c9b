package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.option.OptionDraft;
import io.github.comparisonpages.recognize.option.OptionNames;
import io.github.comparisonpages.recognize.option.PhraseOf;
import io.github.comparisonpages.recognize.section.Claims;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;

/** Sections anywhere that say when to use an option, or when not: "When to use Kafka". */
final class ConditionSections {

    private final Vocabulary vocabulary;
    private final OptionNames names;
    private final List<OptionDraft> options;
    private final OptionSections sections;
    private final Claims claims;

    /** Adds to the {@code options}, which {@code names} names in the same order. */
    ConditionSections(
            Vocabulary vocabulary,
            OptionNames names,
            List<OptionDraft> options,
            OptionSections sections,
            Claims claims) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.options = options;
        this.sections = sections;
        this.claims = claims;
    }

    /** Reads those of the page below {@code root} that nobody has taken. */
    void read(SectionNode root) {
        var kinds = new LinkedHashMap<Term, Facet.Kind>();
        kinds.put(Term.USE_WHEN, Facet.Kind.USE_WHEN);
        kinds.put(Term.AVOID_WHEN, Facet.Kind.AVOID_WHEN);
        for (SectionNode section : root.all()) {
            if (section.kind() != SectionNode.Kind.HEADING || claims.isTaken(section)) {
                continue;
            }
            for (var kind : kinds.entrySet()) {
                var option = PhraseOf.option(section.title(), kind.getKey(), names, vocabulary);
                if (option.isPresent() && section.children().stream().noneMatch(sections::isOwn)) {
                    List<Inline> heading = section.heading();
                    claims.claim(section);
                    options.get(option.getAsInt())
                            .parts()
                            .add(new Facet(
                                    kind.getValue(), heading, new RichText(claims.below(section)), section.span()));
                    break;
                }
            }
        }
    }
}
