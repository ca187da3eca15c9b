package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What a table proposes: its columns may be the options, or its rows. Its axis says which way it seems to run. */
final class TableCandidates {

    /** Tables of more rows are data; only where the header calls the rows options are some more read. */
    private static final int MOST_ROWS = 40;

    private static final int MOST_NAMED_ROWS = 200;
    private static final int MANY_ROWS = 10;

    /** So many rows that say yes or no are the features of products. */
    private static final int FEATURES = 4;

    private static final double LATIN = 2;
    private static final double MOST = 0.6;

    private final PageFacts page;

    TableCandidates(PageFacts page) {
        this.page = page;
    }

    void add(Block.Table table, SectionNode section, List<Candidate> candidates) {
        if (table.header().cells().size() < 2 || table.rows().isEmpty()) {
            return;
        }
        var labels = new TableLabels(table, section, page);
        if (labels.kinds.get(labels.names) != null && (labels.kinds.size() == 2 || labels.hasPointsBeside())) {
            // "Pros | Cons": no column says what its rows are.
            return;
        }
        var kinds = new CellKinds(table, labels.names + 1, page.vocabulary());
        addColumns(table, section, labels, kinds, candidates);
        addRows(table, section, labels, kinds, candidates);
    }

    private void addColumns(
            Block.Table table, SectionNode section, TableLabels labels, CellKinds kinds, List<Candidate> candidates) {
        var members = new ArrayList<Member>();
        for (int i = labels.names + 1; i < labels.header.size() && members.size() <= MOST_ROWS; i++) {
            String text = labels.header.get(i);
            if (!labels.normal.get(i).isEmpty() && !labels.isNoOption(i) && !CellKinds.isNumber(text)) {
                var member = member(text, new Place.Column(table, i, section));
                int column = i;
                member.findPoints(() -> hasPoints(table, labels, column));
                members.add(member);
            }
        }
        if (members.isEmpty()) {
            return;
        }
        int columns = labels.header.size() - 1 - labels.names;
        double rowShare = (double) labels.rowProperties / table.rows().size();
        double axis = table.rows().size() >= 3 ? 0.3 : -0.5;
        axis += labels.criterion && !labels.option
                ? 1.5
                : labels.normal.get(labels.names).isEmpty() ? 1.3 : 0;
        axis -= labels.option && !labels.criterion ? 2.5 : 0;
        axis -= Math.max(0, (double) labels.properties / columns - 0.34) * 3;
        axis += rowShare > 0.1 ? 0.8 : 0;
        var candidate = new Candidate(CandidateReading.Kind.COLUMNS, section, table, members);
        axis -= LATIN * labels.latinInRows();
        candidate.set(Feature.AXIS, axis + kinds.run());
        boolean answers = members.size() > 1 && kinds.areAnswers();
        boolean features = answers
                && (labels.criterion && !labels.option
                        || labels.normal.get(labels.names).isEmpty())
                && labels.properties == 0
                && table.rows().size() >= FEATURES;
        candidate.set(Feature.ANSWERS, answers ? 1 : 0);
        candidate.set(Feature.FEATURES, features ? 1 : 0);
        candidates.add(candidate);
    }

    private static boolean hasPoints(Block.Table table, TableLabels labels, int column) {
        for (int i = 0; i < table.rows().size(); i++) {
            var cells = table.rows().get(i).cells();
            var kind = labels.rowKinds.get(i);
            if (kind != null
                    && kind != Point.Kind.NEUTRAL
                    && column < cells.size()
                    && CellKinds.says(cells.get(column))) {
                return true;
            }
        }
        return false;
    }

    private void addRows(
            Block.Table table, SectionNode section, TableLabels labels, CellKinds kinds, List<Candidate> candidates) {
        int most = labels.option ? MOST_NAMED_ROWS : MOST_ROWS;
        if (table.rows().size() > most || labels.areSituations()) {
            return;
        }
        var members = new ArrayList<Member>();
        for (int i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            String text = labels.first.get(i);
            if (!Words.normalize(text).isEmpty() && !CellKinds.isNumber(text) && saysMore(row, labels.names)) {
                var member = member(text, new Place.Row(table, row, section));
                member.findPoints(() -> hasPoints(row, labels));
                members.add(member);
            }
        }
        if (members.isEmpty()) {
            return;
        }
        int columns = labels.header.size() - 1 - labels.names;
        double axis = labels.compared ? 2.5 : labels.option ? 1.8 : 0;
        axis += 2.5 * labels.properties / columns;
        axis -= labels.criterion && !labels.normal.get(labels.names).isEmpty() ? 2.5 : 0;
        axis -= 3.0 * labels.rowProperties / table.rows().size();
        axis -= table.rows().size() > MANY_ROWS && !labels.option ? 1.5 : 0;
        axis += labels.kinds.subList(labels.names + 1, labels.kinds.size()).contains(Point.Kind.PRO) ? 1 : 0;
        var candidate = new Candidate(CandidateReading.Kind.ROWS, section, table, members);
        axis += LATIN * labels.latinInRows();
        candidate.set(Feature.AXIS, axis - kinds.run());
        boolean answers = members.size() > 1 && kinds.areAnswers();
        boolean features = answers && columns >= FEATURES - 1 && labels.latinInRows() > MOST;
        candidate.set(Feature.ANSWERS, answers ? 1 : 0);
        candidate.set(Feature.FEATURES, features ? 1 : 0);
        candidate.calls(labels.option, labels.compared);
        candidates.add(candidate);
    }

    private static boolean saysMore(Block.Row row, int names) {
        for (int i = names + 1; i < row.cells().size(); i++) {
            if (!row.cells().get(i).content().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPoints(Block.Row row, TableLabels labels) {
        for (int i = labels.names + 1; i < Math.min(row.cells().size(), labels.kinds.size()); i++) {
            var kind = labels.kinds.get(i);
            boolean point = kind != null && kind != Point.Kind.NEUTRAL || labels.isConditionOfOption(i);
            if (point && CellKinds.says(row.cells().get(i))) {
                return true;
            }
        }
        return false;
    }

    private Member member(String text, Place place) {
        var read = page.names().read(text);
        return Member.of(read, page, place, List.of());
    }
}
