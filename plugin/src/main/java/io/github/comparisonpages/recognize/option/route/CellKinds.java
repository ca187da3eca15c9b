package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which way values of one kind run in a table. What is said of one criterion is of one kind: yes and no, numbers of one unit, or
 * text. Where rows are purer than columns, the rows are criteria and the columns options.
 */
final class CellKinds {

    private static final Pattern NUMBER = Pattern.compile("^[~≈<>±$€£]*\\s*[\\d.,]+\\s*[%kKmMgGx×]?\\S{0,6}$");
    private static final Pattern NOT_UNIT = Pattern.compile("[\\d.,\\s~≈<>]+");
    private static final Pattern NOTHING = Pattern.compile("^[-–—/]?$|^n/a$", Pattern.CASE_INSENSITIVE);
    private static final List<Term> ANSWERS =
            List.of(Term.YES, Term.NO, Term.PARTIAL, Term.UNKNOWN, Term.NOT_APPLICABLE);

    /** More rows say nothing new. */
    private static final int LOOK = 60;

    private static final double MOST = 0.9;

    private static final double MANY = 0.4;
    private static final String ANSWER = "answer";

    private final Vocabulary vocabulary;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<List<String>> columns = new ArrayList<>();

    /** The values stand in the column {@code first} and behind it. */
    CellKinds(Block.Table table, int first, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        int width = 0;
        for (Block.Row row : table.rows().subList(0, Math.min(table.rows().size(), LOOK))) {
            var kinds = new ArrayList<String>();
            for (int i = first; i < Math.min(row.cells().size(), LOOK); i++) {
                kinds.add(kind(Names.tidy(PlainText.of(row.cells().get(i).content()))));
            }
            rows.add(kinds);
            width = Math.max(width, kinds.size());
        }
        for (int i = 0; i < width; i++) {
            var column = new ArrayList<String>();
            for (var row : rows) {
                column.add(i < row.size() ? row.get(i) : "");
            }
            columns.add(column);
        }
    }

    static boolean isNumber(String text) {
        return text.length() < 40 && NUMBER.matcher(text).matches();
    }

    /** Whether a cell says something. */
    static boolean says(Block.TableCell cell) {
        return !NOTHING.matcher(PlainText.of(cell.content())).matches();
    }

    /** Above 0 where the columns seem to be options, below 0 where the rows do; at most 0.9 either way. */
    double run() {
        double difference = 3 * (purity(rows) - purity(columns));
        return Math.max(-MOST, Math.min(MOST, difference));
    }

    /** Whether many cells say yes, no or the like. */
    boolean areAnswers() {
        int answers = 0;
        int cells = 0;
        for (var row : rows) {
            for (String kind : row) {
                cells += kind.isEmpty() ? 0 : 1;
                answers += kind.equals(ANSWER) ? 1 : 0;
            }
        }
        return cells > 0 && answers >= MANY * cells;
    }

    /** The mean share of the most frequent kind of each line; 1 where no line has two cells. */
    private static double purity(List<List<String>> lines) {
        double sum = 0;
        int count = 0;
        for (var line : lines) {
            var counts = new HashMap<String, Integer>();
            int cells = 0;
            int most = 0;
            for (String kind : line) {
                if (!kind.isEmpty()) {
                    cells++;
                    most = Math.max(most, counts.merge(kind, 1, Integer::sum));
                }
            }
            if (cells > 1) {
                sum += (double) most / cells;
                count++;
            }
        }
        return count == 0 ? 1 : sum / count;
    }

    private String kind(String text) {
        if (text.isEmpty()) {
            return "";
        }
        int space = text.indexOf(' ');
        String word = space < 0 ? text : text.substring(0, space);
        for (Term answer : ANSWERS) {
            if (vocabulary.is(answer, word)) {
                return ANSWER;
            }
        }
        if (isNumber(text)) {
            String unit = NOT_UNIT.matcher(text).replaceAll("");
            return "number" + unit.substring(0, Math.min(3, unit.length()));
        }
        return "text";
    }
}
