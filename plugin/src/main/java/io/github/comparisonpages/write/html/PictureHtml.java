package io.github.comparisonpages.write.html;

import static io.github.comparisonpages.write.html.HtmlText.attribute;
import static io.github.comparisonpages.write.html.HtmlText.escape;
import static io.github.comparisonpages.write.html.HtmlText.title;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.HtmlTag;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.view.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns pictures into HTML. */
final class PictureHtml {

    private static final String FOR_DARK = "#gh-dark-mode-only";
    private static final String FOR_LIGHT = "#gh-light-mode-only";

    private final Links links;

    PictureHtml(Links links) {
        this.links = links;
    }

    /** Returns the pictures of an author's tag: one, or one for each colour scheme. */
    static List<Inline.Image> of(HtmlTag tag) {
        String source = tag.destination().orElse("");
        var pictures = new ArrayList<Inline.Image>();
        pictures.add(of(tag, tag.dark().isEmpty() ? source : source + FOR_LIGHT));
        tag.dark().ifPresent(dark -> pictures.add(of(tag, dark + FOR_DARK)));
        return pictures;
    }

    private static Inline.Image of(HtmlTag tag, String source) {
        return new Inline.Image(
                source,
                tag.attribute("title").orElse(null),
                List.of(new Inline.Text(tag.attribute("alt").orElse(""), SourceSpan.START)),
                SourceSpan.START);
    }

    /**
     * Writes a picture. One that would have to be asked of another host is a link to it, under its alternative text; in
     * a link it is that text, so that it leads where the link leads.
     *
     * @param linked whether it stands in a link
     * @return false where its alternative text is to stand for it
     */
    boolean write(Inline.Image image, boolean linked, StringBuilder out) {
        String alternative = PlainText.of(image.alternative());
        Optional<String> source = links.image(image.destination());
        Optional<String> href = links.href(image.destination());
        if (source.isPresent()) {
            out.append("<img alt=\"");
            escape(alternative, out);
            attribute("\" loading=\"lazy\" src", source.get(), out);
            scheme(image.destination(), out);
            title(image.title(), out);
            out.append('>');
        } else if (href.isPresent() && !linked) {
            attribute("<a href", href.get(), out);
            scheme(image.destination(), out);
            title(image.title(), out);
            out.append('>');
            escape(alternative.isEmpty() ? href.get() : alternative, out);
            out.append("</a>");
        } else if (alternative.isEmpty() && href.isPresent()) {
            escape(href.get(), out);
        } else {
            return false;
        }
        return true;
    }

    /** Which colour scheme a picture is for, as authors tell Git hosts. */
    private static void scheme(String destination, StringBuilder out) {
        if (destination.endsWith(FOR_DARK)) {
            out.append(" class=\"cmp-only-dark\"");
        } else if (destination.endsWith(FOR_LIGHT)) {
            out.append(" class=\"cmp-only-light\"");
        }
    }
}
