package io.github.comparisonpages.write.html;

import static io.github.comparisonpages.write.html.HtmlText.attribute;
import static io.github.comparisonpages.write.html.HtmlText.escape;
import static io.github.comparisonpages.write.html.HtmlText.title;
import static io.github.comparisonpages.write.html.HtmlText.withoutComments;

import io.github.comparisonpages.model.document.HtmlTag;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.view.Links;
import io.github.comparisonpages.view.Mention;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns running text into HTML: what stands within a paragraph, a heading or a cell. */
final class RunningTextHtml {

    private final Links links;
    private final Map<String, String> words;
    private final Notes notes;
    private final PictureHtml pictures;

    /** How many pieces of running text are open, and whether an author's tag was met in the outermost. */
    private int depth;

    private boolean tagged;

    /** How many links are open, in Markdown and in an author's tags: a link can hold no other. */
    private int linksOpen;

    private int linkTagsOpen;

    /** Whether records that the text names become links: not in headings, which may stand in links themselves. */
    private boolean mentions;

    RunningTextHtml(Links links, Map<String, String> words, Notes notes) {
        this.links = links;
        this.words = words;
        this.notes = notes;
        this.pictures = new PictureHtml(links);
    }

    void write(List<Inline> inlines, StringBuilder out) {
        int from = out.length();
        depth++;
        inlines.forEach(inline -> inline(inline, out));
        depth--;
        if (depth == 0) {
            linkTagsOpen = 0;
            if (tagged) {
                tagged = false;
                SanitizedHtml.line(out, from);
            }
        }
    }

    private void inline(Inline inline, StringBuilder out) {
        if (inline instanceof Inline.Text text) {
            text(text.text(), out);
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
        } else {
            throw new IllegalStateException("running text of an unknown kind: " + inline.getClass());
        }
    }

    /** Text of a paragraph, in which records that are named by their numbers are links. */
    void prose(List<Inline> inlines, StringBuilder out) {
        boolean before = mentions;
        mentions = true;
        write(inlines, out);
        mentions = before;
    }

    private void text(String text, StringBuilder out) {
        int from = 0;
        for (Mention mention : mentions && !linked() ? links.mentions(text) : List.<Mention>of()) {
            escape(text.substring(from, mention.start()), out);
            start("a href", mention.href(), null, out);
            escape(text.substring(mention.start(), mention.end()), out);
            out.append("</a>");
            from = mention.end();
        }
        escape(text.substring(from), out);
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
        Optional<String> href = linked() ? Optional.empty() : links.href(link.destination());
        if (href.isEmpty()) {
            write(link.children(), out);
            return;
        }
        start("a href", href.get(), link.title(), out);
        linksOpen++;
        write(link.children(), out);
        linksOpen--;
        out.append("</a>");
    }

    private boolean linked() {
        return linksOpen + linkTagsOpen > 0;
    }

    private void image(Inline.Image image, StringBuilder out) {
        if (!pictures.write(image, linked(), out)) {
            write(image.alternative(), out);
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
        if (linked()) {
            out.append("<sup class=\"cmp-ref\" id=\"").append(id).append("\">");
            out.append(note.number()).append("</sup>");
            return;
        }
        out.append("<sup class=\"cmp-ref\"><a id=\"").append(id).append("\" href=\"#");
        out.append(note.id()).append("\" aria-label=\"");
        escape(word("note").replace("{0}", Integer.toString(note.number())), out);
        out.append("\">").append(note.number()).append("</a></sup>");
    }

    private static void start(String nameAndAttribute, String value, @Nullable String title, StringBuilder out) {
        attribute("<" + nameAndAttribute, value, out);
        title(title, out);
        out.append('>');
    }

    /** A tag of an author's that works on the page. */
    void tag(HtmlTag tag, StringBuilder out) {
        if (tag.isImage()) {
            PictureHtml.of(tag).forEach(image -> image(image, out));
            return;
        }
        if (HtmlTag.PICTURE.contains(tag.name())) {
            return;
        }
        Optional<String> href = tag.destination().flatMap(links::href);
        if (tag.name().equals("a")) {
            if (linksOpen > 0 || !tag.closing() && (href.isEmpty() || linkTagsOpen > 0)) {
                return;
            }
            linkTagsOpen = tag.closing() ? 0 : 1;
        }
        out.append(tag.closing() ? "</" : "<").append(tag.name());
        for (HtmlTag.Attribute attribute : tag.attributes()) {
            boolean address = attribute.name().equals("href");
            attribute(" " + attribute.name(), address ? href.orElse("") : attribute.value(), out);
        }
        out.append('>');
    }

    /** What comes next is in no link of an author's tags. */
    void endLinks() {
        linkTagsOpen = 0;
    }

    void element(String name, List<Inline> content, StringBuilder out) {
        out.append('<').append(name).append('>');
        write(content, out);
        out.append("</").append(name).append('>');
    }

    /** The page's own word of this key. */
    String word(String key) {
        return words.getOrDefault(key, key);
    }
}
