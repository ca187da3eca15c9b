package io.github.comparisonpages.recognize.option.page;

import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.section.SectionTree;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which heading of a page is its title. */
final class PageTitle {

    private PageTitle() {}

    /** The first heading of level 1; else the only one of the highest level, where {@code says} accepts what it says. */
    static @Nullable SectionNode heading(SectionTree tree, Predicate<String> says) {
        if (tree.title() != null) {
            return tree.title();
        }
        SectionNode first = null;
        int others = 0;
        for (SectionNode child : tree.root().children()) {
            if (child.kind() == SectionNode.Kind.HEADING) {
                if (first == null) {
                    first = child;
                } else {
                    others += child.level() <= first.level() ? 1 : 0;
                }
            }
        }
        return first != null && others == 0 && says.test(first.title()) ? first : null;
    }
}
