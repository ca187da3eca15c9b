package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.NameColumn;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts of a table's header and first column, and what they are in the vocabulary. */
final class TableLabels {

    private static final Pattern NOTE = Pattern.compile("\\s*[(（][^)）]*[)）]\\s*$");
    private static final int SHORTEST_NOUN = 4;
    private static final int LONGEST_ENDING = 2;

    private final PageFacts page;
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

    TableLabels(Block.Table table, SectionNode section, PageFacts page) {
        this.page = page;
        names = NameColumn.of(table, page.vocabulary());
        for (Block.TableCell cell : table.header().cells()) {
            String text = text(cell);
            header.add(text);
            normal.add(Words.normalize(NOTE.matcher(text).replaceFirst("")));
            kinds.add(page.headings().kind(text));
        }
        for (Block.Row row : table.rows()) {
            String text = row.cells().size() <= names ? "" : text(row.cells().get(names));
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

    /** How many more of the rows' labels than of the columns' are in Latin letters, -1 to 1, where nothing stands in the corner. */
    double latinInRows() {
        return normal.get(names).isEmpty() ? latin(first) - latin(header.subList(names + 1, header.size())) : 0;
    }

    private static double latin(List<String> labels) {
        int said = 0;
        int found = 0;
        for (String label : labels) {
            if (!label.isEmpty()) {
                said++;
                found += Character.UnicodeScript.of(label.codePointAt(0)) == Character.UnicodeScript.LATIN ? 1 : 0;
            }
        }
        return said == 0 ? 0 : (double) found / said;
    }

    /** Whether a column beside the first is one of points; "Forces" alone heads criteria as well. */
    boolean hasPointsBeside() {
        for (int i = names + 1; i < kinds.size(); i++) {
            if (kinds.get(i) != null) {
                return true;
            }
        }
        return false;
    }

    boolean isNoOption(int column) {
        return kinds.get(column) != null || isProperty(normal.get(column));
    }

    /** "Scenario | Recommendation", "If you need | Use": each row says when something is taken. */
    boolean areSituations() {
        if (option || !criterion && !SituationTables.isSituation(normal.get(names), page)) {
            return false;
        }
        for (String column : normal.subList(names + 1, normal.size())) {
            if (SituationTables.isChoice(column, page)) {
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
            for (String phrase : page.vocabulary().unspaced(Term.CRITERION_COLUMN)) {
                if (normal.contains(phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Editor" in the corner, below a title or heading such as "Editors compared", "Options for editors". */
    private boolean isComparedAbove(String normal, SectionNode section) {
        if (normal.length() < SHORTEST_NOUN) {
            return false;
        }
        String heading = PageFacts.headed(section).title();
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
}
