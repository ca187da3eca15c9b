package io.github.comparisonpages.lint.rule;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.HtmlTag;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.relate.address.Destination;
import java.util.stream.Stream;

/**
 * A link or an image of a page.
 *
 * @param written the destination as in the source
 * @param destination what that leads to
 */
public record Reference(boolean image, String written, Destination destination, SourceSpan span) {

    /** Returns all links and images of a page's text, and those that its front matter gives for options. */
    public static Stream<Reference> all(Page page) {
        return all(page, "");
    }

    /** Returns the same; {@code docs} is the docs folder from the root of the repository. */
    public static Stream<Reference> all(Page page, String docs) {
        var text = page.inlines().stream().flatMap(inline -> {
            if (inline instanceof Inline.Html html && html.tag() != null) {
                return of(page, docs, html.tag(), html.span());
            }
            if (inline instanceof Inline.Link link) {
                return Stream.of(of(page, docs, false, link.destination(), link.span()));
            }
            return inline instanceof Inline.Image image
                    ? Stream.of(of(page, docs, true, image.destination(), image.span()))
                    : Stream.empty();
        });
        var options = page.comparison().options().stream()
                .flatMap(o -> Stream.concat(
                        Stream.ofNullable(o.link()).map(l -> of(page, docs, false, l, page.place("options"))),
                        Stream.ofNullable(o.image()).map(i -> of(page, docs, true, i, page.place("options")))));
        var blocks = page.blocks().stream()
                .flatMap(b -> b instanceof Block.HtmlBlock html
                        ? html.tags().stream().flatMap(tag -> of(page, docs, tag, html.span()))
                        : Stream.empty());
        return Stream.of(text, blocks, options).flatMap(s -> s);
    }

    private static Stream<Reference> of(Page page, String docs, HtmlTag tag, SourceSpan span) {
        return tag.destinations().stream().map(written -> of(page, docs, tag.isImage(), written, span));
    }

    private static Reference of(Page page, String docs, boolean image, String written, SourceSpan span) {
        return new Reference(image, written, Destination.of(page.path(), written, docs), span);
    }
}
