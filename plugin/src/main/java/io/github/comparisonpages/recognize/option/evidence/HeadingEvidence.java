package io.github.comparisonpages.recognize.option.evidence;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Trait;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.option.page.PageText;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a row of headings and the page's title say of each other. */
final class HeadingEvidence {

    private static final int WORDS_OF_A_RIVAL = 4;
    private static final int WORDS_OF_A_NAME = 6;
    private static final double MOST = 0.5;

    private final PageFacts page;
    private final PageText text;
    private final Set<String> against;

    /** {@code against} are the names, in their normal forms, that the title sets beside each other. */
    HeadingEvidence(PageFacts page, PageText text, Set<String> against) {
        this.page = page;
        this.text = text;
        this.against = against;
    }

    /** How many are links, below a title that compares; else it says less. */
    double links(Candidate candidate) {
        if (!candidate.is(Kind.HEADINGS) || candidate.members().size() < 2) {
            return 0;
        }
        boolean says = page.headings().compares(page.title()) || page.announces(page.title()) > 0;
        return candidate.share(HeadingEvidence::isLink) * (says ? 1 : 0.3);
    }

    static boolean isLink(Member member) {
        var section = member.section();
        if (section != null && section.head() instanceof Block.Heading heading) {
            for (Inline inline : heading.content()) {
                if (inline instanceof Inline.Link
                        || inline instanceof Inline.Html html && html.html().startsWith("<a href")) {
                    return true;
                }
                boolean blank = inline instanceof Inline.Text t && t.text().isBlank();
                if (!blank && !(inline instanceof Inline.Html)) {
                    return false;
                }
            }
        }
        return false;
    }

    /**
     * Whether they are a short row right below a title that compares. What is a rival's name is spoken of: a heading that is not,
     * "Quick framing", is none.
     */
    double rivals(Candidate candidate, List<Member> open) {
        double row = row(candidate, open);
        if (row == 0) {
            return 0;
        }
        if (against.size() > 1 && borne(open) > 1) {
            boolean besideVersus = haveVersus(open);
            open.forEach(member -> member.add(
                    Trait.KNOWN_LABEL,
                    !bearsName(member)
                            && !(besideVersus && isSpokenOf(member))
                            && (!isTold(member) || setsRivalsBesideEachOther(member))));
            return row;
        }
        boolean said = saysRivals(above(candidate));
        if (Candidate.share(open, member -> isName(member, said)) < MOST) {
            return 0;
        }
        open.forEach(member -> member.add(Trait.KNOWN_LABEL, !isName(member, said)));
        return row;
    }

    /** Whether one of them is "A vs B": then another that is but spoken of, "C", is a rival too. */
    private boolean haveVersus(List<Member> headings) {
        for (Member heading : headings) {
            if (page.titles().isVersus(heading.raw())) {
                return true;
            }
        }
        return false;
    }

    /** Below "Alternatives" a single word is a name even where the text does not say it again. */
    private boolean isName(Member member, boolean said) {
        return said && member.name().words().size() == 1 || isSpokenOf(member);
    }

    private boolean saysRivals(String heading) {
        String normal = page.headings().normal(heading);
        return page.vocabulary().isNormal(Term.OPTIONS, normal)
                || page.vocabulary().leads(Term.RIVALS, normal);
    }

    private String above(Candidate candidate) {
        return candidate.section() == page.top()
                ? page.title()
                : candidate.section().title();
    }

    private static boolean isTold(Member member) {
        return member.hasPoints() || member.isCalledOption() || isLink(member);
    }

    private boolean bearsName(Member heading) {
        for (String name : against) {
            if (bears(heading, name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether headings below this one bear two of the names, as "Kafka" and "NATS" do below "Use cases". */
    private boolean setsRivalsBesideEachOther(Member heading) {
        var section = heading.section();
        var found = new HashSet<String>();
        if (section != null) {
            for (SectionNode below : section.all()) {
                String normal = page.headings().normal(below.title());
                if (below != section && against.contains(normal)) {
                    found.add(normal);
                }
            }
        }
        return found.size() > 1;
    }

    private static boolean bears(Member heading, String name) {
        return (' ' + heading.name().normal() + ' ').contains(Words.isCjk(name) ? name : ' ' + name + ' ');
    }

    private boolean isSpokenOf(Member member) {
        return isTold(member) || text.speaksOf(member.name(), 2) || isSpokenOfBelow(member);
    }

    /** Whether the text below the heading has most words of the name: "BlackDuck OpenHub" is OpenHub there. */
    private boolean isSpokenOfBelow(Member member) {
        var section = member.section();
        if (section == null) {
            return false;
        }
        String below = ' ' + Words.normalize(PlainText.of(new RichText(section.writtenBelow()))) + ' ';
        int words = 0;
        int found = 0;
        for (String word : member.name().words()) {
            if (!page.vocabulary().isNormal(Term.FUNCTION_WORD, word)) {
                words++;
                found += below.contains(' ' + word + ' ') ? 1 : 0;
            }
        }
        return found >= MOST * words && found > 0;
    }

    private double row(Candidate candidate, List<Member> open) {
        if (!candidate.is(Kind.HEADINGS) || open.size() < 2) {
            return 0;
        }
        if (candidate.section() != page.top() && !isOnlyComparison(candidate.section())) {
            return 0;
        }
        String above = above(candidate);
        String normal = page.headings().normal(above);
        boolean names = page.vocabulary().isNormal(Term.RIVALS, normal)
                || page.vocabulary().isNormal(Term.OPTIONS, normal);
        if (names) {
            return 1;
        }
        boolean leads = page.vocabulary().leads(Term.RIVALS, normal) && Words.count(normal) <= WORDS_OF_A_RIVAL;
        if (leads) {
            return Candidate.share(open, m -> Words.count(m.name().text()) <= WORDS_OF_A_NAME);
        }
        if (!page.headings().compares(above)) {
            return 0;
        }
        // A title that names what it compares says what the headings have to be.
        return against.size() > 1 && borne(open) < 2
                ? 0
                : Candidate.share(open, m -> Words.count(m.name().text()) <= WORDS_OF_A_RIVAL);
    }

    /** "## Comparisons" right below the title of a page that compares, too. */
    private boolean isOnlyComparison(SectionNode section) {
        return section.kind() == SectionNode.Kind.HEADING
                && section.parent() == page.top()
                && page.headings().compares(page.title())
                && page.headings().compares(section.title())
                && page.titles().of(section.title()) == null;
    }

    /** How many of the things that the title names have a heading. */
    private int borne(List<Member> headings) {
        int borne = 0;
        for (String name : against) {
            boolean found = false;
            for (Member heading : headings) {
                found |= bears(heading, name);
            }
            borne += found ? 1 : 0;
        }
        return borne;
    }
}
