package io.github.comparisonpages.recognize.verdict.text;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph, the first paragraph of an item, a table, or code: what a decision can stand in. */
public final class Unit {

    public enum Kind {
        PARAGRAPH,
        ITEM,
        TABLE,
        CODE
    }

    /** The list that items stand in. */
    public static final class ListOfUnits {

        private final boolean ordered;
        private final @Nullable Unit above;
        private final List<Unit> units = new ArrayList<>();
        private boolean someChecked;

        ListOfUnits(boolean ordered, @Nullable Unit above) {
            this.ordered = ordered;
            this.above = above;
        }

        public boolean ordered() {
            return ordered;
        }

        /** The item that the list is nested in; null where it is not. */
        @Nullable
        public Unit above() {
            return above;
        }

        /** The items' paragraphs, in the order of the source. */
        public List<Unit> units() {
            return units;
        }

        public boolean someChecked() {
            return someChecked;
        }
    }

    private final Kind kind;
    private final int depth;
    private final int at;
    private final Part part;
    private final Passage passage;
    private final @Nullable ListOfUnits list;
    private final int number;
    private final @Nullable Boolean checked;
    private final Block.@Nullable Table table;
    private @Nullable List<Token> tokens;

    private Unit(
            Kind kind,
            int depth,
            int at,
            Part part,
            Passage passage,
            @Nullable ListOfUnits list,
            int number,
            @Nullable Boolean checked,
            Block.@Nullable Table table) {
        this.kind = kind;
        this.depth = depth;
        this.at = at;
        this.part = part;
        this.passage = passage;
        this.list = list;
        this.number = number;
        this.checked = checked;
        this.table = table;
        if (list != null) {
            list.units.add(this);
            list.someChecked |= Boolean.TRUE.equals(checked);
        }
    }

    public static Unit paragraph(int depth, int at, Part part, Passage passage) {
        return new Unit(Kind.PARAGRAPH, depth, at, part, passage, null, -1, null, null);
    }

    /** A paragraph of an item: the first, which may have a number and a check mark, or a further one. */
    static Unit item(
            boolean first,
            int depth,
            int at,
            Part part,
            Passage passage,
            ListOfUnits list,
            int number,
            @Nullable Boolean checked) {
        return new Unit(
                first ? Kind.ITEM : Kind.PARAGRAPH, depth, at, part, passage, list, first ? number : -1, checked, null);
    }

    static Unit table(int depth, int at, Part part, Block.Table table) {
        return new Unit(Kind.TABLE, depth, at, part, new Passage(List.of(), table.span()), null, -1, null, table);
    }

    static Unit code(int depth, int at, Part part, Block block) {
        return new Unit(Kind.CODE, depth, at, part, new Passage(List.of(), block.span()), null, -1, null, null);
    }

    public Kind kind() {
        return kind;
    }

    public boolean isText() {
        return kind == Kind.PARAGRAPH || kind == Kind.ITEM;
    }

    public boolean isItem() {
        return kind == Kind.ITEM;
    }

    /** How many lists and quotations it is nested in. */
    public int depth() {
        return depth;
    }

    /** Its place among all units and parts of the page. */
    public int at() {
        return at;
    }

    public Part part() {
        return part;
    }

    public Passage passage() {
        return passage;
    }

    public String text() {
        return passage.text();
    }

    @Nullable
    public ListOfUnits list() {
        return list;
    }

    public boolean isIn(@Nullable ListOfUnits other) {
        return list != null && list == other;
    }

    /** The number of a numbered item; -1 where it has none. */
    public int number() {
        return number;
    }

    public boolean isUnchecked() {
        return Boolean.FALSE.equals(checked);
    }

    public Block.@Nullable Table table() {
        return table;
    }

    /** The words and signs of its text. */
    public List<Token> tokens() {
        var known = tokens;
        if (known == null) {
            known = Tokens.of(passage.text());
            tokens = known;
        }
        return known;
    }
}
