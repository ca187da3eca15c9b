package io.github.comparisonpages.recognize.verdict.text;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.recognize.section.Inlines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Running text as one string, with what the author set apart in it, and a way back to the source.
 *
 * <p>Its characters are those of {@link Inlines#text}, one for one; a hard line break is {@code \n}, the words in place of a
 * picture are spaces.
 */
public final class Passage {

    /** How a stretch of text is set apart. */
    public enum Format {
        CODE,
        STRONG,
        EMPHASIS,
        STRUCK,
        LINK,
        QUOTED
    }

    /**
     * A stretch that is set apart.
     *
     * @param destination where a link leads; null for others
     */
    public record Apart(
            int start, int end, Format format, @Nullable String destination) {}

    /** Some text of a single piece of the source. */
    private record Leaf(int start, int end, Inline inline) {}

    private static final String OPENING = "\"“„«「『‘";
    private static final String[] CLOSING = {"\"", "”", "“”", "»", "」", "』", "’"};
    private static final char MOST_ASCII = 0x7f;
    private static final int LONGEST_QUOTE = 300;

    private final List<Inline> inlines;
    private final SourceSpan fallback;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Apart> apart = new ArrayList<>();
    private @Nullable BitSet struck;
    private final String text;
    private final int[] starts;

    public Passage(List<Inline> inlines, SourceSpan fallback) {
        this.inlines = inlines;
        this.fallback = fallback;
        var out = new StringBuilder();
        for (Inline inline : inlines) {
            append(inline, out);
        }
        this.text = out.toString();
        addQuotes();
        if (apart.size() > 1) {
            apart.sort(Comparator.comparingInt(Apart::start));
        }
        this.starts = new int[apart.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = apart.get(i).start();
        }
    }

    private void append(Inline inline, StringBuilder out) {
        int start = out.length();
        if (inline instanceof Inline.Text t) {
            out.append(t.text());
            for (int i = start; i < out.length(); i++) {
                char c = out.charAt(i);
                if ((c < ' ' || c > MOST_ASCII) && Character.isWhitespace(c)) {
                    out.setCharAt(i, ' ');
                }
            }
            leaf(start, inline, out);
        } else if (inline instanceof Inline.Code c) {
            out.append(c.code());
            leaf(start, inline, out);
            addApart(start, out.length(), Format.CODE, null);
        } else if (inline instanceof Inline.Break b) {
            out.append(b.hard() ? '\n' : ' ');
            leaf(start, inline, out);
        } else if (inline instanceof Inline.Image image) {
            out.append(" ".repeat(Inlines.text(image.alternative()).length()));
            leaf(start, inline, out);
        } else {
            for (Inline child : Inlines.children(inline)) {
                append(child, out);
            }
            if (inline instanceof Inline.Strong) {
                addApart(start, out.length(), Format.STRONG, null);
            } else if (inline instanceof Inline.Emphasis) {
                addApart(start, out.length(), Format.EMPHASIS, null);
            } else if (inline instanceof Inline.Strikethrough) {
                addApart(start, out.length(), Format.STRUCK, null);
                struck = struck == null ? new BitSet() : struck;
                struck.set(start, out.length());
            } else if (inline instanceof Inline.Link link) {
                addApart(start, out.length(), Format.LINK, link.destination());
            }
        }
    }

    private void leaf(int start, Inline inline, StringBuilder out) {
        if (out.length() > start) {
            leaves.add(new Leaf(start, out.length(), inline));
        }
    }

    private void addApart(int start, int end, Format format, @Nullable String destination) {
        if (end > start) {
            apart.add(new Apart(start, end, format, destination));
        }
    }

    private void addQuotes() {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int kind = c == '"' || c > MOST_ASCII ? OPENING.indexOf(c) : -1;
            if (kind < 0) {
                continue;
            }
            int longest = Math.min(text.length(), at + LONGEST_QUOTE + 2);
            for (int end = at + 1; end < longest; end++) {
                if (CLOSING[kind].indexOf(text.charAt(end)) >= 0) {
                    if (end > at + 2) {
                        apart.add(new Apart(at, end + 1, Format.QUOTED, null));
                        at = end;
                    }
                    break;
                }
            }
        }
    }

    public String text() {
        return text;
    }

    List<Inline> inlines() {
        return inlines;
    }

    /** The stretches that start from {@code from} to {@code to}, both included, in the order of the text. */
    public List<Apart> apartFrom(int from, int to) {
        int first = lowerBound(from);
        int end = first;
        while (end < starts.length && starts[end] <= to) {
            end++;
        }
        return apart.subList(first, end);
    }

    private int lowerBound(int from) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public List<Apart> apart() {
        return apart;
    }

    /** Whether these characters are struck out. */
    public boolean isStruck(int from, int to) {
        return struck != null && struck.get(from) && struck.get(to - 1);
    }

    /** The characters from {@code from} to before {@code to}, format kept. */
    List<Inline> slice(int from, int to) {
        return from <= 0 && to >= text.length() ? inlines : Inlines.slice(inlines, from, to);
    }

    /** Where the characters from {@code from} to before {@code to} stand in the source. */
    public SourceSpan span(int from, int to) {
        int first = leafAt(from);
        int last = leafAt(Math.max(from, to - 1));
        if (first < 0 || last < 0) {
            return fallback;
        }
        var start = part(leaves.get(first), from, to);
        var end = part(leaves.get(last), from, to);
        return end.end().compareTo(start.start()) < 0 ? start : start.to(end);
    }

    private static SourceSpan part(Leaf leaf, int from, int to) {
        int start = Math.max(from, leaf.start) - leaf.start;
        int end = Math.min(to, leaf.end) - leaf.start;
        return Inlines.span(Inlines.slice(List.of(leaf.inline), start, Math.max(end, start)), leaf.inline.span());
    }

    private int leafAt(int at) {
        int low = 0;
        int high = leaves.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (leaves.get(middle).end <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return high < 0 ? -1 : low;
    }
}
