package io.github.comparisonpages.recognize.verdict.text;

import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A section as decisions are read from it: its heading, its text unit by unit, the sections below it. */
public final class Part {

    private final SectionNode node;
    private final Passage title;
    private final Unit titleUnit;
    private final List<Token> titleWords;
    private final int at;
    private final @Nullable Part parent;
    private final List<Unit> units = new ArrayList<>();
    private final List<Part> children = new ArrayList<>();

    Part(SectionNode node, int at, @Nullable Part parent) {
        this.node = node;
        this.title = new Passage(node.heading(), node.span());
        this.at = at;
        this.titleUnit = Unit.paragraph(0, at, this, title);
        this.titleWords = Tokens.words(titleUnit.tokens());
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    public SectionNode node() {
        return node;
    }

    public Passage title() {
        return title;
    }

    public List<Token> titleWords() {
        return titleWords;
    }

    /** The heading as text that can be read. */
    public Unit titleUnit() {
        return titleUnit;
    }

    public int at() {
        return at;
    }

    /** Whether one of these holds this section. */
    public boolean isBelow(Set<Part> others) {
        for (Part p = parent; p != null; p = p.parent) {
            if (others.contains(p)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    public Part parent() {
        return parent;
    }

    public List<Unit> units() {
        return units;
    }

    public List<Part> children() {
        return children;
    }

    public boolean isPage() {
        return parent == null;
    }

    /** Whether this is the page, or a heading of level 1, which are no options' sections. */
    public boolean isTop() {
        return node.level() <= 10;
    }

    /** The section behind this one, of the same parent; null where it is the last. */
    @Nullable
    public Part next() {
        if (parent == null) {
            return null;
        }
        int index = parent.children.indexOf(this) + 1;
        return index < parent.children.size() ? parent.children.get(index) : null;
    }

    public boolean hasOnlyCode() {
        for (Unit unit : units) {
            if (unit.kind() != Unit.Kind.CODE) {
                return false;
            }
        }
        return true;
    }
}
