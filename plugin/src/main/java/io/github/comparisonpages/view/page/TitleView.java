package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A title in which the word between the options can be set more quietly than they are.
 *
 * @param pieces the title's text, complete and in order
 */
public record TitleView(List<Piece> pieces) {

    private static final Set<String> VERSUS = Set.of("vs", "vs.", "versus", "v.", "v");

    public TitleView {
        pieces = List.copyOf(pieces);
    }

    /** A stretch of a title; {@code versus} where it is the word between two options. */
    public record Piece(boolean versus, List<Inline> text) {
        public Piece {
            text = List.copyOf(text);
        }
    }

    public static TitleView of(List<Inline> title) {
        var pieces = new ArrayList<Piece>();
        var open = new ArrayList<Inline>();
        for (Inline inline : title) {
            if (!(inline instanceof Inline.Text text)) {
                open.add(inline);
                continue;
            }
            int from = 0;
            String words = text.text();
            for (int at = 0; at < words.length(); ) {
                int end = words.indexOf(' ', at);
                end = end < 0 ? words.length() : end;
                boolean between = at > 0 && end < words.length();
                if (between && VERSUS.contains(words.substring(at, end).toLowerCase(Locale.ROOT))) {
                    add(open, text, from, at);
                    close(pieces, open);
                    pieces.add(new Piece(true, List.of(new Inline.Text(words.substring(at, end), text.span()))));
                    from = end;
                }
                at = end + 1;
            }
            add(open, text, from, words.length());
        }
        close(pieces, open);
        return new TitleView(pieces);
    }

    private static void add(List<Inline> open, Inline.Text text, int from, int to) {
        String part = text.text().substring(from, to);
        if (!part.isEmpty()) {
            open.add(new Inline.Text(part, text.span()));
        }
    }

    private static void close(List<Piece> pieces, List<Inline> open) {
        if (!open.isEmpty()) {
            pieces.add(new Piece(false, open));
            open.clear();
        }
    }
}
