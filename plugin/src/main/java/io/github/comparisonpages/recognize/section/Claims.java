package io.github.comparisonpages.recognize.section;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a page has been understood, and so has a place of its own in the comparison. Each block and section is claimed once;
 * a second claim is a mistake of ours. What nobody claims is kept as prose, in its place.
 */
public final class Claims {

    private final Set<Object> claimed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Block, Block> replaced = new IdentityHashMap<>();

    /** Claims a block with all that is in it. */
    public void claim(Block block) {
        claimOnce(block);
    }

    /** Claims a section: its heading and all below it, but for what others claim there. */
    public void claim(SectionNode section) {
        claimOnce(section);
    }

    private void claimOnce(Object part) {
        if (!claimed.add(part)) {
            throw new IllegalStateException("claimed twice: " + part);
        }
    }

    /** Claims all of a block but what is left in {@code rest}: a list without some of its items, a table without some rows. */
    public void claimAllBut(Block block, Block rest) {
        replaced.put(block, rest);
    }

    /** What is left of a block that nobody claimed as a whole. */
    public Block left(Block block) {
        return replaced.getOrDefault(block, block);
    }

    public boolean isClaimed(Block block) {
        return claimed.contains(block);
    }

    /** Whether this section was claimed itself. */
    public boolean isClaimed(SectionNode section) {
        return claimed.contains(section);
    }

    /** Whether this section or one that it stands in was claimed. */
    public boolean isTaken(SectionNode section) {
        for (SectionNode node = section; node != null; node = node.parent()) {
            if (claimed.contains(node)) {
                return true;
            }
        }
        return false;
    }

    /** The blocks that stand directly in a section and that nobody claimed. */
    public List<Block> blocksOf(SectionNode section) {
        var left = new ArrayList<Block>();
        for (Block block : section.blocks()) {
            if (!isClaimed(block)) {
                left.add(left(block));
            }
        }
        return left;
    }

    /** What is left below a section's heading, with the headings of sub-sections among it, in the order of the source. */
    public List<Block> below(SectionNode section) {
        var out = new ArrayList<Block>();
        below(section, 0, false, out);
        return out;
    }

    /** What is left before the first sub-section that has a heading of Markdown. */
    public List<Block> before(SectionNode section) {
        var out = new ArrayList<Block>();
        below(section, 0, true, out);
        return out;
    }

    private void below(SectionNode section, int from, boolean headless, List<Block> out) {
        int child = 0;
        var children = section.children();
        for (Block block : section.blocks().subList(from, section.blocks().size())) {
            while (child < children.size()
                    && children.get(child).span().start().compareTo(block.span().start()) < 0) {
                write(children.get(child++), headless, out);
            }
            if (!isClaimed(block)) {
                out.add(left(block));
            }
        }
        while (child < children.size()) {
            write(children.get(child++), headless, out);
        }
    }

    private void write(SectionNode section, boolean headless, List<Block> out) {
        if (isClaimed(section) || headless && section.kind() == SectionNode.Kind.HEADING) {
            return;
        }
        Block head = section.head();
        if (head instanceof Block.Quote quote) {
            if (isWhole(section)) {
                out.add(quote);
            } else {
                out.add(quote.around(below(section)));
            }
        } else if (head != null) {
            boolean whole = section.blocks().subList(0, section.held()).stream().allMatch(this::isUntouched);
            out.add(whole ? head : new Block.Paragraph(section.heading(), head.span()));
            below(section, whole ? section.held() : 0, headless, out);
        } else {
            below(section, 0, headless, out);
        }
    }

    private boolean isUntouched(Block block) {
        return !isClaimed(block) && !replaced.containsKey(block);
    }

    private boolean isWhole(SectionNode section) {
        boolean whole = !isClaimed(section);
        for (Block block : section.blocks()) {
            whole &= isUntouched(block);
        }
        for (SectionNode child : section.children()) {
            whole &= isWhole(child);
        }
        return whole;
    }

    /** The sub-sections with headings of Markdown, as far as nobody claimed them, with what is left in them. */
    public List<Section> sectionsOf(SectionNode section) {
        var sections = new ArrayList<Section>();
        for (SectionNode child : section.children()) {
            if (child.kind() == SectionNode.Kind.HEADING && !isClaimed(child)) {
                sections.add(section(child));
            }
        }
        return sections;
    }

    /** What is left of a section. */
    public Section section(SectionNode section) {
        return new Section(
                section.level() / 10, section.heading(), before(section), sectionsOf(section), section.span());
    }
}
