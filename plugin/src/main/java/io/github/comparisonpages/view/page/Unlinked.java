package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** Running text that can stand in a link: no link, footnote or picture is in it, and no text of theirs is lost. */
public final class Unlinked {

    private Unlinked() {}

    public static List<Inline> of(List<Inline> text) {
        var out = new ArrayList<Inline>();
        for (Inline inline : text) {
            if (inline instanceof Inline.Link link) {
                out.addAll(of(link.children()));
            } else if (inline instanceof Inline.Image image) {
                out.addAll(of(image.alternative()));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                out.add(new Inline.Emphasis(of(emphasis.children()), emphasis.span()));
            } else if (inline instanceof Inline.Strong strong) {
                out.add(new Inline.Strong(of(strong.children()), strong.span()));
            } else if (inline instanceof Inline.Strikethrough struck) {
                out.add(new Inline.Strikethrough(of(struck.children()), struck.span()));
            } else if (!(inline instanceof Inline.FootnoteReference) && !isLinkTag(inline)) {
                out.add(inline);
            }
        }
        return out;
    }

    private static boolean isLinkTag(Inline inline) {
        return inline instanceof Inline.Html html
                && html.tag() != null
                && html.tag().name().equals("a");
    }
}
