package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A section from which recognisers take what they understand; what is left is kept. */
final class SectionDraft {

    private final int level;
    private final List<Inline> heading;
    private final String title;
    private final SourceSpan span;
    private final List<Block> blocks = new ArrayList<>();
    private final List<SectionDraft> children = new ArrayList<>();
    private boolean listsOptions;

    SectionDraft(int level, List<Inline> heading, SourceSpan span) {
        this.level = level;
        this.heading = heading;
        this.title = PlainText.of(heading);
        this.span = span;
    }

    int level() {
        return level;
    }

    List<Inline> heading() {
        return heading;
    }

    String title() {
        return title;
    }

    SourceSpan span() {
        return span;
    }

    /** What stands before the first sub-heading; may be taken from. */
    List<Block> blocks() {
        return blocks;
    }

    /** The sub-sections; may be taken from. */
    List<SectionDraft> children() {
        return children;
    }

    /** Notes that this section lists options, and so is none. */
    void noteList() {
        listsOptions = true;
    }

    /** Whether this section lists options. */
    boolean listsOptions() {
        return listsOptions;
    }

    /** This section and all below it, in the order of the source. */
    List<SectionDraft> all() {
        var all = new ArrayList<SectionDraft>();
        all.add(this);
        children.forEach(child -> all.addAll(child.all()));
        return all;
    }

    /** All sections of a forest, in the order of the source. */
    static List<SectionDraft> all(List<SectionDraft> roots) {
        return roots.stream().flatMap(root -> root.all().stream()).toList();
    }

    /** Takes sections out of a forest, each with all below it. */
    static void remove(Set<SectionDraft> sections, List<SectionDraft> roots) {
        roots.removeIf(sections::contains);
        roots.forEach(root -> remove(sections, root.children()));
    }

    Section toSection() {
        return new Section(
                level,
                heading,
                blocks,
                children.stream().map(SectionDraft::toSection).toList(),
                span);
    }
}
