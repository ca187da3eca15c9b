package io.github.comparisonpages.recognize.verdict.name;

import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option as decisions speak of it.
 *
 * @param name its name, without number and state
 * @param spellings what else it is called: aliases, the names that its list, heading and table give it; may be empty
 * @param number the number or letter that the page gives it, such as {@code 2a}; null where there is none
 * @param group the question that it answers; empty where the page asks only one
 * @param own the sections that are about it alone; may be empty
 */
public record Choosable(
        String name, List<String> spellings, @Nullable String number, String group, List<SectionNode> own) {

    public Choosable {
        spellings = List.copyOf(spellings);
        own = List.copyOf(own);
    }

    /** An option of which only the name is known. */
    public static Choosable of(String name) {
        return new Choosable(name, List.of(), null, "", List.of());
    }
}
