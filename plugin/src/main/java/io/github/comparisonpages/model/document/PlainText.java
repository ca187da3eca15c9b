package io.github.comparisonpages.model.document;

import java.util.List;

/** Formatted text without its format: for names, keys, counts and the catalogue. */
public final class PlainText {

    private static final char MOST_ASCII = 0x7f;

    private PlainText() {}

    /**
     * Returns the text of these inlines, white space folded; images give their alternative, raw HTML and footnotes
     * nothing.
     */
    public static String of(List<? extends Inline> inlines) {
        if (inlines.size() == 1 && inlines.get(0) instanceof Inline.Text only) {
            return fold(only.text());
        }
        var out = new StringBuilder();
        append(inlines, out);
        return fold(out.toString());
    }

    /** Returns the text of these blocks in one line. */
    public static String of(RichText text) {
        var out = new StringBuilder();
        appendBlocks(text.blocks(), out);
        return fold(out.toString());
    }

    /** Returns one space for any white space, none at the ends. */
    private static String fold(String text) {
        if (isFolded(text)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c <= ' ' || c > MOST_ASCII) && Character.isWhitespace(c)) {
                gap = !out.isEmpty();
            } else {
                if (gap) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isFolded(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = (c <= ' ' || c > MOST_ASCII) && Character.isWhitespace(c);
            if (space && (gap || c != ' ')) {
                return false;
            }
            gap = space;
        }
        return !gap || text.isEmpty();
    }

    private static void append(List<? extends Inline> inlines, StringBuilder out) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text t) {
                out.append(t.text());
            } else if (inline instanceof Inline.Code c) {
                out.append(c.code());
            } else if (inline instanceof Inline.Emphasis e) {
                append(e.children(), out);
            } else if (inline instanceof Inline.Strong s) {
                append(s.children(), out);
            } else if (inline instanceof Inline.Strikethrough s) {
                append(s.children(), out);
            } else if (inline instanceof Inline.Link l) {
                append(l.children(), out);
            } else if (inline instanceof Inline.Image i) {
                append(i.alternative(), out);
            } else if (inline instanceof Inline.Break) {
                out.append(' ');
            }
        }
    }

    private static void appendBlocks(List<? extends Block> blocks, StringBuilder out) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph p) {
                append(p.content(), out);
            } else if (block instanceof Block.Heading h) {
                append(h.content(), out);
            } else if (block instanceof Block.Items list) {
                list.items().forEach(item -> appendBlocks(item.blocks(), out));
            } else if (block instanceof Block.Quote q) {
                appendBlocks(q.blocks(), out);
            } else if (block instanceof Block.CodeBlock c) {
                out.append(c.code());
            } else if (block instanceof Block.Table t) {
                appendRow(t.header(), out);
                t.rows().forEach(row -> appendRow(row, out));
            }
            out.append(' ');
        }
    }

    private static void appendRow(Block.Row row, StringBuilder out) {
        for (var cell : row.cells()) {
            append(cell.content(), out);
            out.append(' ');
        }
    }
}
