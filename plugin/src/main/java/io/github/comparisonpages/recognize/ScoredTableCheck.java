package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Cell;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.PlainText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says what is wrong with a table that has a weight for each criterion: its author means it to be calculated with, so that a
 * column, a weight or a score that is not understood makes the result wrong. Other tables may hold what they like.
 */
final class ScoredTableCheck {

    private final String path;
    private final Vocabulary vocabulary;
    private final OptionNames names;
    private final List<Option> options;
    private final CellReader cells;
    private final boolean declared;
    private final List<Diagnostic> diagnostics;

    /** {@code declared} tells that the page is written for this format, so that even a column of words is no weight. */
    ScoredTableCheck(
            String path,
            Vocabulary vocabulary,
            OptionNames names,
            List<Option> options,
            int scale,
            boolean declared,
            List<Diagnostic> diagnostics) {
        this.path = path;
        this.vocabulary = vocabulary;
        this.names = names;
        this.options = options;
        this.cells = new CellReader(vocabulary, scale);
        this.declared = declared;
        this.diagnostics = diagnostics;
    }

    void check(Block.Table table) {
        var header = table.header().cells();
        var columns = new LinkedHashMap<Integer, Integer>();
        int weight = -1;
        for (int i = 1; i < header.size(); i++) {
            String label = PlainText.of(header.get(i).content());
            var option = names.named(label, Set.copyOf(columns.values()));
            if (option.isPresent()) {
                columns.put(i, option.getAsInt());
            } else if (weight < 0 && vocabulary.is(Term.WEIGHT, label)) {
                weight = i;
            }
        }
        if (weight < 0 || columns.isEmpty()) {
            return;
        }
        boolean point = vocabulary.isEnglish(
                Term.WEIGHT, PlainText.of(header.get(weight).content()));
        var rows = table.rows().stream().filter(row -> !isHeading(row)).toList();
        checkColumns(table.header(), columns, weight, rows);
        checkNames(rows);
        checkRepeated(table.rows());
        checkWeights(rows, weight, point);
        checkScores(rows, columns, point);
    }

    private static boolean isHeading(Block.Row row) {
        return row.cells().stream().skip(1).allMatch(cell -> cell.content().isEmpty());
    }

    private void checkColumns(Block.Row header, Map<Integer, Integer> columns, int weight, List<Block.Row> rows) {
        boolean complete = true;
        for (int i = 1; i < header.cells().size(); i++) {
            var cell = header.cells().get(i);
            String label = Spelling.quoted(PlainText.of(cell.content()));
            if (columns.containsKey(i)) {
                lookAlike(label, columns.get(i), cell.span());
            } else if (i != weight && names.exact(label).isPresent()) {
                report("column-mismatch", cell.span(), "the option '%s' has another column".formatted(label));
                complete = false;
            } else if (i != weight && !weighs(cell) && mostlyScores(rows, List.of(i))) {
                report(
                        "column-mismatch",
                        cell.span(),
                        "the column '%s' holds scores and is none of the options".formatted(label));
                complete = false;
            }
        }
        var missing = options.stream()
                .filter(o -> isMissing(columns, o))
                .map(Option::name)
                .toList();
        if (complete && !missing.isEmpty()) {
            report(
                    "column-mismatch",
                    header.span(),
                    "the option '%s'%s no column"
                            .formatted(
                                    Spelling.quoted(missing.get(0)),
                                    missing.size() > 1 ? " and %s more have".formatted(missing.size() - 1) : " has"));
        }
    }

    /** Whether the column is one more set of weights, such as "Weight (families)". */
    private boolean weighs(Block.TableCell header) {
        return vocabulary.is(Term.WEIGHT, Separators.before(PlainText.of(header.content())));
    }

    private boolean isMissing(Map<Integer, Integer> columns, Option option) {
        return columns.values().stream().noneMatch(i -> options.get(i) == option);
    }

    private void lookAlike(String label, int option, SourceSpan span) {
        LookAlike.of(path, label, options.get(option).name(), span).ifPresent(diagnostics::add);
    }

    private void checkNames(List<Block.Row> rows) {
        rows.stream()
                .map(row -> row.cells().get(0))
                .filter(cell -> Blank.is(cell.content()))
                .forEach(cell -> report("no-name", cell.span(), "this criterion has no name"));
    }

