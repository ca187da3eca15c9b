package io.github.comparisonpages.parse;

import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
import java.util.List;

/** Turns plain text into what Git hosts show of it: bare addresses as links, short names of signs as the signs. */
final class TextPieces {

    private TextPieces() {}

    /** Adds the pieces; {@code linked} where the text stands in a link, which can hold no other. */
    static void add(String text, SourceSpan span, boolean linked, List<Inline> out) {
        var addresses = linked ? List.<BareAddresses.Address>of() : BareAddresses.in(text);
        int from = 0;
        for (var address : addresses) {
            addText(text, from, address.from(), span, out);
            var place = part(text, address.from(), address.to(), span);
            var shown = new Inline.Text(text.substring(address.from(), address.to()), place);
            out.add(new Inline.Link(address.destination(), null, List.of(shown), place));
            from = address.to();
        }
        addText(text, from, text.length(), span, out);
    }

    private static void addText(String text, int from, int to, SourceSpan span, List<Inline> out) {
        if (from < to || text.isEmpty()) {
            out.add(new Inline.Text(Shortcodes.resolve(text.substring(from, to)), part(text, from, to, span)));
        }
    }

    /** Returns the place of a part; that of the whole where the source has escapes or entities. */
    private static SourceSpan part(String text, int from, int to, SourceSpan span) {
        var start = span.start();
        boolean whole = from == 0 && to == text.length();
        if (whole
                || start.line() != span.end().line()
                || span.end().column() - start.column() != text.codePointCount(0, text.length())) {
            return span;
        }
        return new SourceSpan(
                new Position(start.line(), start.column() + text.codePointCount(0, from)),
                new Position(start.line(), start.column() + text.codePointCount(0, to)));
    }
}
