package io.github.comparisonpages.load.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SheetFileTest {

    private static final List<List<String>> TABLE = List.of(List.of("a", "b,;c"), List.of("1", "x\"y"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,\"b,;c\"\n1,\"x\"\"y\"\n",
                "\uFEFF\"a\";\"b,;c\"\r\n1;\"x\"\"y\"\r\n",
                "a\t\"b,;c\"\n1\t\"x\"\"y\"",
                "sep=|\r\na|b,;c\r\n1|\"x\"\"y\"\r\n",
            })
    void values_are_read_however_they_are_separated(String text) throws IOException {
        assertEquals(TABLE, csv(text).rows());
    }

    @Test
    void rows_know_their_lines() throws IOException {
        assertEquals(List.of(2, 3, 5), csv("sep=,\na,b\n\"1\n2\",3\n4,5\n").numbers());
    }

    @Test
    void a_quote_without_an_end_is_told() {
        assertTrue(failure("open.csv", "a,b\n1,\"x\n").contains("open.csv cannot be read: "));
    }

    @Test
    void what_is_no_text_in_UTF_8_is_told() throws IOException {
        Files.write(folder.resolve("latin.csv"), "a,ü\n".getBytes(StandardCharsets.ISO_8859_1));

        assertTrue(assertThrows(IOException.class, () -> SheetFile.read(folder.resolve("latin.csv")))
                .getMessage()
                .endsWith("latin.csv is not UTF-8: save it as that"));
    }

    @Test
    void other_files_and_none_are_told() {
        assertTrue(failure("a.ods", "x").endsWith("a.ods is neither .csv nor .xlsx: save it as one of these"));
        assertTrue(failure("a.xlsx", "x").contains("a.xlsx is no Excel workbook that can be read: "));
        assertTrue(assertThrows(IOException.class, () -> SheetFile.read(folder.resolve("b.csv")))
                .getMessage()
                .startsWith("there is no file "));
    }

    @Test
    void a_workbook_shows_what_people_see_in_it() throws IOException {
        var sheet = workbook("name='One'", "name='Two'", """
                <sheetData><row r='1'>
                <c r='A1' t='inlineStr'><is><t> a </t></is></c><c r='C1'><v>0.30000000000000004</v></c></row>
                <row r='3'><c r='A3' s='1'><v>0.3</v></c><c r='B3' s='2'><v>46354</v></c><c r='C3' t='b'><v>1</v></c>
                <c r='D3'><f>1+1</f><v>2</v></c></row></sheetData>""");

        assertEquals(List.of(List.of("a", "", "0.3"), List.of("30%", "2026-11-28", "yes", "2")), sheet.rows());
        assertEquals(List.of(1, 3), sheet.numbers());
        assertEquals(List.of("the sheet 'Two': only the first one is read"), sheet.left());
    }

    @Test
    void what_cannot_be_taken_of_a_workbook_is_told() throws IOException {
        var sheet = workbook("name='Old' state='hidden'", "name='Now'", """
                <sheetData><row r='1'><c r='A1'><f>B1</f></c><c r='B1' t='e'><v>#DIV/0!</v></c></row>
                <row r='2' hidden='1'><c r='A2'><v>7</v></c></row></sheetData>
                <mergeCells count='1'><mergeCell ref='A1:B1'/></mergeCells>""");

        assertEquals(List.of(List.of("", "")), sheet.rows());
        assertEquals(
                List.of(
                        "the sheet 'Old' is hidden",
                        "A1 holds a formula without a value: open the file in a spreadsheet program and save it",
                        "B1 holds an error, #DIV/0!",
                        "row 2 is hidden",
                        "A1:B1: of merged cells only the first has their text"),
                sheet.left());
    }

    private Sheet workbook(String first, String second, String cells) throws IOException {
        var file = folder.resolve("a.xlsx");
        Workbook.write(file, first, second, cells);
        return SheetFile.read(file);
    }

    private Sheet csv(String text) throws IOException {
        return SheetFile.read(Files.writeString(folder.resolve("a.csv"), text));
    }

    private String failure(String name, String text) {
        return assertThrows(IOException.class, () -> SheetFile.read(Files.writeString(folder.resolve(name), text)))
                .getMessage();
    }
}
