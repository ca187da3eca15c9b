package io.github.comparisonpages.recognize.option.page;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.point.OptionText;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which sections have points, and not only those of several things below them. */
public final class OwnPoints {

    private final OptionText text;
    private final Headings headings;
    private final Predicate<SectionNode> passed;
    private final Map<SectionNode, Boolean> known = new IdentityHashMap<>();

    /** {@code passed} says which sections are no part of their own but of what is around them. */
    OwnPoints(OptionText text, Headings headings, Predicate<SectionNode> passed) {
        this.text = text;
        this.headings = headings;
        this.passed = passed;
    }

    /** Whether this section has points of its own. */
    public boolean are(SectionNode section) {
        if (section.blocks().isEmpty() && section.children().isEmpty()) {
            return false;
        }
        var answer = known.get(section);
        if (answer == null) {
            known.put(section, false);
            answer = look(section);
            known.put(section, answer);
        }
        return answer;
    }

    private boolean look(SectionNode section) {
        var below = below(section);
        return text.hasPoints(section, child -> below.size() > 1 && below.contains(child), null);
    }

    /** The sub-sections that have points of their own; nodes are equal to none but themselves. */
    private List<SectionNode> below(SectionNode section) {
        var found = new ArrayList<SectionNode>(0);
        for (SectionNode child : section.children()) {
            if (!passed.test(child) && are(child)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Whether there are points under a label right here, or marked ones right here; {@code skip} is not looked at. */
    public boolean areRightBelow(SectionNode section, @Nullable Block skip) {
        return text.hasPoints(
                section,
                child -> child.kind() != SectionNode.Kind.QUOTE
                        && child.kind() != SectionNode.Kind.ITEM
                        && !headings.isLabel(child.title())
                        && !headings.isPoints(child.title()),
                skip);
    }
}
