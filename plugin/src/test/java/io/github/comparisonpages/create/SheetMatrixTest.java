package io.github.comparisonpages.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.load.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SheetMatrixTest {

    @Test
    void weights_directions_and_notes_are_known() {
        var read = read(
                "Aspect,Importance,Direction,Tea,Coffee,Notes",
                "Price,3,lower is better,2,4,a | cup",
                "Taste,2,↑,5,4,");

        assertEquals("""
                | Aspect                  | Importance | Tea | Coffee | Notes    |
                |-------------------------|-----------:|-----|--------|----------|
                | Price (lower is better) |          3 | 2   | 4      | a \\| cup |
                | Taste                   |          2 | 5   | 4      |          |""", read.matrix().text());
        assertEquals(List.of("Tea", "Coffee"), read.matrix().options());
        assertEquals("", read.matrix().scale());
        assertEquals(List.of(), read.left());
    }

    @Test
    void scores_beyond_five_have_a_scale() {
        assertEquals("10", read(",Weight,Tea,Coffee", "Price,3,2,10").matrix().scale());
        assertEquals("100", read(",Weight,Tea,Coffee", "Price,3,2,70").matrix().scale());
        assertEquals("", read(",Weight,Tea,Coffee", "Price,3,2,700").matrix().scale());
        assertEquals("", read(",Tea,Coffee", "Price,2,10").matrix().scale());
    }

    @Test
    void what_cannot_be_taken_is_told() {
        var read = read("Drinks", ",Tea,Coffee,,tea", "Price,2,4,x,1", ",5,5", "Taste,1,2,3,4,5", "");

        assertEquals(
                List.of(
                        "row 1: 'Drinks' stands above the table",
                        "row 5: it has more cells than the first row of the table",
                        "column 4: its first row has no name for it",
                        "column 5: another one is called 'tea' too",
                        "row 4: it names no criterion"),
                read.left());
        assertEquals(4, read.matrix().text().lines().count());
    }

    @Test
    void a_text_means_itself() {
        assertTrue(
                read(",Tea,Coffee", "a*b <i>,[x],`y`").matrix().text().endsWith("| a\\*b \\<i> | \\[x] | \\`y\\`  |"));
    }

    @Test
    void what_is_no_table_of_options_is_refused() {
        assertEquals("the spreadsheet holds no table: no row has two texts", refused("Tea", "", "Coffee"));
        assertTrue(refused("Criterion,Weight,Tea", "Price,1,2").startsWith("the table has fewer than two options"));
        assertEquals("the table has no criterion below its first row", refused("Criterion,Tea,Coffee"));
    }

    private static String refused(String... lines) {
        return assertThrows(IllegalArgumentException.class, () -> read(lines)).getMessage();
    }

    private static SheetMatrix read(String... lines) {
        var rows = new ArrayList<List<String>>();
        var numbers = new ArrayList<Integer>();
        for (String line : lines) {
            rows.add(List.of(line.split(",")));
            numbers.add(rows.size());
        }
        return SheetMatrix.of(new Sheet(rows, numbers, List.of()));
    }
}
