package io.github.comparisonpages.write.html;

import static io.github.comparisonpages.write.html.HtmlText.escape;
import static io.github.comparisonpages.write.html.HtmlText.escapeTags;
import static io.github.comparisonpages.write.html.HtmlText.withoutComments;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.HtmlTag;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.view.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns an author's text into HTML: everything is escaped, links lead only where {@link Links} lets them, and raw HTML
 * is shown as the text it is but for tags that the parser lets through. One object prints one page, since footnotes are
 * numbered as they are met.
 */
final class RichTextHtml {

    private final RunningTextHtml lines;
    private final boolean drawn;

    /** For a page whose diagrams stay code. */
    RichTextHtml(Links links, Map<String, String> words, Notes notes) {
        this(links, words, notes, false);
    }

    /** {@code drawn} tells whether the page has a script that draws diagrams. */
    RichTextHtml(Links links, Map<String, String> words, Notes notes, boolean drawn) {
        this.lines = new RunningTextHtml(links, words, notes);
        this.drawn = drawn;
    }

    /** Blocks in an element of their own; nothing for no text. */
    String of(RichText text) {
        if (text.isEmpty()) {
            return "";
        }
        var out = new StringBuilder("<div class=\"cmp-rich\">");
        blocks(text.blocks(), out);
        return out.append("</div>").toString();
    }

    /** Running text without an element around it. */
    String of(List<Inline> text) {
        var out = new StringBuilder();
        lines.write(text, out);
        return out.toString();
    }

    private void blocks(List<Block> blocks, StringBuilder out) {
        blocks(blocks, false, out);
    }

    /** In a tight list paragraphs are lines. */
    private void blocks(List<Block> blocks, boolean tight, StringBuilder out) {
        if (hasTags(blocks)) {
            sanitized(blocks, tight, out);
        } else {
            for (Block block : blocks) {
                block(block, tight, out);
            }
        }
    }

    private void block(Block block, boolean tight, StringBuilder out) {
        if (tight && block instanceof Block.Paragraph paragraph) {
            lines.prose(paragraph.content(), out);
        } else {
            block(block, out);
        }
    }

