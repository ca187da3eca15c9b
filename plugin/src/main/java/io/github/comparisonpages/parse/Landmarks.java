package io.github.comparisonpages.parse;

import io.github.comparisonpages.model.document.Landmark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Takes down the places of a page that links may lead to. */
final class Landmarks {

    private static final int LONGEST_ID = 100;

    private final List<Landmark> found = new ArrayList<>();

    void heading(Node heading, int line) {
        var text = new StringBuilder();
        append(heading, text);
        found.add(new Landmark(true, text.toString(), line));
    }

    /** As Git hosts see a heading when they make an anchor of it: signs are still called by their names. */
    private static void append(Node parent, StringBuilder out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                out.append(text.getLiteral());
            } else if (node instanceof Code code) {
                out.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                out.append(' ');
            } else {
                append(node, out);
            }
        }
    }

    /**
     * Returns whether this is an empty anchor, {@code <a id="x"></a>}, which readers do not see; its place is taken
     * down then.
     */
    boolean anchor(HtmlInline start, int line) {
        String id =
                start.getNext() instanceof HtmlInline end && end.getLiteral().equalsIgnoreCase("</a>")
                        ? id(start.getLiteral())
                        : null;
        if (id == null) {
            return false;
        }
        found.add(new Landmark(false, id, line));
        return true;
    }

    /**
     * Returns what {@code <a id="x">} or {@code <a name='x'>} names; null for any other tag, and for what is no plain
     * name.
     */
    private static @Nullable String id(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("<a ") || !lower.endsWith(">") || lower.length() != tag.length()) {
            return null;
        }
        String rest = tag.substring("<a ".length(), tag.length() - 1).strip();
        int equals = rest.indexOf('=');
        String key = equals < 0 ? "" : rest.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        if (!key.equals("id") && !key.equals("name")) {
            return null;
        }
        String value = rest.substring(equals + 1).strip();
        boolean quoted = value.length() > 2
                && "\"'".indexOf(value.charAt(0)) >= 0
                && value.charAt(value.length() - 1) == value.charAt(0);
        String id = quoted ? value.substring(1, value.length() - 1) : value;
        return isName(id) ? id : null;
    }

    private static boolean isName(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (!Character.isLetterOrDigit(id.charAt(i)) && "-_.:".indexOf(id.charAt(i)) < 0) {
                return false;
            }
        }
        return !id.isEmpty() && id.length() <= LONGEST_ID;
    }

    /** Returns those found, in the order of the source. */
    List<Landmark> all() {
        found.sort(Comparator.comparingInt(Landmark::line));
        return found;
    }
}
