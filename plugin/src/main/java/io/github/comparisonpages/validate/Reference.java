package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.HtmlTag;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.relate.Destination;
import java.util.stream.Stream;

/**
 * A link or an image of a page.
 *
 * @param written the destination as in the source
 * @param destination what that leads to
 */
record Reference(boolean image, String written, Destination destination, SourceSpan span) {

    /** All links and images of a page's text, and those that its front matter gives for options. */
    static Stream<Reference> all(Page page) {
        var text = page.inlines().stream().flatMap(inline -> {
            if (inline instanceof Inline.Html html && html.tag() != null) {
                return of(page, html.tag(), html.span());
            }
            if (inline instanceof Inline.Link link) {
                return Stream.of(of(page, false, link.destination(), link.span()));
            }
            return inline instanceof Inline.Image image
                    ? Stream.of(of(page, true, image.destination(), image.span()))
                    : Stream.empty();
        });
        var options = page.comparison().options().stream()
                .flatMap(o -> Stream.concat(
                        Stream.ofNullable(o.link()).map(l -> of(page, false, l, page.place("options"))),
                        Stream.ofNullable(o.image()).map(i -> of(page, true, i, page.place("options")))));
        var blocks = page.blocks().stream()
                .flatMap(b -> b instanceof Block.HtmlBlock html
                        ? html.tags().stream().flatMap(tag -> of(page, tag, html.span()))
                        : Stream.empty());
        return Stream.of(text, blocks, options).flatMap(s -> s);
    }

    private static Stream<Reference> of(Page page, HtmlTag tag, SourceSpan span) {
        return tag.destination().stream().map(written -> of(page, tag.isImage(), written, span));
    }

    private static Reference of(Page page, boolean image, String written, SourceSpan span) {
        return new Reference(image, written, Destination.of(page.path(), written), span);
    }
}
