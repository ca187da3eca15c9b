package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.Matrix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the tables that compare the options, wherever they stand. */
final class MatrixFinder {

    /** Sections that say more than their table does, and are read by others. */
    private static final Set<Term> OTHERS = Set.of(Term.OPTIONS, Term.DETAILS, Term.VERDICT, Term.PICK, Term.POINTS);

    private final Vocabulary vocabulary;
    private final OptionNames names;
    private final MatrixReader reader;
    private final List<Matrix> found = new ArrayList<>();

    MatrixFinder(Vocabulary vocabulary, OptionNames names, MatrixReader reader) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.reader = reader;
    }

    /** Takes the matrices out of the page; a section that holds one goes with it. */
    List<Matrix> take(Outline outline) {
        takeTable(outline.lede(), List.of(), false);
        var consumed = Collections.newSetFromMap(new IdentityHashMap<SectionDraft, Boolean>());
        for (SectionDraft section : SectionDraft.all(outline.sections())) {
            var term = vocabulary.heading(section.title());
            boolean whole = term.filter(OTHERS::contains).isEmpty()
                    && names.exact(section.title()).isEmpty()
                    && section.children().isEmpty();
            if (takeTable(section.blocks(), whole ? section.heading() : List.of(), whole) && whole) {
                consumed.add(section);
            }
        }
        SectionDraft.remove(consumed, outline.sections());
        return found;
    }

    /** Takes the first matrix out of these blocks, with the text around it where the {@code whole} section goes. */
    private boolean takeTable(List<Block> blocks, List<Inline> heading, boolean whole) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Table table) {
                var before = whole ? blocks.subList(0, i) : List.<Block>of();
                var after = whole ? blocks.subList(i + 1, blocks.size()) : List.<Block>of();
                Optional<Matrix> matrix = reader.read(table, new MatrixReader.Place(heading, before, after));
                if (matrix.isPresent()) {
                    found.add(matrix.get());
                    if (!whole) {
                        blocks.remove(i);
                    }
                    return true;
                }
            }
        }
        return false;
    }
}
