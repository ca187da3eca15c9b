package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tables that say what to take in each situation, "If you need | Use". Their rows are no options; the names in the
 * other column are, where the page names no others.
 */
final class SituationTables {

    /** "select(x)" is called, not chosen. */
    private static final Pattern CALL = Pattern.compile("\\w[(（]");

    private static final String SEPARATORS = ",;，、/+";
    private static final int WORDS_OF_A_NAME = 4;

    private final PageFacts page;

    SituationTables(PageFacts page) {
        this.page = page;
    }

    /** What this table says to take; null where it is no such table, or names fewer than two things. */
    @Nullable
    Candidate candidate(Block.Table table, SectionNode section) {
        var header = table.header().cells();
        if (header.size() < 2 || !isSituation(normal(header.get(0)), page)) {
            return null;
        }
        for (int column = 1; column < header.size(); column++) {
            if (isChoice(normal(header.get(column)), page)) {
                var members = members(table, column);
                return members.size() < 2 ? null : new Candidate(CandidateReading.Kind.PICKS, section, table, members);
            }
        }
        return null;
    }

    private static String normal(Block.TableCell cell) {
        return Words.normalize(text(cell));
    }

    /** Whether a header stands above situations: "Use case", "If you need". */
    static boolean isSituation(String normal, PageFacts page) {
        int space = normal.indexOf(' ');
        return page.vocabulary().isNormal(Term.CRITERION_COLUMN, normal)
                || page.vocabulary().isNormal(Term.USE_WHEN, normal)
                || page.vocabulary().isNormal(Term.IF, space < 0 ? normal : normal.substring(0, space));
    }

    /** Whether a header stands above what is taken: "Use", "Recommendation". */
    static boolean isChoice(String normal, PageFacts page) {
        return page.vocabulary().isNormal(Term.PICK, normal)
                || page.vocabulary().isNormal(Term.USE, normal)
                || page.vocabulary().isNormal(Term.CHOOSE, normal);
    }

    /** The names in this column, each once; none where most cells hold something else. */
    private List<Member> members(Block.Table table, int column) {
        var members = new ArrayList<Member>();
        var names = new HashSet<String>();
        int named = 0;
        for (Block.Row row : table.rows()) {
            String text = column < row.cells().size() ? text(row.cells().get(column)) : "";
            if (isName(text)) {
                named++;
                var read = page.names().read(text);
                var name = page.name(read.name());
                if (names.add(name.normal())) {
                    var content = row.cells().get(column).content();
                    var place = new Place.Named(Inlines.span(content, row.span()));
                    members.add(
                            new Member(read, name, read.number(), read.word(), false, 0, List.of(place), List.of()));
                }
            }
        }
        return 2 * named >= table.rows().size() ? members : List.of();
    }

    private boolean isName(String text) {
        if (Words.normalize(text).isEmpty()
                || Words.count(text) > WORDS_OF_A_NAME
                || CellKinds.isNumber(text)
                || page.isKnown(text)
                || CALL.matcher(text).find()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String text(Block.TableCell cell) {
        return Names.tidy(PlainText.of(cell.content()));
    }
}
