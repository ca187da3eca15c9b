package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.RichText;
import io.github.comparisonpages.model.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the section that concludes, and the picks that any part of the page makes. */
final class VerdictFinder {

    private final Vocabulary vocabulary;
    private final VerdictReader reader;
    private final List<Pick> picks = new ArrayList<>();

    VerdictFinder(Vocabulary vocabulary, VerdictReader reader) {
        this.vocabulary = vocabulary;
        this.reader = reader;
    }

    /** Takes the first section that concludes; null where none does. Further ones are kept, their picks count too. */
    @Nullable
    Verdict take(Outline outline, PickReader pickReader) {
        Verdict verdict = null;
        var taken = Collections.newSetFromMap(new IdentityHashMap<SectionDraft, Boolean>());
        for (SectionDraft section : concluding(outline.sections())) {
            var found = reader.read(section);
            picks.addAll(found.picks());
            if (verdict == null) {
                verdict = found.verdict();
                taken.add(section);
            }
        }
        SectionDraft.remove(taken, outline.sections());
        if (picks.isEmpty()) {
            labelledAnywhere(outline, pickReader);
        }
        return verdict;
    }

    /** The picks found, in the order of the source, each option once. */
    List<Pick> picks() {
        var distinct = new ArrayList<Pick>();
        for (Pick pick : picks) {
            if (distinct.stream()
                    .noneMatch(p -> pick.optionId() != null && pick.optionId().equals(p.optionId()))) {
                distinct.add(pick);
            }
        }
        boolean some = distinct.stream().anyMatch(p -> p.optionId() != null);
        return some ? distinct.stream().filter(p -> p.optionId() != null).toList() : distinct;
    }

    /** The topmost sections with a heading that concludes. */
    private List<SectionDraft> concluding(List<SectionDraft> sections) {
        var found = new ArrayList<SectionDraft>();
        for (SectionDraft section : sections) {
            if (vocabulary
                    .heading(section.title())
                    .filter(t -> t == Term.VERDICT || t == Term.PICK)
                    .isPresent()) {
                found.add(section);
            } else {
                found.addAll(concluding(section.children()));
            }
        }
        return found;
    }

    private void labelledAnywhere(Outline outline, PickReader pickReader) {
        readLabelled(outline.lede(), pickReader);
        SectionDraft.all(outline.sections()).forEach(s -> readLabelled(s.blocks(), pickReader));
    }

    private void readLabelled(List<Block> blocks, PickReader pickReader) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                pickReader.labelled(paragraph).stream()
                        .filter(pick -> pick.optionId() != null)
                        .map(p -> new Pick(p.optionId(), p.words(), "", RichText.EMPTY, p.span()))
                        .forEach(picks::add);
            }
        }
    }
}
