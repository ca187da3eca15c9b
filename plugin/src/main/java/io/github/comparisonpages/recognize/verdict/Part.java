package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A section as decisions are read from it: its heading, its text unit by unit, the sections below it. */
final class Part {

    private final SectionNode node;
    private final Passage title;
    private final List<Token> titleWords;
    private final int at;
    private final @Nullable Part parent;
    private final List<Unit> units = new ArrayList<>();
    private final List<Part> children = new ArrayList<>();

    Part(SectionNode node, int at, @Nullable Part parent) {
        this.node = node;
        this.title = new Passage(node.heading(), node.span());
        this.titleWords = Tokens.words(title.text());
        this.at = at;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    SectionNode node() {
        return node;
    }

    Passage title() {
        return title;
    }

    List<Token> titleWords() {
        return titleWords;
    }

    /** The heading as text that can be read. */
    Unit titleUnit() {
        return Unit.paragraph(0, at, this, title);
    }

    int at() {
        return at;
    }

    /** Whether one of these holds this section. */
    boolean isBelow(Set<Part> others) {
        for (Part p = parent; p != null; p = p.parent) {
            if (others.contains(p)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Part parent() {
        return parent;
    }

    List<Unit> units() {
        return units;
    }

    List<Part> children() {
        return children;
    }

    boolean isPage() {
        return parent == null;
    }

    /** Whether this is the page, or a heading of level 1, which are no options' sections. */
    boolean isTop() {
        return node.level() <= 10;
    }

    /** The section behind this one, of the same parent; null where it is the last. */
    @Nullable
    Part next() {
        if (parent == null) {
            return null;
        }
        int index = parent.children.indexOf(this) + 1;
        return index < parent.children.size() ? parent.children.get(index) : null;
    }

    boolean hasOnlyCode() {
        for (Unit unit : units) {
            if (unit.kind() != Unit.Kind.CODE) {
                return false;
            }
        }
        return true;
    }
}
