package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Sentences that name what was taken and what was not: "… we decided for A and neglected B and C, to achieve …". */
final class Sentences {

    private static final int LONGEST = 600;
    private static final int WORDS_OF_A_NAME = 6;

    private final PageFacts page;

    Sentences(PageFacts page) {
        this.page = page;
    }

    void add(List<SectionNode> sections, List<Candidate> candidates) {
        for (SectionNode section : sections) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    String text = Names.tidy(PlainText.of(paragraph.content()));
                    var found = text.length() > LONGEST
                            ? null
                            : page.grammar().sentences().find(text);
                    if (found != null) {
                        add(section, paragraph.span(), found.group(1), found.group(2), candidates);
                    }
                }
            }
        }
    }

    private void add(SectionNode section, SourceSpan span, String taken, String left, List<Candidate> candidates) {
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
