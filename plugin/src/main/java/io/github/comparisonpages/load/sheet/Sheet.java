package io.github.comparisonpages.load.sheet;

import java.util.List;

/**
 * A sheet as its readers see it.
 *
 * @param rows its cells as texts, row by row, empty where a cell is; rows need not be equally long
 * @param numbers the numbers of these rows in the file, from 1
 * @param left what could not be taken, a line for people each, such as "the sheet 'Old' is hidden"
 */
public record Sheet(List<List<String>> rows, List<Integer> numbers, List<String> left) {

    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
        numbers = List.copyOf(numbers);
        left = List.copyOf(left);
    }
}
