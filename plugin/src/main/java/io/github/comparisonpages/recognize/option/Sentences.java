package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Sentences that name what was taken and what was not: "… we decided for A and neglected B and C, to achieve …". */
final class Sentences {

    private static final int LONGEST = 600;
    private static final int WORDS_OF_A_NAME = 6;

    private final Page page;

    Sentences(Page page) {
        this.page = page;
    }

    void add(List<SectionNode> sections, List<Reading> readings) {
        for (SectionNode section : sections) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    String text = Names.tidy(PlainText.of(paragraph.content()));
                    var found = text.length() > LONGEST
                            ? null
                            : page.grammar().sentences().find(text);
                    if (found != null) {
                        add(section, paragraph.span(), found.group(1), found.group(2), readings);
                    }
                }
            }
        }
    }

    private void add(SectionNode section, SourceSpan span, String taken, String left, List<Reading> readings) {
        var names = new ArrayList<String>();
        names.add(taken);
        names.addAll(page.grammar().sentences().enumerated(left));
        var members = new ArrayList<Member>();
        for (String name : names) {
            var read = page.names().read(name);
            if (!Words.normalize(read.name()).isEmpty() && Words.count(read.name()) <= WORDS_OF_A_NAME) {
                members.add(new Member(
                        read,
                        page.name(read.name()),
                        read.number(),
                        read.word(),
                        false,
                        0,
                        List.of(new Place.Named(span)),
                        List.of()));
            }
        }
        if (members.size() > 1) {
            readings.add(new Reading(CandidateReading.Kind.SENTENCE, section, null, members));
        }
    }
}
