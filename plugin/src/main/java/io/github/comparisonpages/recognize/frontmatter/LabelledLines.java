package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.recognize.section.Inlines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes blocks apart that say one thing about a record in each line, row or cell. A block that is none gives no lines. */
final class LabelledLines {

    private static final int MOST = 16;
    private static final Pattern ROW =
            Pattern.compile("<tr\\b[^>]*>(.*?)(?=<tr\\b|</tr>|</table>)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CELL =
            Pattern.compile("<t[dh]\\b[^>]*>(.*?)</t[dh]>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile(
            "<a\\s[^>]*href=\"([^\"\\s()]*)\"[^>]*>(.*?)</a>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final RecordLabels labels;

    LabelledLines(RecordLabels labels) {
        this.labels = labels;
    }

    /**
     * The lines of a paragraph: "**Status**: accepted", and below it "Date: 2026-08-21". A line without a label goes on with
     * the one before it.
     */
    List<RecordLine> paragraph(Block.Paragraph paragraph) {
        var lines = new ArrayList<RecordLine>();
        for (List<Inline> line : Inlines.lines(paragraph.content())) {
            var span = Inlines.span(line, paragraph.span());
            for (String part : parts(MarkdownLine.of(line))) {
                int colon = RecordLabels.colon(part);
                boolean labelled = colon > 0 && (startsBold(line) || labels.marks(part.substring(0, colon)));
                if (labelled) {
                    lines.add(labels.line(
                            part.substring(0, colon).strip(),
                            part.substring(colon + 1).strip(),
                            span));
                } else if (lines.isEmpty()
                        || !labels.goesOn(lines.get(lines.size() - 1).label())) {
                    return List.of();
                } else {
                    var last = lines.remove(lines.size() - 1);
                    lines.add(new RecordLine(
                            last.label(),
                            (last.value() + " " + part).strip(),
                            last.span().to(span)));
                }
            }
        }
        for (RecordLine line : lines) {
            if (labels.tells(line)) {
                return lines;
            }
        }
        return List.of();
    }

    private static boolean startsBold(List<Inline> line) {
        return !line.isEmpty() && line.get(0) instanceof Inline.Strong;
    }

    /** "Status: accepted | Date: 2026-08-21" is two lines. */
    private List<String> parts(String line) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 1; i < line.length() - 1; i++) {
            char c = line.charAt(i);
            if ((c == '|' || c == '\u00b7' || c == '\u2022') && line.charAt(i - 1) == ' ') {
                String next = line.substring(i + 1).strip();
                int colon = RecordLabels.colon(next);
                if (colon > 0 && labels.marks(next.substring(0, colon))) {
                    parts.add(line.substring(from, i).strip());
                    from = i + 1;
                }
            }
        }
        parts.add(line.substring(from).strip());
        return parts;
    }

    /** The rows of a table of labels and values, or the columns of one that has a single row of values. */
    List<RecordLine> table(Block.Table table) {
        var rows = new ArrayList<TextRow>();
        rows.add(row(table.header()));
        table.rows().forEach(row -> rows.add(row(row)));
        return lines(rows, RecordPlace.Form.CELL);
    }

    /** A row of a table, each cell as a line with its place. */
    private record TextRow(List<String> cells, List<SourceSpan> places, SourceSpan span) {

        RecordLine line(String label, int cell, RecordPlace.Form form) {
            return new RecordLine(label, cells.get(cell), span, form, places.get(cell));
        }
    }

    private static TextRow row(Block.Row row) {
        var cells = new ArrayList<String>();
        var places = new ArrayList<SourceSpan>();
        for (Block.TableCell cell : row.cells()) {
            cells.add(MarkdownLine.of(cell.content()).strip());
            places.add(cell.span());
        }
        return new TextRow(cells, places, row.span());
    }

    /** The same for a table in HTML. */
    List<RecordLine> table(Block.HtmlBlock block) {
        if (!block.html().startsWith("<table") || !block.html().strip().endsWith("</table>")) {
            return List.of();
        }
        var rows = new ArrayList<TextRow>();
        Matcher row = ROW.matcher(block.html());
        while (row.find()) {
            var cells = new ArrayList<String>();
            Matcher cell = CELL.matcher(row.group(1));
            while (cell.find()) {
                cells.add(text(cell.group(1)));
            }
            rows.add(new TextRow(cells, Collections.nCopies(cells.size(), block.span()), block.span()));
        }
        return lines(rows, RecordPlace.Form.HTML);
    }

    private static String text(String html) {
        String links = LINK.matcher(html).replaceAll("[$2]($1)");
        return SPACE.matcher(TAG.matcher(links).replaceAll(" "))
                .replaceAll(" ")
                .strip()
                .replace("&amp;", "&");
    }

    private List<RecordLine> lines(List<TextRow> rows, RecordPlace.Form form) {
        if (rows.isEmpty() || rows.size() > MOST) {
            return List.of();
        }
        var lines = new ArrayList<RecordLine>();
        var first = rows.get(0).cells();
        if (rows.size() == 2
                && first.size() > 1
                && allLabels(first)
                && !(first.size() == 2 && labels.marks(rows.get(1).cells().get(0)))
                && rows.get(1).cells().size() == first.size()) {
            for (int i = 0; i < first.size(); i++) {
                lines.add(rows.get(1).line(first.get(i), i, form));
            }
            return lines;
        }
        int marks = 0;
        for (TextRow each : rows) {
            var row = each.cells();
            if (row.size() == 2 && row.get(0).isEmpty() && row.get(1).isEmpty()) {
                continue;
            }
            if (row.size() != 2 || row.get(0).isEmpty() || row.get(0).length() > RecordLabels.LONGEST) {
                return List.of();
            }
            String label = row.get(0).endsWith(":")
                    ? row.get(0).substring(0, row.get(0).length() - 1)
                    : row.get(0);
            marks += labels.marks(label) ? 1 : 0;
            lines.add(each.line(label, 1, form));
        }
        return marks > 0 && marks * 2 >= lines.size() ? lines : List.of();
    }

    private boolean allLabels(List<String> cells) {
        int marks = 0;
        for (String cell : cells) {
            if (cell.isEmpty() || cell.length() > RecordLabels.LONGEST) {
                return false;
            }
            marks += labels.marks(cell) ? 1 : 0;
        }
        return marks * 2 >= cells.size();
    }
}
