package io.github.comparisonpages.create;

import io.github.comparisonpages.load.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The part of a sheet that is a table: from its first row with two texts on, without empty rows, all rows equally long, and each
 * cell as Markdown that means the same text.
 */
record SheetGrid(List<List<String>> cells, List<Integer> numbers) {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*<\\[]");

    /** Adds to {@code left} what stands above the table, and what is wider than its first row. */
    static SheetGrid of(Sheet sheet, List<String> left) {
        var cells = new ArrayList<List<String>>();
        var numbers = new ArrayList<Integer>();
        int width = 0;
        for (int i = 0; i < sheet.rows().size(); i++) {
            var row = filled(sheet.rows().get(i));
            int number = sheet.numbers().get(i);
            if (cells.isEmpty() && row.size() == 1) {
                left.add("row %s: '%s' stands above the table".formatted(number, row.get(0)));
            } else if (!row.isEmpty()) {
                width = cells.isEmpty() ? row.size() : width;
                if (row.size() > width) {
                    left.add("row %s: it has more cells than the first row of the table".formatted(number));
                }
                cells.add(of(row, width));
                numbers.add(number);
            }
        }
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("the spreadsheet holds no table: no row has two texts");
        }
        return new SheetGrid(cells, numbers);
    }

    int rows() {
        return cells.size();
    }

    int columns() {
        return cells.get(0).size();
    }

    String cell(int row, int column) {
        return cells.get(row).get(column);
    }

    /** What the first row calls a column; that of the criteria has a name anyway. */
    String name(int column) {
        String name = cell(0, column);
        return name.isEmpty() && column == 0 ? "Criterion" : name;
    }

    /** The number of a row in the file. */
    int number(int row) {
        return numbers.get(row);
    }

    /** A row up to its last text. */
    private static List<String> filled(List<String> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).isBlank()) {
            end--;
        }
        return row.subList(0, end);
    }

    private static List<String> of(List<String> row, int width) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            String text = i < row.size() ? row.get(i).strip() : "";
            cells.add(MARKUP.matcher(text).replaceAll("\\\\$0"));
        }
        return cells;
    }
}
