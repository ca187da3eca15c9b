package io.github.comparisonpages.recognize.matrix;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.model.matrix.TotalRow;
import io.github.comparisonpages.recognize.option.OptionNames;
import io.github.comparisonpages.recognize.section.NameColumn;
import io.github.comparisonpages.recognize.vocabulary.TableWords;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table whose columns or rows are the options. */
public final class MatrixReader {

    private final Vocabulary vocabulary;
    private final TableWords words;
    private final CriterionWords criterionWords;
    private final OptionNames names;
    private final List<Option> options;
    private final WeightReader weights;
    private final CellReader cells;
    private final boolean declared;

    /**
     * @param scale the highest score of the page
     * @param declared whether the author says so
     */
    public MatrixReader(Vocabulary vocabulary, OptionNames names, List<Option> options, int scale, boolean declared) {
        this.vocabulary = vocabulary;
        this.words = new TableWords(vocabulary);
        this.criterionWords = new CriterionWords(vocabulary);
        this.names = names;
        this.options = options;
        this.weights = new WeightReader(vocabulary);
        this.cells = new CellReader(vocabulary, scale);
        this.declared = declared;
    }

    /**
     * What stands around a table.
     *
     * @param title the heading of its section, as plain text; empty above the first section
     * @param heading the same where the section goes with the table; empty otherwise
     */
    public record Place(String title, List<Inline> heading, List<Block> before, List<Block> after) {}

    /** The matrix that this table is; empty where it does not put two options side by side on two criteria. */
    public Optional<Matrix> read(Block.Table table, Place place) {
        var upright = named(table);
        var matrix = read(upright, place, table.span());
        return matrix.isPresent() ? matrix : read(upright.turned(), place, table.span());
    }

    /** Returns whether every option of the page is in it. */
    boolean isOfAll(Matrix matrix) {
        for (Option option : options) {
            if (!matrix.optionIds().contains(option.id())) {
                return false;
            }
        }
        return true;
    }

    /** The table with its names first, where a column numbers or pictures them. */
    private TableGrid named(Block.Table table) {
        var grid = TableGrid.of(table);
        var header = grid.rows().get(0);
        if (grid.width() < 3
                || names.exact(PlainText.of(header.get(1).content())).isPresent()) {
            return grid;
        }
        boolean second = words.isNumber(PlainText.of(header.get(0).content())) || NameColumn.of(table, vocabulary) > 0;
        return second ? grid.withFirstColumnsSwapped() : grid;
    }

    private Optional<Matrix> read(TableGrid grid, Place place, SourceSpan span) {
        var header = grid.rows().get(0);
        var rows = rows(grid);
        var body = rows.stream().map(BodyRow::cells).toList();
        var columns = TableColumns.of(header, body, names, weights, vocabulary);
        if (columns.options().size() < 2 || rows.size() < 2) {
            return Optional.empty();
        }
        String title = place.title() + " " + PlainText.of(header.get(0).content());
        var criteria = criteria(rows, columns, criterionWords.saysScore(title));
        return Optional.of(new Matrix(
                new Matrix.Place(place.heading(), new RichText(place.before()), new RichText(place.after())),
                header(header, columns),
                columns.presets().stream()
                        .flatMap(i -> weights.preset(header.get(i), column(body, i), criteria).stream())
                        .toList(),
                criteria,
                totals(grid, columns),
                span));
    }

    private Matrix.Header header(List<Block.TableCell> cells, TableColumns columns) {
        int weight = columns.weight();
        return new Matrix.Header(
                cells.get(0).content(),
                columns.options().keySet().stream()
                        .map(i -> cells.get(i).content())
                        .toList(),
                columns.options().values().stream()
                        .map(i -> options.get(i).id())
                        .toList(),
                weight < 0 ? List.of() : cells.get(weight).content(),
                columns.extras().stream().map(i -> cells.get(i).content()).toList());
    }

    /** A criterion's row and the heading row above it. */
    private record BodyRow(List<Inline> group, List<Block.TableCell> cells) {

        String name() {
            return PlainText.of(cells.get(0).content());
        }
    }

    /** The rows that are criteria. In a table that nobody has filled in yet, a row without values is no heading. */
    private List<BodyRow> rows(TableGrid grid) {
        var rows = new ArrayList<BodyRow>();
        List<Inline> group = List.of();
        boolean filled = grid.body().stream().anyMatch(row -> !isHeading(row) && !isTotal(row));
        for (var row : grid.body()) {
            if (isTotal(row)) {
                continue;
            }
            if (filled && isHeading(row)) {
                group = row.get(0).content();
            } else {
                rows.add(new BodyRow(group, row));
            }
        }
        return rows;
    }

    private List<Criterion> criteria(List<BodyRow> rows, TableColumns columns, boolean worded) {
        var read = new ArrayList<TableScale.Row>();
        for (BodyRow row : rows) {
            boolean weighted =
                    columns.weight() >= 0 && WeightReader.weight(row.cells().get(columns.weight())) != null;
            read.add(new TableScale.Row(
                    row.name(),
                    weighted,
                    !weighted && words.isExtra(row.name()),
                    columns.options().keySet().stream()
                            .map(i -> cells.read(row.cells().get(i)))
                            .toList()));
        }
        var scale = new TableScale(criterionWords, read, declared, worded);
        var criteria = new ArrayList<Criterion>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i).cells();
            var judged = scale.cells(read.get(i));
            boolean lower = criterionWords.isLowerBetter(rows.get(i).name());
            boolean directed =
                    lower || criterionWords.isHigherBetter(rows.get(i).name());
            criteria.add(new Criterion(
                    row.get(0).content(),
                    rows.get(i).group(),
                    columns.weight() < 0 ? null : WeightReader.weight(row.get(columns.weight())),
                    lower,
                    directed ? BestQuantity.of(judged, lower, vocabulary) : null,
                    judged,
                    columns.extras().stream().map(e -> row.get(e).content()).toList(),
                    row.get(0).span()));
        }
        return criteria;
    }

    private List<TotalRow> totals(TableGrid grid, TableColumns columns) {
        var totals = new ArrayList<TotalRow>();
        for (var row : grid.body()) {
            if (isTotal(row)) {
                totals.add(new TotalRow(
                        row.get(0).content(),
                        words.isRank(PlainText.of(row.get(0).content())),
                        columns.weight() < 0
                                ? List.of()
                                : row.get(columns.weight()).content(),
                        columns.options().keySet().stream()
                                .map(i -> cells.read(row.get(i)).unscored())
                                .toList(),
                        columns.extras().stream().map(e -> row.get(e).content()).toList(),
                        row.get(0).span()));
            }
        }
        return totals;
    }

    private boolean isTotal(List<Block.TableCell> row) {
        String label = PlainText.of(row.get(0).content());
        return words.isTotal(label) || words.isRank(label);
    }

    private static List<Block.TableCell> column(List<List<Block.TableCell>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private static boolean isHeading(List<Block.TableCell> row) {
        return row.stream().skip(1).allMatch(cell -> cell.content().isEmpty());
    }
}
