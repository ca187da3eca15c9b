package io.github.comparisonpages.edit;

import io.github.comparisonpages.recognize.frontmatter.RecordPlace;
import io.github.comparisonpages.recognize.frontmatter.RecordPlace.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Changes what the text itself says of the record: lines, cells and sections, each in the way in which it is written. */
final class LineEditor {

    private static final String COLONS = ":\uff1a";
    private static final String PARTS = "|\u00b7\u2022";
    private static final Pattern OTHER_LABEL = Pattern.compile("\\s*[*_]{0,3}[\\p{L} -]{1,30}[*_]{0,3}[:\uff1a]");
    private static final String BLANKS = " \t";
    private static final String EMPHASIS = "*_" + BLANKS;

    private final SourceLines lines;
    private final List<TextEdit> edits = new ArrayList<>();

    LineEditor(SourceLines lines) {
        this.lines = lines;
    }

    List<TextEdit> edits() {
        return edits;
    }

    /** What is written at a place, without its label. */
    String value(RecordPlace place) {
        var value = stretch(place);
        return lines.text(value.start(), value.end());
    }

    /** Writes another value there. */
    void set(RecordPlace place, String text) {
        var value = stretch(place);
        String gap = value.start() == value.end() && lines.isInk(value.start() - 1) ? " " : "";
        edits.add(new TextEdit(value.start(), value.end(), gap + text));
    }

    /** Writes more behind the value. */
    void append(RecordPlace place, String text) {
        edits.add(TextEdit.insert(stretch(place).end(), text));
    }

    /** Writes a paragraph of its own below a line. */
    void below(RecordPlace place, String text) {
        int line = place.span().end().line();
        edits.add(TextEdit.insert(lines.end(line), lines.ending() + lines.ending() + text));
    }

    /** Whether another line, or row, can stand below this one: it has its label in one line, and nothing below it is its own. */
    boolean isAlone(RecordPlace place) {
        int line = place.span().start().line();
        String text = lines.line(line);
        if (place.form() == Form.CELL) {
            return text.indexOf(place.label()) >= 0 && text.strip().startsWith("|");
        }
        int indent = lines.offset(place.span().start()) - lines.start(line);
        String below = lines.below(place.span().end().line());
        boolean own = indent > 0 && !below.isEmpty() && Character.isWhitespace(below.charAt(0));
        return place.form() == Form.LINE && text.indexOf(place.label()) >= 0 && !own;
    }

    /** Writes a line, or a row, with another label below the one of this place, in the same form. */
    void labelled(RecordPlace place, String label, String text) {
        var span = place.span();
        int line = span.end().line();
        String written = lines.line(span.start().line());
        int from = lines.start(span.start().line());
        int own = written.indexOf(place.label());
        if (own < 0 || span.start().line() != line && place.form() == Form.CELL) {
            throw byHand(place);
        }
        var value = stretch(place);
        String before = written.substring(0, own);
        String between = lines.text(from + own + place.label().length(), value.start());
        String behind = place.form() == Form.CELL ? " |" : hardBreak(line);
        String added = before + label + between + (between.endsWith(":") ? " " : "") + text;
        String lead = behind.isEmpty() && before.isBlank() && line > 1 ? hardBreak(line - 1) : "";
        edits.add(TextEdit.insert(lines.end(line), lead + lines.ending() + added + behind));
    }

    /** What makes a line break of a line's end. */
    private String hardBreak(int line) {
        String text = lines.line(line);
        return text.endsWith("\\") ? "\\" : text.endsWith("  ") ? "  " : "";
    }

    /** The characters of the value. */
    private TextEdit stretch(RecordPlace place) {
        int start = lines.offset(place.span().start());
        int end = lines.offset(place.span().end());
        switch (place.form()) {
            case HTML -> throw byHand(place);
            case LINE, HEADING -> start = behindLabel(place, start, end);
            case CELL, TEXT -> {}
        }
        String text = lines.text(start, end);
        text = text.substring(0, place.form() == Form.TEXT ? text.length() : valueEnd(text))
                .stripTrailing();
        int blank = text.length() - text.stripLeading().length();
        return new TextEdit(start + blank, start + Math.max(blank, text.length()), "");
    }

    /** Before a comment, and before another label in the same line: "Status: accepted | Date: 2026-08-21". */
    private static int valueEnd(String text) {
        int comment = text.indexOf("<!--");
        int end = comment < 0 ? text.length() : comment;
        for (int i = 1; i < end - 1; i++) {
            boolean divides = PARTS.indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) == ' ';
            if (divides && OTHER_LABEL.matcher(text).region(i + 1, end).lookingAt()) {
                return i;
            }
        }
        return end;
    }

    private int behindLabel(RecordPlace place, int start, int end) {
        String text = lines.text(start, end);
        int at = text.indexOf(place.label());
        int colon = at < 0 ? end : start + skip(text, at + place.label().length(), EMPHASIS);
        if (colon >= end || COLONS.indexOf(lines.at(colon)) < 0) {
            throw byHand(place);
        }
        // Of "**Status:** Accepted" the emphasis ends behind the colon, of "**Status**: *Accepted*" before it.
        String opened = text.substring(0, at);
        boolean open = colon == start + at + place.label().length();
        int behind = colon + 1 - start;
        behind += open && text.startsWith(opened, behind) ? opened.length() : 0;
        return start + skip(text, behind, BLANKS);
    }

    private static int skip(String text, int from, String characters) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static Unchangeable byHand(RecordPlace place) {
        return new Unchangeable(place.span(), "what stands here about '" + place.key() + "' has to be changed by hand");
    }
}