    private static boolean hasTags(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.HtmlBlock raw && !raw.tags().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A tag may be closed in a later block, so blocks are put in order together. */
    private void sanitized(List<Block> blocks, boolean tight, StringBuilder out) {
        var html = new StringBuilder();
        var others = new ArrayList<String>();
        for (Block block : blocks) {
            if (block instanceof Block.HtmlBlock raw && !raw.tags().isEmpty()) {
                raw(raw, html);
            } else {
                var other = new StringBuilder();
                block(block, tight, other);
                html.append(SanitizedHtml.place(others.size()));
                others.add(other.toString());
            }
        }
        SanitizedHtml.blocks(html.toString(), others, out);
    }

    /** A link ends with its block: what follows may hold links of its own. */
    private void raw(Block.HtmlBlock raw, StringBuilder out) {
        int from = 0;
        for (HtmlTag tag : raw.tags()) {
            escapeTags(withoutComments(raw.html().substring(from, tag.from())), out);
            lines.tag(tag, out);
            from = tag.to();
        }
        escapeTags(withoutComments(raw.html().substring(from)), out);
        out.append("</a>");
        lines.endLinks();
    }

    private void block(Block block, StringBuilder out) {
        if (block instanceof Block.Paragraph paragraph) {
            out.append("<p>");
            lines.prose(paragraph.content(), out);
            out.append("</p>");
        } else if (block instanceof Block.Heading heading) {
            lines.element("h" + Math.max(3, Math.min(6, heading.level())), heading.content(), out);
        } else if (block instanceof Block.Items list) {
            list(list, out);
        } else if (block instanceof Block.Quote quote) {
            quote(quote, out);
        } else if (block instanceof Block.CodeBlock code) {
            code(code, out);
        } else if (block instanceof Block.Divider) {
            out.append("<hr>");
        } else if (block instanceof Block.HtmlBlock raw) {
            String text = withoutComments(raw.html()).strip();
            if (!text.isEmpty()) {
                out.append("<pre class=\"cmp-raw\">");
                escape(text, out);
                out.append("</pre>");
            }
        } else if (block instanceof Block.Table table) {
            table(table, out);
        } else {
            throw new IllegalStateException("a block of an unknown kind: " + block.getClass());
        }
    }

    private void quote(Block.Quote quote, StringBuilder out) {
        var alert = quote.alert();
        if (alert == null) {
            out.append("<blockquote>");
            blocks(quote.blocks(), out);
            out.append("</blockquote>");
            return;
        }
        String kind = alert.name().toLowerCase(Locale.ROOT);
        out.append("<div class=\"cmp-alert cmp-alert-").append(kind).append("\" role=\"note\">");
        out.append("<p class=\"cmp-alert-word\">").append(AlertSigns.of(alert));
        escape(lines.word("alert." + kind), out);
        out.append("</p>");
        blocks(quote.blocks(), out);
        out.append("</div>");
    }

    private void list(Block.Items list, StringBuilder out) {
        String name = list.ordered() ? "ol" : "ul";
        boolean tasks = list.items().stream().anyMatch(i -> i.checked() != null);
        out.append('<').append(name);
        if (list.ordered() && list.start() != 1) {
            out.append(" start=\"").append(list.start()).append('"');
        }
        out.append(tasks ? " class=\"cmp-tasks\">" : ">");
        for (Block.Item item : list.items()) {
            out.append("<li>");
            Boolean checked = item.checked();
            if (checked != null) {
                out.append("<input type=\"checkbox\" disabled");
                out.append(checked ? " checked" : "").append(" aria-label=\"");
                escape(lines.word(checked ? "done" : "toDo"), out);
                out.append("\"> ");
            }
            blocks(item.blocks(), list.tight(), out);
            out.append("</li>");
        }
        out.append("</").append(name).append('>');
    }

    private void code(Block.CodeBlock block, StringBuilder out) {
        if (!Diagrams.isDiagram(block)) {
            plainCode(block, out);
        } else if (drawn && Diagrams.isDrawable(block)) {
            Diagrams.start(out);
            escape(block.code(), out);
            out.append("</pre>");
        } else {
            out.append("<figure class=\"cmp-diagram\"><figcaption>");
            escape(lines.word("diagram"), out);
            out.append("</figcaption>");
            plainCode(block, out);
            out.append("</figure>");
        }
    }

    /** Skins take a plain {@code pre} of code for theirs; the two classes keep their hands off. */
    private static void plainCode(Block.CodeBlock block, StringBuilder out) {
        out.append("<pre class=\"cmp-code nohighlight nocode\"><code class=\"nohighlight nocode\"");
        if (!block.info().isBlank()) {
            out.append(" data-language=\"");
            escape(block.info().strip(), out);
            out.append('"');
        }
        out.append('>');
        escape(block.code(), out);
        out.append("</code></pre>");
    }

    private void table(Block.Table table, StringBuilder out) {
        out.append("<div class=\"cmp-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        escape(lines.word("scrollingTable"), out);
        out.append("\"><table class=\"cmp-plain\"><thead>");
        row(table.header(), "th", out);
        out.append("</thead><tbody>");
        table.rows().forEach(row -> row(row, "td", out));
        out.append("</tbody></table></div>");
    }

    private void row(Block.Row row, String cellName, StringBuilder out) {
        out.append("<tr>");
        for (Block.TableCell cell : row.cells()) {
            out.append('<').append(cellName);
            out.append(cellName.equals("th") ? " scope=\"col\"" : "");
            out.append(
                    switch (cell.alignment()) {
                        case NONE -> "";
                        case START -> " class=\"cmp-start\"";
                        case CENTER -> " class=\"cmp-center\"";
                        case END -> " class=\"cmp-end\"";
                    });
            out.append('>');
            lines.write(cell.content(), out);
            out.append("</").append(cellName).append('>');
        }
        out.append("</tr>");
    }
}
