package io.github.comparisonpages.load.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Excel workbook that people see. */
final class WorkbookSheet {

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    private WorkbookSheet() {}

    static Sheet read(Path file) throws IOException {
        var read = new WorkbookSheet();
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            var sheet = read.shown(workbook);
            if (sheet == null) {
                throw new IOException("all of its sheets are hidden");
            }
            for (var row : sheet.read()) {
                read.add(row);
            }
            WorkbookParts.of(file, sheet.getName()).tell(read.left);
        } catch (ExcelReaderException | IOException e) {
            throw new IOException("%s is no Excel workbook that can be read: %s".formatted(file, e.getMessage()), e);
        }
        return new Sheet(read.rows, read.numbers, read.left);
    }

    private org.dhatim.fastexcel.reader.@Nullable Sheet shown(ReadableWorkbook workbook) {
        org.dhatim.fastexcel.reader.Sheet shown = null;
        for (var sheet : workbook.getSheets().toList()) {
            if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                left.add("the sheet '%s' is hidden".formatted(sheet.getName()));
            } else if (shown == null) {
                shown = sheet;
            } else {
                left.add("the sheet '%s': only the first one is read".formatted(sheet.getName()));
            }
        }
        return shown;
    }

    private void add(Row row) {
        if (row.isHidden()) {
            left.add("row %s is hidden".formatted(row.getRowNum()));
            return;
        }
        var cells = new ArrayList<String>();
        for (Cell cell : row) {
            cells.add(cell == null ? "" : text(cell));
        }
        rows.add(cells);
        numbers.add(row.getRowNum());
    }

    private String text(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            left.add("%s holds an error, %s".formatted(cell.getAddress(), cell.getRawValue()));
            return "";
        }
        boolean formula = cell.getFormula() != null;
        if (formula && (cell.getRawValue() == null || cell.getRawValue().isEmpty())) {
            left.add("%s holds a formula without a value: open the file in a spreadsheet program and save it"
                    .formatted(cell.getAddress()));
            return "";
        }
        return CellText.of(cell);
    }
}
