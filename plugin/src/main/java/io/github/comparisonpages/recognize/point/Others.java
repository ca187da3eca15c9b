package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What stands among an option's text and is read elsewhere: the sections of other options, tables of criteria. */
public interface Others {

    /** Nothing at all. */
    Others NONE = of(section -> false);

    /** Whether a section or item is left out, with all below it. */
    boolean isForeign(SectionNode section);

    /** What is left of a block; null where nothing is. */
    @Nullable
    Block left(Block block);

    /** These sections, and no blocks. */
    static Others of(Predicate<SectionNode> foreign) {
        return new Others() {
            @Override
            public boolean isForeign(SectionNode section) {
                return foreign.test(section);
            }

            @Override
            public @Nullable Block left(Block block) {
                return block;
            }
        };
    }
}