    /** Rows of different groups, such as "Price" of two kinds of costs, may have the same name. */
    private void checkRepeated(List<Block.Row> rows) {
        var group = new HashMap<String, Block.TableCell>();
        for (var row : rows) {
            var cell = row.cells().get(0);
            String name = Words.normalize(PlainText.of(cell.content()));
            if (isHeading(row)) {
                group.clear();
            } else if (!name.isEmpty() && group.putIfAbsent(name, cell) != null) {
                diagnostics.add(new Diagnostic(
                        "duplicate-criterion",
                        Severity.WARNING,
                        path,
                        cell.span(),
                        "the criterion '%s' stands in line %s already"
                                .formatted(
                                        Spelling.quoted(PlainText.of(cell.content())),
                                        group.get(name).span().start().line()),
                        "Keep one of the two rows: both count."));
            }
        }
    }

    private void checkWeights(List<Block.Row> rows, int column, boolean point) {
        var weights = rows.stream()
                .filter(row -> row.cells().size() > column)
                .map(row -> row.cells().get(column))
                .toList();
        var numbers = weights.stream().flatMap(ScoredTableCheck::weight).toList();
        if (numbers.isEmpty() && !declared) {
            return;
        }
        for (var cell : weights) {
            String text = PlainText.of(cell.content());
            if (weight(cell).findAny().isEmpty() || point && text.indexOf(',') >= 0) {
                report(
                        "weight-not-a-number",
                        cell.span(),
                        cell.content().isEmpty()
                                ? "this criterion has no weight"
                                : "the weight '%s' is no number".formatted(Spelling.quoted(text)));
            }
        }
        if (!numbers.isEmpty() && numbers.stream().allMatch(n -> n.signum() == 0)) {
            report("weight-not-a-number", weights.get(0).span(), "all weights are 0");
        }
    }

    private static Stream<BigDecimal> weight(Block.TableCell cell) {
        return Stream.ofNullable(WeightReader.weight(cell));
    }

    private void checkScores(List<Block.Row> rows, Map<Integer, Integer> columns, boolean point) {
        if (!mostlyScores(rows, List.copyOf(columns.keySet()))) {
            return;
        }
        for (var row : rows) {
            columns.forEach((column, option) -> {
                if (column >= row.cells().size()) {
                    report(
                            "score-not-a-number",
                            row.span(),
                            "this row ends before the score of '%s'"
                                    .formatted(
                                            Spelling.quoted(options.get(option).name())));
                } else {
                    checkScore(row.cells().get(column), point);
                }
            });
        }
    }

    private void checkScore(Block.TableCell cell, boolean point) {
        var read = cells.read(cell);
        String text = PlainText.of(read.value());
        boolean score = switch (read.kind()) {
            case SCORE, PERCENT -> !(point && text.indexOf(',') >= 0);
            // A cell of nothing but HTML says nothing, and is none that was left blank.
            case UNKNOWN -> cell.content().stream().noneMatch(Inline.Html.class::isInstance);
            case NOT_APPLICABLE -> true;
            case YES, NO, PARTIAL, HIGH, MEDIUM, LOW, TEXT -> false;
        };
        if (!score) {
            report("score-not-a-number", cell.span(), "the score '%s' is no number".formatted(Spelling.quoted(text)));
        }
    }

    /** Whether at least half of what stands in these columns are scores. */
    private boolean mostlyScores(List<Block.Row> rows, List<Integer> columns) {
        var kinds = rows.stream()
                .flatMap(row -> columns.stream()
                        .filter(i -> i < row.cells().size())
                        .map(i -> row.cells().get(i)))
                .filter(cell -> !cell.content().isEmpty())
                .map(cell -> cells.read(cell).kind())
                .toList();
        long scores = kinds.stream()
                .filter(k -> k == Cell.Kind.SCORE || k == Cell.Kind.PERCENT)
                .count();
        return scores > 0 && scores * 2 >= kinds.size();
    }

    private void report(String rule, SourceSpan span, String message) {
        String hint = switch (rule) {
            case "column-mismatch" -> "Give each option one column, with its name in the header.";
            case "no-name" -> "Write in the first cell what the row measures.";
            case "weight-not-a-number" ->
                "Write a number of 0 or more, such as 2 or 1.5. The row counts for nothing until then.";
            default -> "Write a number such as 4 or 3.5, and words behind a dash: '4 — with a plugin'.";
        };
        diagnostics.add(new Diagnostic(rule, Severity.ERROR, path, span, message, hint));
    }
}
