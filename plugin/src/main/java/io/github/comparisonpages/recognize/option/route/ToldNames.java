package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.option.page.PageText;
import io.github.comparisonpages.recognize.option.words.Enumerations;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first sentence that says what was weighed: "We looked at Kafka, NATS and RabbitMQ." */
final class ToldNames {

    private static final int ENOUGH = 3;
    private static final double SURE = 0.9;

    private final PageFacts page;
    private final PageText text;
    private final Enumerations enumerations;

    ToldNames(PageFacts page, PageText text) {
        this.page = page;
        this.text = text;
        this.enumerations = page.grammar().enumerations();
    }

    /**
     * What such a sentence of this paragraph names; null where it holds none.
     *
     * @param whole the paragraph's text, as {@link Inlines#text} has it
     * @param normal its normal form; empty where it is too long
     */
    @Nullable
    Candidate candidate(SectionNode section, Block.Paragraph paragraph, String whole, String normal) {
        boolean may = !normal.isEmpty()
                && (whole.indexOf(':') > 0 || page.grammar().weighing().isWithin(normal))
                && !page.isBelowPoints(section);
        var members = may ? members(paragraph, whole, page.options(section) >= SURE) : List.<Member>of();
        return members.size() > 1 ? new Candidate(CandidateReading.Kind.TOLD, section, null, members) : null;
    }

    private List<Member> members(Block.Paragraph paragraph, String whole, boolean headed) {
        for (int start = 0; start < whole.length(); ) {
            int end = endOfSentence(whole, start);
            String sentence = whole.substring(start, end);
            boolean weighs = page.grammar().weighing().isWithin(Words.normalize(sentence));
            int colon = weighs ? -1 : sentence.indexOf(':');
            if (weighs || colon > 0 && page.announces(sentence.substring(0, colon)) == 1) {
                var members = new ArrayList<Member>();
                for (List<Inline> name :
                        enumerations.of(Inlines.slice(paragraph.content(), start + Math.max(colon, 0), end))) {
                    members.add(member(name, paragraph));
                }
                if (areOptions(members, headed || isCalled(sentence))) {
                    return members;
                }
            }
            start = end;
        }
        return List.of();
    }

    private static int endOfSentence(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '。'
                    || (c == '.' || c == '!' || c == '?') && i + 1 < text.length() && Words.isSpace(text.charAt(i + 1));
            if (ends) {
                return i + 1;
            }
        }
        return text.length();
    }

    private Member member(List<Inline> name, Block.Paragraph paragraph) {
        var read = page.names().read(Names.tidy(PlainText.of(name)));
        var place = new Place.Named(Inlines.span(name, paragraph.span()));
        return new Member(read, page.name(read.name()), null, false, false, 0, List.of(place), List.of());
    }

    /** Whether the page goes on to speak of one of them; where there are but two, of both, unless they are called options. */
    private boolean areOptions(List<Member> members, boolean called) {
        int spoken = 0;
        for (Member member : members) {
            if (page.isKnown(member.name().text())) {
                return false;
            }
            spoken += text.speaksOf(member.name(), 2) ? 1 : 0;
        }
        return spoken > 0 && members.size() > 1 && (members.size() >= ENOUGH || spoken == members.size() || called);
    }

    /** "Several frameworks", "the alternatives". */
    private boolean isCalled(String sentence) {
        for (String word : Words.split(Words.normalize(sentence))) {
            if (page.vocabulary().isNormal(Term.CANDIDATES, word)
                    || page.vocabulary().isNormal(Term.OPTIONS, word)) {
                return true;
            }
        }
        return false;
    }
}
