package io.github.comparisonpages.recognize.option.candidate;

import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.Set;

/** Places where no options stand: below points, consequences and conclusions, and behind a sentence that gives reasons. */
public final class WrongPlaces {

    /** Where these stand says nothing of them. */
    public static final Set<Kind> ANYWHERE = Set.of(
            Kind.TITLE, Kind.FILE_NAME, Kind.DECLARED, Kind.VERSUS, Kind.SENTENCE, Kind.TOLD, Kind.PICKS, Kind.ABOUT);

    private static final String REASONS_FOLLOW = ":;：；";

    private final PageFacts page;

    public WrongPlaces(PageFacts page) {
        this.page = page;
    }

    /**
     * Whether no options stand there.
     *
     * @param intro the sentence before it; empty where there is none
     * @param members how many things it may name
     */
    public boolean is(Kind kind, SectionNode place, String intro, int members) {
        if (ANYWHERE.contains(kind)) {
            return false;
        }
        var section = PageFacts.headed(place);
        if (page.isBelowPoints(section)) {
            return true;
        }
        if (!intro.isEmpty()) {
            if (kind == Kind.LIST && (page.headings().isLabel(intro) || endsInLabel(intro)) || givesReasons(intro)) {
                return true;
            }
            if (isCounted(kind, intro, members)) {
                return false;
            }
            if (endsWithColon(intro) && page.announces(intro) > 0) {
                return false;
            }
        }
        if (section.kind() == SectionNode.Kind.ROOT) {
            return kind == Kind.LIST;
        }
        if (section.kind() == SectionNode.Kind.ITEM) {
            return false;
        }
        String normal = page.headings().normal(section.title());
        boolean other = page.vocabulary().isNormal(Term.OTHER, normal)
                && !page.vocabulary().isNormal(Term.DETAILS, normal)
                && !page.vocabulary().isNormal(Term.DETAILS_MAYBE, normal);
        return other && section != page.titleSection() && kind != Kind.COLUMNS && kind != Kind.ROWS
                || page.vocabulary().isNormal(Term.VERDICT, normal) && kind == Kind.LIST;
    }

    /** "But that has two drawbacks:" stands above points. */
    private boolean endsInLabel(String text) {
        if (!endsWithColon(text) || page.announces(text) > 0) {
            return false;
        }
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return last.length() < text.length() && page.headings().isLabel(last);
    }

    /** "It was not taken because:" stands above reasons. */
    private boolean givesReasons(String text) {
        if (text.isEmpty() || REASONS_FOLLOW.indexOf(text.charAt(text.length() - 1)) < 0) {
            return false;
        }
        var words = Words.split(Words.normalize(text));
        return !words.isEmpty()
                && page.vocabulary().isNormal(Term.BECAUSE, words.get(words.size() - 1))
                && page.announces(text) == 0;
    }

    /** Whether the sentence above headings or a list speaks of so many options: "We looked at two ways." */
    public boolean isCounted(Kind kind, String intro, int members) {
        return (kind == Kind.HEADINGS || kind == Kind.LIST)
                && !intro.isEmpty()
                && page.grammar().intro().counts(intro, members);
    }

    public static boolean endsWithColon(String text) {
        return text.endsWith(":") || text.endsWith("：");
    }
}
