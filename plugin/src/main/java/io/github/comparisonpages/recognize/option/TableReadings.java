package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.recognize.section.NameColumn;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a table proposes: its columns may be the options, or its rows. Its axis says which way it seems to run. */
final class TableReadings {

    private static final Pattern NOTE = Pattern.compile("\\s*[(（][^)）]*[)）]\\s*$");

    /** Tables of more rows are data; only where the header calls the rows options are some more read. */
    private static final int MOST_ROWS = 40;

    private static final int MOST_NAMED_ROWS = 200;
    private static final int MANY_ROWS = 10;

    /** So many rows that say yes or no are the features of products. */
    private static final int FEATURES = 4;

    private static final int SHORTEST_NOUN = 4;
    private static final int LONGEST_ENDING = 2;

    private final Page page;

    TableReadings(Page page) {
        this.page = page;
    }

    /** The texts of a table's header and first column, and what they are in the vocabulary. */
    private final class Labels {

        final List<String> header = new ArrayList<>();
        final List<String> normal = new ArrayList<>();
        final List<Point.@Nullable Kind> kinds = new ArrayList<>();
        final List<String> first = new ArrayList<>();
        final List<Point.@Nullable Kind> rowKinds = new ArrayList<>();
        final int names;
        final boolean criterion;
        final boolean option;
        final boolean compared;
        int properties;
        int rowProperties;

        Labels(Block.Table table, SectionNode section) {
            names = NameColumn.of(table, page.vocabulary());
            for (Block.TableCell cell : table.header().cells()) {
                String text = text(cell);
                header.add(text);
                normal.add(Words.normalize(NOTE.matcher(text).replaceFirst("")));
                kinds.add(page.headings().kind(text));
            }
            for (Block.Row row : table.rows()) {
                String text =
                        row.cells().size() <= names ? "" : text(row.cells().get(names));
                first.add(text);
                rowKinds.add(page.headings().kind(text));
                rowProperties += isProperty(Words.normalize(text)) || rowKinds.get(rowKinds.size() - 1) != null ? 1 : 0;
            }
            for (int i = names + 1; i < header.size(); i++) {
                properties += isNoOption(i) ? 1 : 0;
            }
            criterion = isCriterion(normal.get(names));
            compared = !criterion && isComparedAbove(normal.get(names), section);
            option = is(Term.OPTION_COLUMN, normal.get(names))
                    || page.headings().options(header.get(names)) > 0.5
                    || compared;
        }

        boolean isNoOption(int column) {
            return kinds.get(column) != null || isProperty(normal.get(column));
        }

        /** "Scenario | Recommendation": each row says when something is taken. */
        boolean areSituations() {
            if (option || !criterion && !is(Term.USE_WHEN, normal.get(names))) {
                return false;
            }
            for (String column : normal.subList(names + 1, normal.size())) {
                if (is(Term.PICK, column)) {
                    return true;
                }
            }
            return false;
        }

        /** "Use when" beside a column that is said to name the options. */
        boolean isConditionOfOption(int column) {
            return option && is(Term.USE_WHEN, normal.get(column));
        }

        private boolean isProperty(String normal) {
            return is(Term.PROPERTY, normal)
                    || is(Term.CRITERION_COLUMN, normal)
                    || is(Term.USE_WHEN, normal)
                    || page.vocabulary().leads(Term.WEIGHT, normal);
        }

        private boolean isCriterion(String normal) {
            if (is(Term.CRITERION_COLUMN, normal)) {
                return true;
            }
            for (String word : Words.split(normal)) {
                if (is(Term.CRITERION_COLUMN, word)) {
                    return true;
                }
            }
            if (Words.isCjk(normal)) {
                for (String phrase : page.vocabulary().phrases(Term.CRITERION_COLUMN)) {
                    if (Words.isCjk(phrase) && normal.contains(phrase)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** "Editor" in the corner, below a title or heading such as "Editors compared", "Options for editors", "Text editors". */
    private boolean isComparedAbove(String normal, SectionNode section) {
        if (normal.length() < SHORTEST_NOUN) {
            return false;
        }
        String heading = Page.headed(section).title();
        boolean titled = isIn(page.title(), normal);
        return page.headings().compares(heading) && (titled || isIn(heading, normal))
                || titled
                        && (page.headings().compares(page.title())
                                || page.headings().options(page.title()) > 0);
    }

    /** Whether a word of this heading is the noun, or another number or compound of it. */
    private static boolean isIn(String heading, String noun) {
        for (String word : Words.split(Words.normalize(heading))) {
            int at = word.lastIndexOf(noun);
            if (at >= 0 && word.length() <= at + noun.length() + LONGEST_ENDING) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Term term, String normal) {
        return page.vocabulary().isNormal(term, normal);
    }

    private static String text(Block.TableCell cell) {
        return Names.tidy(PlainText.of(cell.content()));
    }

    void add(Block.Table table, SectionNode section, List<Reading> readings) {
        if (table.header().cells().size() < 2 || table.rows().isEmpty()) {
            return;
        }
        var labels = new Labels(table, section);
        if (labels.kinds.get(labels.names) != null) {
            // "Pros | Cons": no column says what its rows are.
            return;
        }
        var kinds = new CellKinds(table, labels.names + 1, page.vocabulary());
        addColumns(table, section, labels, kinds, readings);
        addRows(table, section, labels, kinds, readings);
    }

    private void addColumns(
            Block.Table table, SectionNode section, Labels labels, CellKinds kinds, List<Reading> readings) {
        var members = new ArrayList<Member>();
        for (int i = labels.names + 1; i < labels.header.size() && members.size() <= MOST_ROWS; i++) {
            String text = labels.header.get(i);
            if (!labels.normal.get(i).isEmpty() && !labels.isNoOption(i) && !CellKinds.isNumber(text)) {
                var member = member(text, new Place.Column(table, i, section));
                member.own = hasPoints(table, labels, i);
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
        var reading = new Reading(CandidateReading.Kind.COLUMNS, section, table, members);
        reading.axis = axis + kinds.run();
        reading.answers = kinds.areAnswers();
        reading.features = reading.answers
                && (labels.criterion && !labels.option
                        || labels.normal.get(labels.names).isEmpty())
                && labels.properties == 0
                && table.rows().size() >= FEATURES;
        readings.add(reading);
    }

    private static boolean hasPoints(Block.Table table, Labels labels, int column) {
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
            Block.Table table, SectionNode section, Labels labels, CellKinds kinds, List<Reading> readings) {
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
                member.own = hasPoints(row, labels);
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
        var reading = new Reading(CandidateReading.Kind.ROWS, section, table, members);
        reading.axis = axis - kinds.run();
        reading.answers = kinds.areAnswers();
        reading.namesOptions = labels.option;
        reading.comparesThese = labels.compared;
        readings.add(reading);
    }

    private static boolean saysMore(Block.Row row, int names) {
        for (int i = names + 1; i < row.cells().size(); i++) {
            if (!row.cells().get(i).content().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPoints(Block.Row row, Labels labels) {
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
        return new Member(
                read, page.name(read.name()), read.number(), read.word(), false, 0, List.of(place), List.of());
    }
}
