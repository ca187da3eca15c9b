package io.github.comparisonpages.recognize.section;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.vocabulary.TableWords;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;

/** Tells in which column of a table the names of its rows stand: the first, or the second where the first numbers or pictures them. */
public final class NameColumn {

    private NameColumn() {}

    /** 1 for "# | Tool | Price", for a column of 1, 2, 3 with no header, and for a column of nothing but images; else 0. */
    public static int of(Block.Table table, Vocabulary vocabulary) {
        var header = table.header().cells();
        if (header.size() < 3 || table.rows().isEmpty()) {
            return 0;
        }
        if (arePictures(table)) {
            return 1;
        }
        String corner = PlainText.of(header.get(0).content());
        boolean blank = corner.isBlank();
        if (!blank && !new TableWords(vocabulary).isNumber(corner)) {
            return 0;
        }
        int number = 1;
        for (Block.Row row : table.rows()) {
            String cell = row.cells().isEmpty()
                    ? ""
                    : PlainText.of(row.cells().get(0).content()).strip();
            if (row.cells().size() < 2 || !isNumber(cell, number++)) {
                return 0;
            }
        }
        return 1;
    }

    /** Whether each first cell holds an image and nothing else, and each second cell a text. */
    private static boolean arePictures(Block.Table table) {
        for (Block.Row row : table.rows()) {
            var cells = row.cells();
            if (cells.size() < 2 || cells.get(1).content().isEmpty() || !isPicture(cells.get(0))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPicture(Block.TableCell cell) {
        for (Inline inline : cell.content()) {
            if (!(inline instanceof Inline.Image)) {
                return false;
            }
        }
        return !cell.content().isEmpty();
    }

    /** "2", "2." and "2)" are. */
    private static boolean isNumber(String cell, int number) {
        String digits = String.valueOf(number);
        return cell.startsWith(digits) && cell.length() <= digits.length() + 1 && !cell.endsWith("%");
    }
}
