package io.github.comparisonpages.recognize.matrix;

import io.github.comparisonpages.model.document.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table with all rows as long as the longest, so that it can be turned.
 *
 * @param rows the header first; none empty
 */
public record TableGrid(List<List<Block.TableCell>> rows) {

    public static TableGrid of(Block.Table table) {
        var all = new ArrayList<Block.Row>();
        all.add(table.header());
        all.addAll(table.rows());
        int width = all.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var rows = new ArrayList<List<Block.TableCell>>();
        for (Block.Row row : all) {
            var cells = new ArrayList<>(row.cells());
            while (cells.size() < Math.max(width, 1)) {
                cells.add(new Block.TableCell(List.of(), Block.Alignment.NONE, row.span()));
            }
            rows.add(cells);
        }
        return new TableGrid(rows);
    }

    public int width() {
        return rows.get(0).size();
    }

    /** The same table with its columns as rows. */
    public TableGrid turned() {
        var turned = new ArrayList<List<Block.TableCell>>();
        for (int column = 0; column < width(); column++) {
            var cells = new ArrayList<Block.TableCell>();
            for (var row : rows) {
                cells.add(row.get(column));
            }
            turned.add(cells);
        }
        return new TableGrid(turned);
    }

    /** The rows below the header. */
    public List<List<Block.TableCell>> body() {
        return rows.subList(1, rows.size());
    }

    /** The same table with its second column first. */
    public TableGrid withFirstColumnsSwapped() {
        var swapped = new ArrayList<List<Block.TableCell>>();
        for (var row : rows) {
            var cells = new ArrayList<>(row);
            Collections.swap(cells, 0, 1);
            swapped.add(cells);
        }
        return new TableGrid(swapped);
    }
}
