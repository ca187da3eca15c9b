package io.github.comparisonpages.recognize.option.evidence;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Trait;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Headings whose texts start by calling them options: "One approach is to …" below one, "The second solution …" below the next. */
final class CalledInText {

    private static final int WORDS_BEFORE = 1;
    private static final int WORDS_BETWEEN = 1;
    private static final int LONGEST_START = 100;

    private final Vocabulary vocabulary;

    CalledInText(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Marks the members of a row of headings of which most are called so: one alone may speak of anything. */
    void look(Candidate candidate) {
        if (!candidate.is(Kind.HEADINGS)) {
            return;
        }
        int open = 0;
        var called = new ArrayList<Member>();
        for (Member member : candidate.members()) {
            var section = member.section();
            if (!member.is(Trait.KNOWN_LABEL) && section != null) {
                open++;
                if (section.kind() == SectionNode.Kind.HEADING && calls(section)) {
                    called.add(member);
                }
            }
        }
        if (called.size() > 1 && 2 * called.size() > open) {
            called.forEach(member -> member.set(Trait.CALLED_IN_TEXT, true));
        }
    }

    private boolean calls(SectionNode section) {
        if (section.blocks().isEmpty() || !(section.blocks().get(0) instanceof Block.Paragraph paragraph)) {
            return false;
        }
        String text = Inlines.text(paragraph.content());
        var words = Words.split(Words.normalize(text.substring(0, Math.min(text.length(), LONGEST_START))));
        for (int i = 0; i <= WORDS_BEFORE && i < words.size(); i++) {
            if (vocabulary.isNormal(Term.ONE_OF, words.get(i)) && isOption(words, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "option", or "suggested option", from this word on. */
    private boolean isOption(List<String> words, int from) {
        for (int i = from; i <= from + WORDS_BETWEEN && i < words.size(); i++) {
            if (vocabulary.isNormal(Term.ONE_OPTION, words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
