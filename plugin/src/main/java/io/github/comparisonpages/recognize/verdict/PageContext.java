package io.github.comparisonpages.recognize.verdict;

import java.util.List;
import java.util.Map;

/**
 * What is known of a page while its decision is read.
 *
 * @param parts its sections, the page itself first
 * @param optionParts the sections that are about one option, and which
 */
record PageContext(
        List<Part> parts,
        Map<Part, Integer> optionParts,
        ChoiceVocabulary vocabulary,
        OptionResolver resolver,
        SectionKinds kinds,
        UnitReader reader,
        LabelLines labels,
        ChoiceTables tables,
        Findings findings) {

    /** The option that a section is about; -1 where it is about none. */
    int optionOf(Part part) {
        return optionParts.getOrDefault(part, OptionResolver.NOBODY);
    }

    boolean isOption(Part part) {
        return optionParts.containsKey(part);
    }

    /** Whether a section is about one option, or stands below one that is. */
    boolean isInOption(Part part) {
        return isOption(part) || part.isBelow(optionParts.keySet());
    }
}
