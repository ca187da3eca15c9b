package io.github.comparisonpages.parse;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.HtmlTag;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RawHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns CommonMark's running text into the model's. */
final class InlineTree {

    private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    private final String path;
    private final Positions positions;
    private final RawHtml rawHtml;
    private final Landmarks landmarks;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** How many characters of link targets may still be copied: a reference can be used without end. */
    private long targetCharacters;

    /** How many links and pictures are open, in Markdown and in HTML: none of them can hold a link. */
    private int links;

    private DarkSource dark = new DarkSource();

    InlineTree(String path, Positions positions, RawHtml rawHtml, int targetCharacters, Landmarks landmarks) {
        this.path = path;
        this.positions = positions;
        this.rawHtml = rawHtml;
        this.targetCharacters = targetCharacters;
        this.landmarks = landmarks;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns the running text that is a block's own. */
    List<Inline> of(Node block, SourceSpan fallback) {
        links = 0;
        dark = new DarkSource();
        return children(block, fallback);
    }

    private List<Inline> children(Node parent, SourceSpan fallback) {
        var result = new ArrayList<Inline>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            var span = positions.span(node.getSourceSpans(), fallback);
            if (node instanceof HtmlInline html
                    && landmarks.anchor(html, span.start().line())) {
                node = node.getNext();
            } else if (node instanceof Text text) {
                TextPieces.add(text.getLiteral(), span, links > 0, result);
            } else if (node instanceof Link link && !affordable(link.getDestination(), link.getTitle(), span)) {
                result.addAll(children(node, span));
            } else if (node instanceof Image image && !affordable(image.getDestination(), image.getTitle(), span)) {
                result.addAll(children(node, span));
            } else {
                var inline = inline(node, span);
                if (inline instanceof Inline.Html html
                        && html.tag() != null
                        && html.tag().isImage()) {
                    addPicture(html.tag(), span, result);
                } else {
                    result.add(inline);
                }
            }
        }
        return result;
    }

    private List<Inline> linked(Node link, SourceSpan span) {
        links++;
        var children = children(link, span);
        links--;
        return children;
    }

    private Inline inline(Node node, SourceSpan span) {
        if (node instanceof SoftLineBreak) {
            return new Inline.Break(false, span);
        } else if (node instanceof HardLineBreak) {
            return new Inline.Break(true, span);
        } else if (node instanceof Code code) {
            return new Inline.Code(code.getLiteral(), span);
        } else if (node instanceof Emphasis) {
            return new Inline.Emphasis(children(node, span), span);
        } else if (node instanceof StrongEmphasis) {
            return new Inline.Strong(children(node, span), span);
        } else if (node instanceof Strikethrough) {
            return new Inline.Strikethrough(children(node, span), span);
        } else if (node instanceof Link link) {
            return new Inline.Link(link.getDestination(), link.getTitle(), linked(node, span), span);
        } else if (node instanceof Image image) {
            return new Inline.Image(image.getDestination(), image.getTitle(), linked(node, span), span);
        } else if (node instanceof HtmlInline html) {
            return html(html.getLiteral(), span);
        } else if (node instanceof FootnoteReference reference) {
            return new Inline.FootnoteReference(reference.getLabel(), span);
        }
        throw new IllegalStateException("running text of an unknown kind: " + node.getClass());
    }

    /**
     * A line break and a picture are those that Markdown would say, so that all that is asked of these is asked of
     * them. Tables have no other line break, and this one harms nobody.
     */
    private Inline html(String html, SourceSpan span) {
        if (LINE_BREAK.matcher(html).matches()) {
            return new Inline.Break(true, span);
        }
        HtmlTag tag = rawHtml == RawHtml.ESCAPED ? null : HtmlTags.inLine(html).orElse(null);
        if (tag != null && tag.name().equals("a")) {
            links = tag.closing() ? Math.max(0, links - 1) : links + 1;
        }
        return new Inline.Html(html, tag == null ? null : dark.with(tag), span);
    }

    /** What an author's picture shows in light and in dark surroundings, if that differs, is a picture each. */
    private static void addPicture(HtmlTag tag, SourceSpan span, List<Inline> out) {
        var alternative = List.<Inline>of(new Inline.Text(tag.attribute("alt").orElse(""), span));
        String title = tag.attribute("title").orElse(null);
        String source = tag.destination().orElse("");
        if (tag.dark().isEmpty()) {
            out.add(new Inline.Image(source, title, alternative, span));
        } else {
            out.add(new Inline.Image(source + "#gh-light-mode-only", title, alternative, span));
            out.add(new Inline.Image(tag.dark().get() + "#gh-dark-mode-only", title, alternative, span));
        }
    }

    private boolean affordable(String destination, @org.jspecify.annotations.Nullable String title, SourceSpan span) {
        long before = targetCharacters;
        targetCharacters -= destination.length() + (title == null ? 0 : title.length());
        if (targetCharacters >= 0) {
            return true;
        }
        if (before >= 0) {
            diagnostics.add(DiagnosticId.TOO_LARGE.at(
                    path,
                    span,
                    "the targets of this page's links have more characters than a page may have",
                    "Use fewer or shorter links, or raise maxPageSize. From here on links are shown as text."));
        }
        return false;
    }
}
