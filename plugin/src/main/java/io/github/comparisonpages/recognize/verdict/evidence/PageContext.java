package io.github.comparisonpages.recognize.verdict.evidence;

import io.github.comparisonpages.recognize.verdict.clause.Saying;
import io.github.comparisonpages.recognize.verdict.clause.UnitReader;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token.Spelling;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import io.github.comparisonpages.recognize.verdict.text.LabelLines;
import io.github.comparisonpages.recognize.verdict.text.Part;
import io.github.comparisonpages.recognize.verdict.text.SectionKinds;
import java.util.List;
import java.util.Map;

/**
 * What is known of a page while its decision is read.
 *
 * @param parts its sections, the page itself first
 * @param optionParts the sections that are about one option, and which
 */
public record PageContext(
        List<Part> parts,
        Map<Part, Integer> optionParts,
        ChoiceVocabulary vocabulary,
        OptionResolver resolver,
        SectionKinds kinds,
        UnitReader reader,
        LabelLines labels,
        ChoiceTables tables,
        Alternatives.Listed alternatives,
        Findings findings) {

    /** Whether the page asks no other question beside the one that this option answers. */
    public boolean hasOneQuestion(int option) {
        return resolver.options().get(option).group().isEmpty();
    }

    /** The option that a section is about; -1 where it is about none. */
    public int optionOf(Part part) {
        return optionParts.getOrDefault(part, OptionResolver.NOBODY);
    }

    public boolean isOption(Part part) {
        return optionParts.containsKey(part);
    }

    /** Whether it is by its name only that an option may be chosen. */
    public boolean isAlternative(int option) {
        return alternatives.options().contains(option);
    }

    /** Whether a sentence that chooses an option tells it otherwise than its place on the page allows. */
    public boolean isOnlyTold(Saying saying, String sentence) {
        boolean told = saying.via == Saying.Via.OTHER_WORDS;
        if (told && alternatives.sections().contains(saying.option)) {
            return true;
        }
        if (!isAlternative(saying.option) || saying.via == Saying.Via.TABLE || saying.via == Saying.Via.NUMBER) {
            return false;
        }
        if (saying.spelling() == Spelling.ALIAS && !saying.bare) {
            return false;
        }
        String name =
                Tokens.key(Tokens.words(resolver.options().get(saying.option).name()));
        return !(' ' + Tokens.key(Tokens.words(sentence)) + ' ').contains(' ' + name + ' ');
    }

    /** Whether a section is about one option, or stands below one that is. */
    public boolean isInOption(Part part) {
        return isOption(part) || part.isBelow(optionParts.keySet());
    }
}
