package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.ArrayList;
import java.util.List;

/** The author's blocks of a section, without those of other options' sections in it. */
final class Written {

    private final Others others;
    private final List<Block> blocks = new ArrayList<>();

    private Written(Others others) {
        this.others = others;
    }

    static List<Block> whole(SectionNode section, Others others) {
        var written = new Written(others);
        written.add(section);
        return written.blocks;
    }

    static List<Block> below(SectionNode section, Others others) {
        var written = new Written(others);
        written.addBelow(section, 0);
        return written.blocks;
    }

    private void add(SectionNode section) {
        if (others.isForeign(section)) {
            return;
        }
        var head = section.head();
        if (head instanceof Block.Quote quote) {
            blocks.add(isWhole(section) ? quote : quote.around(below(section, others)));
            return;
        }
        if (head != null) {
            blocks.add(head);
        }
        addBelow(section, section.held());
    }

    private boolean isWhole(SectionNode section) {
        boolean whole = !others.isForeign(section);
        for (Block block : section.blocks()) {
            whole &= others.left(block) == block;
        }
        for (SectionNode child : section.children()) {
            whole &= isWhole(child);
        }
        return whole;
    }

    private void addBelow(SectionNode section, int held) {
        int child = 0;
        var children = section.children();
        for (Block block : section.blocks().subList(held, section.blocks().size())) {
            while (child < children.size()
                    && children.get(child).span().start().compareTo(block.span().start()) < 0) {
                add(children.get(child++));
            }
            var left = others.left(block);
            if (left != null) {
                blocks.add(left);
            }
        }
        while (child < children.size()) {
            add(children.get(child++));
        }
    }

    /** Returns a label without the colon behind it. */
    static List<Inline> label(List<Inline> text) {
        return Inlines.trimEnd(text, ":\uff1a");
    }
}
