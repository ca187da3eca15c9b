package io.github.comparisonpages.recognize.matrix;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.recognize.option.OptionNames;
import io.github.comparisonpages.recognize.section.Claims;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the tables that compare the options, wherever they stand. */
public final class MatrixFinder {

    /** Sections that say more than their table does, and are read by others. */
    private static final Set<Term> OTHERS = Set.of(Term.OPTIONS, Term.DETAILS, Term.VERDICT, Term.PICK, Term.POINTS);

    private final Vocabulary vocabulary;
    private final OptionNames names;
    private final MatrixReader reader;
    private final List<Matrix> found = new ArrayList<>();

    public MatrixFinder(Vocabulary vocabulary, OptionNames names, MatrixReader reader) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.reader = reader;
    }

    /**
     * Finds and claims the matrices of a page; a section that is one goes with it. In an option's own section, such as behind the
     * last one's cons, only a table of all options is of the page.
     */
    public List<Matrix> find(SectionNode root, Claims claims, Predicate<SectionNode> isOwn) {
        for (SectionNode section : root.all()) {
            find(section, claims, isOwn.test(section));
        }
        return found;
    }

    /** "Choice | Alternatives": what stands in one row is not compared with what stands in the next. */
    private boolean tellsAlternatives(Block.Table table) {
        var header = table.header().cells();
        for (Block.TableCell cell : header.subList(Math.min(1, header.size()), header.size())) {
            if (vocabulary.is(Term.OPTIONS, PlainText.of(cell.content()))) {
                return true;
            }
        }
        return false;
    }

    private void find(SectionNode section, Claims claims, boolean own) {
        var blocks = claims.blocksOf(section);
        var term = vocabulary.heading(section.title());
        boolean whole = !own
                && section.kind() == SectionNode.Kind.HEADING
                && section.level() > 10
                && !claims.isTaken(section)
                && term.filter(OTHERS::contains).isEmpty()
                && names.exact(section.title()).isEmpty()
                && section.children().isEmpty()
                && blocks.stream().filter(Block.Table.class::isInstance).count() == 1;
        for (Block written : section.blocks()) {
            if (!(claims.left(written) instanceof Block.Table table)
                    || claims.isClaimed(written)
                    || tellsAlternatives(table)) {
                continue;
            }
            int at = blocks.indexOf(table);
            var place = whole
                    ? new MatrixReader.Place(
                            section.title(),
                            section.heading(),
                            blocks.subList(0, at),
                            blocks.subList(at + 1, blocks.size()))
                    : new MatrixReader.Place(section.title(), List.of(), List.of(), List.of());
            Optional<Matrix> matrix = reader.read(table, place);
            if (matrix.isPresent() && (!own || reader.isOfAll(matrix.get()))) {
                found.add(matrix.get());
                if (whole) {
                    claims.claim(section);
                } else {
                    claims.claim(written);
                }
            }
        }
    }
}
