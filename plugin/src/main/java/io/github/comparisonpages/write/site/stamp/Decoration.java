package io.github.comparisonpages.write.site.stamp;

import io.github.comparisonpages.codec.Fingerprint;
import io.github.comparisonpages.write.site.Surroundings;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a skin puts around the pages of one depth: the bytes between the places where it prints something of the page.
 *
 * <p>In: a {@link Probe} as the skin drew it. Out: any other page as the skin would have drawn it, provided that the
 * skin prints the same of all pages, which is for the caller to try.
 */
final class Decoration {

    private final List<Piece> pieces;
    private final byte[] end;
    private final String text;

    private Decoration(List<Piece> pieces, String end) {
        this.pieces = List.copyOf(pieces);
        this.end = end.getBytes(StandardCharsets.UTF_8);
        var constant = new StringBuilder();
        pieces.forEach(piece -> constant.append(new String(piece.before, StandardCharsets.UTF_8))
                .append('\n'));
        this.text = constant.append(end).toString();
    }

    /**
     * Takes a drawn probe apart.
     *
     * @param prints the strings by which the skin's prints are known, as {@link Probe#prints} tells them
     * @throws PageDependentSkin if the skin prints something of the page in a way that is unknown here
     */
    static Decoration of(String drawn, Map<String, Slot> prints) throws PageDependentSkin {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        while (true) {
            String first = "";
            int at = drawn.length();
            for (String print : prints.keySet()) {
                int next = drawn.indexOf(print, from);
                // The longer of two at one place: a path ends with a name.
                if (next >= 0 && (next < at || next == at && print.length() > first.length())) {
                    first = print;
                    at = next;
                }
            }
            if (first.isEmpty()) {
                break;
            }
            pieces.add(new Piece(drawn.substring(from, at).getBytes(StandardCharsets.UTF_8), prints.get(first)));
            from = at + first.length();
        }
        var decoration = new Decoration(pieces, drawn.substring(from));
        int trace = Probe.trace(decoration.text);
        if (trace >= 0) {
            throw new PageDependentSkin("the skin prints a page's title, head, text or file name in a form of its own: "
                    + decoration.before(trace));
        }
        return decoration;
    }

    /** Returns the end of the line before a place. */
    private String before(int place) {
        int line = text.lastIndexOf('\n', place) + 1;
        return text.substring(Math.max(line, place - 60), place).strip();
    }

    /** Returns the page in the skin. */
    byte[] around(Sheet sheet) {
        var out = new ByteArrayOutputStream(text.length() + sheet.body().length + 2048);
        for (var piece : pieces) {
            out.writeBytes(piece.before);
            out.writeBytes(sheet.bytes(piece.slot));
        }
        out.writeBytes(end);
        return out.toByteArray();
    }

    /** Another one for every other decoration, and where other pages are in a menu. */
    String fingerprint(Surroundings site) {
        var fingerprint = new Fingerprint().with(site.menus()).with(end);
        pieces.forEach(piece -> fingerprint.with(piece.before).with(piece.slot));
        return fingerprint.text();
    }

    /**
     * Returns whether a link of the skin may lead to a file of that name: menus show the current page in another way.
     */
    boolean mentions(String fileName) {
        return text.contains(fileName);
    }

    /** Returns whether the skin prints a page's path, for which characters that are escaped somewhere are a risk. */
    boolean printsPaths() {
        return pieces.stream().anyMatch(piece -> piece.slot == Slot.PATH || piece.slot == Slot.NAME);
    }

    private record Piece(byte[] before, Slot slot) {}
}
