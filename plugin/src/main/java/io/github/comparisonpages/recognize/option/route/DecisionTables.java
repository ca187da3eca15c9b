package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables of decisions, "Topic | Chosen | Alternatives": each row is a question of its own, and its options are what was
 * taken and what was not. Neither the rows nor the columns are options.
 */
final class DecisionTables {

    private static final double SURE = 0.9;
    private static final int WORDS_OF_A_NAME = 5;

    private final PageFacts page;
    private final InlineEnumeration enumerations;

    DecisionTables(PageFacts page) {
        this.page = page;
        this.enumerations = new InlineEnumeration(page.vocabulary());
    }

    /** Where the names stand in such a table; what was taken at -1 in another, the topic where there is none. */
    private record Columns(int topic, int taken, int left) {}

    /** "Alternatives"; "Avoid" only where a topic stands before what is used: else it may speak of words. */
    private boolean isLeft(String header, int column) {
        return page.headings().options(header) >= SURE
                || column > 1 && page.vocabulary().is(Term.RULE, header);
    }

    private Columns columns(Block.Table table) {
        var header = table.header().cells();
        int left = -1;
        for (int i = 1; i < header.size() && left < 0; i++) {
            left = isLeft(text(header.get(i)), i) ? i : -1;
        }
        int taken = -1;
        for (int i = 0; i < left; i++) {
            taken = SituationTables.isChoice(Words.normalize(text(header.get(i))), page) ? i : taken;
        }
        return new Columns(taken > 0 ? 0 : -1, taken, left);
    }

    /** A candidate a row that names what was taken and at least one other thing; says whether it is such a table. */
    boolean add(Block.Table table, SectionNode section, List<Candidate> candidates) {
        var columns = columns(table);
        if (columns.taken() < 0) {
            return false;
        }
        for (Block.Row row : table.rows()) {
            var members = row.cells().size() > columns.left() ? members(row, columns) : List.<Member>of();
            if (members.size() > 1) {
                var topic = columns.topic() < 0 ? section : below(row.cells().get(columns.topic()), section);
                var label = below(table.header().cells().get(columns.left()), topic);
                boolean announced = page.headings().options(label.title()) >= SURE;
                var kind = announced ? CandidateReading.Kind.LIST : CandidateReading.Kind.VERSUS;
                var candidate = new Candidate(kind, announced ? label : topic, null, members);
                candidate.set(Feature.SIBLINGS, announced || table.rows().size() < 2 ? 0 : 1);
                candidates.add(candidate);
            }
        }
        return true;
    }

    private List<Member> members(Block.Row row, Columns columns) {
        var taken = row.cells().get(columns.taken());
        var names = new ArrayList<List<Inline>>();
        names.add(taken.content());
        names.addAll(enumerations.of(row.cells().get(columns.left()).content()));
        var members = new ArrayList<Member>();
        for (List<Inline> name : names) {
            var read = page.names().read(Names.tidy(PlainText.of(name)));
            boolean named = !Words.normalize(read.name()).isEmpty() && Words.count(read.name()) <= WORDS_OF_A_NAME;
            if (named && !page.isKnown(read.name())) {
                members.add(Member.of(read, page, new Place.Named(Inlines.span(name, row.span())), List.of()));
            } else if (members.isEmpty()) {
                return List.of();
            }
        }
        return members;
    }

    private SectionNode below(Block.TableCell cell, SectionNode section) {
        return page.tree().led(new Block.Paragraph(cell.content(), cell.span()), List.of(), section);
    }

    private static String text(Block.TableCell cell) {
        return Names.tidy(PlainText.of(cell.content()));
    }
}
