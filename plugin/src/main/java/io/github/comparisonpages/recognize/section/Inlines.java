package io.github.comparisonpages.recognize.section;

import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Running text seen as one string, so that it can be cut at a character and keep its format. */
public final class Inlines {

    private Inlines() {}

    /** The characters of the text, a space for each line break; what {@link #slice} counts in. */
    public static String text(List<? extends Inline> inlines) {
        if (inlines.size() == 1 && inlines.get(0) instanceof Inline.Text only) {
            return only.text();
        }
        var out = new StringBuilder();
        for (Inline inline : inlines) {
            append(inline, out);
        }
        return out.toString();
    }

    /** How many characters {@link #text} has of this. */
    public static int length(Inline inline) {
        if (inline instanceof Inline.Text t) {
            return t.text().length();
        } else if (inline instanceof Inline.Code c) {
            return c.code().length();
        } else if (inline instanceof Inline.Break) {
            return 1;
        }
        int length = 0;
        for (Inline child : children(inline)) {
            length += length(child);
        }
        return length;
    }

    private static void append(Inline inline, StringBuilder out) {
        if (inline instanceof Inline.Text t) {
            out.append(t.text());
        } else if (inline instanceof Inline.Code c) {
            out.append(c.code());
        } else if (inline instanceof Inline.Break) {
            out.append(' ');
        } else {
            for (Inline child : children(inline)) {
                append(child, out);
            }
        }
    }

    public static List<Inline> children(Inline inline) {
        if (inline instanceof Inline.Emphasis e) {
            return e.children();
        } else if (inline instanceof Inline.Strong s) {
            return s.children();
        } else if (inline instanceof Inline.Strikethrough s) {
            return s.children();
        } else if (inline instanceof Inline.Link l) {
            return l.children();
        } else if (inline instanceof Inline.Image i) {
            return i.alternative();
        }
        return List.of();
    }

    /** Whether there is something that the characters do not tell: a picture or a footnote. */
    public static boolean showsMore(List<Inline> inlines) {
        return inlines.stream()
                .anyMatch(inline -> inline instanceof Inline.Image
                        || inline instanceof Inline.FootnoteReference
                        || showsMore(children(inline)));
    }

    /** The text from character {@code from} on. */
    public static List<Inline> from(List<Inline> inlines, int from) {
        return from <= 0 ? inlines : slice(inlines, from, Integer.MAX_VALUE);
    }

    /** The characters from {@code from} to before {@code to}, format kept; what has no characters stays where it stood. */
    public static List<Inline> slice(List<Inline> inlines, int from, int to) {
        var result = new ArrayList<Inline>();
        int at = 0;
        for (Inline inline : inlines) {
            int length = length(inline);
            int start = Math.max(from - at, 0);
            int end = Math.min(to - at, length);
            if (length == 0 ? at >= from && at < to : start < end) {
                result.add(start == 0 && end == length ? inline : cut(inline, start, end));
            }
            at += length;
        }
        return result;
    }

    private static Inline cut(Inline inline, int from, int to) {
        if (inline instanceof Inline.Text t) {
            return new Inline.Text(t.text().substring(from, to), part(t.span(), t.text(), from, to));
        } else if (inline instanceof Inline.Code c) {
            return new Inline.Code(c.code().substring(from, to), c.span());
        } else if (inline instanceof Inline.Emphasis e) {
            return new Inline.Emphasis(slice(e.children(), from, to), e.span());
        } else if (inline instanceof Inline.Strong s) {
            return new Inline.Strong(slice(s.children(), from, to), s.span());
        } else if (inline instanceof Inline.Strikethrough s) {
            return new Inline.Strikethrough(slice(s.children(), from, to), s.span());
        } else if (inline instanceof Inline.Link l) {
            return new Inline.Link(l.destination(), l.title(), slice(l.children(), from, to), l.span());
        }
        return inline;
    }

    /** The place of a part, exact where the text has no escapes or entities. */
    private static SourceSpan part(SourceSpan span, String text, int from, int to) {
        var start = span.start();
        int length = span.end().column() - start.column();
        if (start.line() != span.end().line() || length != text.codePointCount(0, text.length())) {
            return span;
        }
        return new SourceSpan(
                new Position(start.line(), start.column() + text.codePointCount(0, from)),
                new Position(start.line(), start.column() + text.codePointCount(0, to)));
    }

    /** The text without white space, and without these characters, at its start. */
    public static List<Inline> trimStart(List<Inline> inlines, String characters) {
        String text = text(inlines);
        int n = 0;
        while (n < text.length() && (Words.isSpace(text.charAt(n)) || characters.indexOf(text.charAt(n)) >= 0)) {
            n++;
        }
        return from(inlines, n);
    }

    /** The text without white space, and without these characters, at its end. */
    public static List<Inline> trimEnd(List<Inline> inlines, String characters) {
        String text = text(inlines);
        int n = text.length();
        while (n > 0 && (Words.isSpace(text.charAt(n - 1)) || characters.indexOf(text.charAt(n - 1)) >= 0)) {
            n--;
        }
        return n == text.length() ? inlines : slice(inlines, 0, n);
    }

    /** The lines of a paragraph, without the breaks between them. */
    public static List<List<Inline>> lines(List<Inline> inlines) {
        var lines = new ArrayList<List<Inline>>();
        var line = new ArrayList<Inline>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Break) {
                lines.add(List.copyOf(line));
                line.clear();
            } else {
                line.add(inline);
            }
        }
        lines.add(List.copyOf(line));
        return lines;
    }

    /** The place of a text; {@code fallback} where it is empty. */
    public static SourceSpan span(List<Inline> inlines, SourceSpan fallback) {
        return inlines.isEmpty()
                ? fallback
                : inlines.get(0).span().to(inlines.get(inlines.size() - 1).span());
    }

    /** A heading without anchors and comments, which are for machines. */
    public static List<Inline> visible(List<Inline> heading) {
        var shown = new ArrayList<Inline>();
        for (Inline inline : heading) {
            if (!(inline instanceof Inline.Html html && isForMachines(html.html()))) {
                shown.add(inline);
            }
        }
        return trimEnd(trimStart(shown, ""), "");
    }

    private static boolean isForMachines(String html) {
        return html.startsWith("<!--") || html.startsWith("<a ") || html.equals("</a>");
    }
}
