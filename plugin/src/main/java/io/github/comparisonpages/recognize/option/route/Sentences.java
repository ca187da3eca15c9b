package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.option.page.PageText;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that name options: what was taken and what was not, "… we decided for A and neglected B and C, to achieve …", and the
 * first that says what was weighed.
 */
final class Sentences {

    private static final int LONGEST = 600;
    private static final int LONGEST_PARAGRAPH = 1500;
    private static final int WORDS_OF_A_NAME = 6;

    private final PageFacts page;
    private final List<Candidate> candidates;
    private final ToldNames told;

    /** Adds to {@code candidates}. */
    Sentences(PageFacts page, PageText text, List<Candidate> candidates) {
        this.page = page;
        this.candidates = candidates;
        this.told = new ToldNames(page, text);
    }

    /** Adds what the paragraphs of these sections name. */
    void add(List<SectionNode> sections) {
        Candidate weighed = null;
        for (SectionNode section : sections) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    String text = Inlines.text(paragraph.content());
                    String normal = text.length() > LONGEST_PARAGRAPH ? "" : Words.normalize(text);
                    if (page.grammar().sentences().mayBeIn(normal)) {
                        addTaken(section, paragraph);
                    }
                    if (weighed == null) {
                        weighed = told.candidate(section, paragraph, text, normal);
                    }
                }
            }
        }
        if (weighed != null) {
            candidates.add(weighed);
        }
    }

    private void addTaken(SectionNode section, Block.Paragraph paragraph) {
        String text = Names.tidy(PlainText.of(paragraph.content()));
        var found = text.length() > LONGEST ? null : page.grammar().sentences().find(text);
        if (found != null) {
            addTaken(section, paragraph.span(), found.group(1), found.group(2));
        }
    }

    private void addTaken(SectionNode section, SourceSpan span, String taken, String left) {
        var names = new ArrayList<String>();
        names.add(taken);
        names.addAll(page.grammar().sentences().enumerated(left));
        var members = new ArrayList<Member>();
        for (String name : names) {
            var read = page.names().read(name);
            if (!Words.normalize(read.name()).isEmpty() && Words.count(read.name()) <= WORDS_OF_A_NAME) {
                members.add(Member.of(read, page, new Place.Named(span), List.of()));
            }
        }
        if (members.size() > 1) {
            candidates.add(new Candidate(CandidateReading.Kind.SENTENCE, section, null, members));
        }
    }
}
