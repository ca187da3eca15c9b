package io.github.comparisonpages.write.html;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.HtmlTag;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.RichText;
import io.github.comparisonpages.view.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns an author's text into HTML: everything is escaped, links lead only where {@link Links} lets them, and raw HTML
 * is shown as the text it is but for tags that the parser lets through. One object prints one page, since footnotes are
 * numbered as they are met.
 */
final class RichTextHtml {

    private final Links links;
    private final Map<String, String> words;
    private final Notes notes;

    /** How many pieces of running text are open, and whether an author's tag was met in the outermost. */
    private int depth;

    private boolean tagged;

    RichTextHtml(Links links, Map<String, String> words, Notes notes) {
        this.links = links;
        this.words = words;
        this.notes = notes;
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
        inlines(text, out);
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
            inlines(paragraph.content(), out);
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
            tag(tag, out);
            from = tag.to();
        }
        escapeTags(withoutComments(raw.html().substring(from)), out);
        out.append("</a>");
    }

    private void tag(HtmlTag tag, StringBuilder out) {
        if (tag.isImage()) {
            image(
                    new Inline.Image(
                            tag.destination().orElse(""),
                            tag.attribute("title").orElse(null),
                            List.of(new Inline.Text(tag.attribute("alt").orElse(""), SourceSpan.START)),
                            SourceSpan.START),
                    out);
            return;
        }
        Optional<String> href = tag.destination().flatMap(links::href);
        if (tag.name().equals("a") && !tag.closing() && href.isEmpty()) {
            return;
        }
        out.append(tag.closing() ? "</" : "<").append(tag.name());
        for (HtmlTag.Attribute attribute : tag.attributes()) {
            boolean address = attribute.name().equals("href");
            attribute(" " + attribute.name(), address ? href.orElse("") : attribute.value(), out);
        }
        out.append('>');
    }

    private void block(Block block, StringBuilder out) {
        if (block instanceof Block.Paragraph paragraph) {
            element("p", paragraph.content(), out);
        } else if (block instanceof Block.Heading heading) {
            element("h" + Math.max(3, Math.min(6, heading.level())), heading.content(), out);
        } else if (block instanceof Block.Items list) {
            list(list, out);
        } else if (block instanceof Block.Quote quote) {
            out.append("<blockquote>");
            blocks(quote.blocks(), out);
            out.append("</blockquote>");
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
        }
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
                escape(word(checked ? "done" : "toDo"), out);
                out.append("\"> ");
            }
            blocks(item.blocks(), list.tight(), out);
            out.append("</li>");
        }
        out.append("</").append(name).append('>');
    }

    /** Skins take a plain {@code pre} of code for theirs; the two classes keep their hands off. */
    private static void code(Block.CodeBlock block, StringBuilder out) {
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
        escape(word("scrollingTable"), out);
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
            inlines(cell.content(), out);
            out.append("</").append(cellName).append('>');
        }
        out.append("</tr>");
    }

    private void inlines(List<Inline> inlines, StringBuilder out) {
        int from = out.length();
        depth++;
        inlines.forEach(inline -> inline(inline, out));
        depth--;
        if (depth == 0 && tagged) {
            tagged = false;
            SanitizedHtml.line(out, from);
        }
    }

    private void inline(Inline inline, StringBuilder out) {
        if (inline instanceof Inline.Text text) {
            escape(text.text(), out);
        } else if (inline instanceof Inline.Code code) {
            out.append("<code>");
            escape(code.code(), out);
            out.append("</code>");
        } else if (inline instanceof Inline.Emphasis emphasis) {
            element("em", emphasis.children(), out);
        } else if (inline instanceof Inline.Strong strong) {
            element("strong", strong.children(), out);
        } else if (inline instanceof Inline.Strikethrough struck) {
            element("del", struck.children(), out);
        } else if (inline instanceof Inline.Link link) {
            link(link, out);
        } else if (inline instanceof Inline.Image image) {
            image(image, out);
        } else if (inline instanceof Inline.Break lineBreak) {
            out.append(lineBreak.hard() ? "<br>" : "\n");
        } else if (inline instanceof Inline.Html raw) {
            raw(raw, out);
        } else if (inline instanceof Inline.FootnoteReference reference) {
            reference(reference, out);
        }
    }

    private void raw(Inline.Html raw, StringBuilder out) {
        if (raw.tag() == null) {
            escape(withoutComments(raw.html()), out);
        } else {
            tag(raw.tag(), out);
            tagged = true;
        }
    }

    private void link(Inline.Link link, StringBuilder out) {
        Optional<String> href = links.href(link.destination());
        href.ifPresent(target -> start("a href", target, link.title(), out));
        inlines(link.children(), out);
        href.ifPresent(target -> out.append("</a>"));
    }

    /** A picture that would have to be asked of another host is a link to it, under its alternative text. */
    private void image(Inline.Image image, StringBuilder out) {
        String alternative = PlainText.of(image.alternative());
        Optional<String> source = links.image(image.destination());
        Optional<String> href = links.href(image.destination());
        if (source.isPresent()) {
            out.append("<img alt=\"");
            escape(alternative, out);
            attribute("\" loading=\"lazy\" src", source.get(), out);
            title(image.title(), out);
            out.append('>');
        } else if (href.isPresent()) {
            start("a href", href.get(), image.title(), out);
            escape(alternative.isEmpty() ? href.get() : alternative, out);
            out.append("</a>");
        } else {
            inlines(image.alternative(), out);
        }
    }

    private void reference(Inline.FootnoteReference reference, StringBuilder out) {
        Optional<Notes.Note> cited = notes.cite(reference.label());
        if (cited.isEmpty()) {
            escape("[^" + reference.label() + "]", out);
            return;
        }
        Notes.Note note = cited.get();
        String id = note.references().get(note.references().size() - 1);
        out.append("<sup class=\"cmp-ref\"><a id=\"").append(id).append("\" href=\"#");
        out.append(note.id()).append("\" aria-label=\"");
        escape(word("note").replace("{0}", Integer.toString(note.number())), out);
        out.append("\">").append(note.number()).append("</a></sup>");
    }

    private void element(String name, List<Inline> content, StringBuilder out) {
        out.append('<').append(name).append('>');
        inlines(content, out);
        out.append("</").append(name).append('>');
    }

    private static void start(String nameAndAttribute, String value, @Nullable String title, StringBuilder out) {
        attribute("<" + nameAndAttribute, value, out);
        title(title, out);
        out.append('>');
    }

    private static void title(@Nullable String title, StringBuilder out) {
        if (title != null && !title.isBlank()) {
            attribute(" title", title, out);
        }
    }

    private static void attribute(String before, String value, StringBuilder out) {
        out.append(before).append("=\"");
        escape(value, out);
        out.append('"');
    }

    private String word(String key) {
        return words.getOrDefault(key, key);
    }

    private static String withoutComments(String html) {
        var out = new StringBuilder();
        int from = 0;
        for (int at = html.indexOf("<!--"); at >= 0; at = html.indexOf("<!--", from)) {
            out.append(html, from, at);
            int end = html.indexOf("-->", at + 2);
            from = end < 0 ? html.length() : end + 3;
        }
        return out.append(html, Math.min(from, html.length()), html.length()).toString();
    }

    /** For text of raw HTML, which may hold entities. */
    private static void escapeTags(String text, StringBuilder out) {
        out.append(text.replace("<", "&lt;").replace(">", "&gt;"));
    }

    static void escape(String text, StringBuilder out) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                default -> "";
            };
            if (!escaped.isEmpty()) {
                out.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }
}
