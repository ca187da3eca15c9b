package io.github.comparisonpages.recognize.option.evidence;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Trait;
import io.github.comparisonpages.recognize.option.name.Name;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.option.page.PageText;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a candidate and its surroundings say for and against it; what other candidates say comes later. */
public final class Evidence {

    private static final Pattern INTERFACE = Pattern.compile("^(?:--?\\w|/\\w+[<{]|\\w+\\()");
    private static final double PROBABLE = 0.7;
    private static final double SURE = 0.9;
    private static final double FAR = 0.5;
    private static final double SAID_TWICE = 1.2;
    private static final int SENTENCE = 14;
    private static final int MANY = 12;
    private static final int WORDS_OF_A_RIVAL = 4;

    private final PageFacts page;
    private final PageText text;
    private final List<Candidate> candidates;
    private final Surroundings surroundings;
    private final HeadingEvidence headings;
    private final String title;
    private final Set<String> against = new HashSet<>();
    private final VersusEvidence versus;
    private final CalledInText called;

    public Evidence(PageFacts page, PageText text, List<Candidate> candidates) {
        this.page = page;
        this.text = text;
        this.candidates = candidates;
        this.surroundings = new Surroundings(page);
        this.versus = new VersusEvidence(candidates);
        this.called = new CalledInText(page.vocabulary());
        this.title = ' ' + Words.normalize(page.title()) + ' ';
        this.headings = new HeadingEvidence(page, text, against);
        // A word of the vocabulary that the title sets against another, "Logs vs Metrics", is an option.
        for (Candidate candidate : candidates) {
            if (candidate.is(Kind.TITLE) && candidate.saysToCompare() || candidate.is(Kind.VERSUS)) {
                for (Member member : candidate.members()) {
                    String name = member.name().normal();
                    if (!page.vocabulary().isNormal(Term.RIVALS, name)
                            && !page.vocabulary().isNormal(Term.OPTIONS_TAIL, name)) {
                        against.add(name);
                    }
                }
            }
        }
    }

    /** Looks at each candidate alone. */
    public void weigh() {
        for (Candidate candidate : candidates) {
            look(candidate);
            called.look(candidate);
            candidate.set(Feature.OPTIONS_HEADING, surroundings.optionsHeading(candidate));
            candidate.set(Feature.DETAILS_HEADING, surroundings.detailsHeading(candidate));
            settleLabels(candidate);
            var open = open(candidate);
            candidate.set(Feature.POINTS, Candidate.share(open, m -> !m.is(Trait.KNOWN_LABEL) && m.hasPoints()));
            candidate.set(Feature.CALLED_OPTION, called(candidate, open));
            candidate.set(Feature.NUMBERED_WITH_POINTS, numberedWithPoints(open));
            candidate.set(Feature.IN_TITLE, candidate.is(Kind.TITLE) ? 0 : candidate.share(m -> m.is(Trait.IN_TITLE)));
            candidate.set(Feature.SAID_TO_COMPARE, saidToCompare(candidate));
            candidate.set(Feature.COMPARES, compares(candidate));
            if (candidate.has(Feature.COMPARES)) {
                // Where something says that a table compares, yes and no to features say nothing more.
                candidate.set(Feature.FEATURES, 0);
            }
            versus.weigh(candidate);
            candidate.set(Feature.LINKS, headings.links(candidate));
            candidate.set(Feature.KNOWN_LABELS, knownLabels(candidate, open));
            candidate.set(Feature.RIVALS, headings.rivals(candidate, open));
            candidate.set(
                    Feature.SENTENCES, candidate.share(m -> Words.count(m.name().text()) > SENTENCE));
            candidate.set(Feature.MANY, many(candidate));
            candidate.set(Feature.SINGLE, candidate.members().size() == 1 ? 1 : 0);
            candidate.set(Feature.WRONG_PLACE, surroundings.wrongPlace(candidate));
            candidate.set(Feature.INTERFACE, ofInterface(candidate, open));
        }
    }

    private void look(Candidate candidate) {
        for (Member member : candidate.members()) {
            var section = member.section();
            if (!candidate.isTable()) {
                member.findPoints(() -> hasPoints(member, candidate.is(Kind.ABOUT)));
            }
            member.set(Trait.IN_TITLE, isInTitle(member.name()));
            member.set(Trait.SPOKEN_OF, candidate.is(Kind.TITLE, Kind.TOLD) && isSpokenOf(member.name()));
            boolean plain = member.name().text().equals(page.names().unnumbered(member.raw()));
            String heading = plain ? member.raw() : member.name().text();
            boolean marked = candidate.is(Kind.LIST) && isMarked(member);
            member.set(
                    Trait.KNOWN_LABEL,
                    section != null && page.isFacet(section)
                            || page.vocabulary()
                                    .isNormal(Term.RIVALS, member.name().normal())
                            || !member.isCalledOption() && (marked || page.isKnown(heading)));
        }
    }

    /** {@code about} where a heading says which way all below it speaks. */
    private boolean hasPoints(Member member, boolean about) {
        for (SectionNode section : member.sections()) {
            if (about ? !section.blocks().isEmpty() : page.points().are(section)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMarked(Member member) {
        var section = member.section();
        return section != null && page.isMarked(section.title());
    }

    /** Whether the page speaks of it beyond its title; a letter may stand for anything, and many words for nothing. */
    private boolean isSpokenOf(Name name) {
        return name.compact().length() > 1 && name.words().size() <= WORDS_OF_A_RIVAL && text.speaksOf(name, 2);
    }

    private boolean isInTitle(Name name) {
        return name.normal().length() > 1 && title.contains(name.isCjk() ? name.normal() : ' ' + name.normal() + ' ');
    }

    /** What the surroundings say of members that look like labels of the vocabulary. */
    private void settleLabels(Candidate candidate) {
        boolean options = candidate.value(Feature.OPTIONS_HEADING) >= PROBABLE;
        boolean listed = candidate.is(Kind.LIST) && page.options(PageFacts.headed(candidate.section())) >= SURE;
        boolean marked = listed && candidate.share(this::isMarked) > FAR;
        for (Member member : candidate.members()) {
            if (against.contains(member.name().normal())) {
                member.set(Trait.KNOWN_LABEL, false);
            }
            if (listed) {
                // In a list of options even "Testing" or "Do nothing" is one.
                String raw = member.raw();
                member.set(
                        Trait.KNOWN_LABEL,
                        marked
                                || page.headings().isLabel(raw)
                                || page.headings().options(raw) > FAR
                                || page.headings().details(raw) == Headings.SURE);
            }
            member.add(Trait.NUMBERED_BY_PLACE, options);
        }
    }

    /** "Decision Outcome" beside the options is no argument against them: headings are judged without such labels. */
    private static List<Member> open(Candidate candidate) {
        if (!candidate.is(Kind.HEADINGS)) {
            return candidate.members();
        }
        var open = new ArrayList<Member>();
        for (Member member : candidate.members()) {
            if (!member.is(Trait.KNOWN_LABEL)) {
                open.add(member);
            }
        }
        return open;
    }

    /** Two headings "Proposed solution: A" and "Alternative: B" tell, whatever stands beside them. */
    private static double called(Candidate candidate, List<Member> open) {
        double share = Candidate.share(open, Member::isCalledOption);
        boolean two = candidate.is(Kind.HEADINGS) && share * open.size() > 1.5;
        return two ? Math.max(share, PROBABLE) : share;
    }

    private static double numberedWithPoints(List<Member> open) {
        int count = 0;
        for (Member member : open) {
            count += member.isNumbered() && member.hasPoints() ? 1 : 0;
        }
        return count >= 2 ? 1 : 0;
    }

    private double saidToCompare(Candidate candidate) {
        return candidate.saysToCompare() ? 0.2 + 0.8 * candidate.share(m -> text.speaksOf(m.name(), 3)) : 0;
    }

    /** Above 1 where the title says it and the heading too: "Matrix" below "Feature comparison". */
    private double compares(Candidate candidate) {
        if (!candidate.isTable()) {
            return 0;
        }
        var headed = PageFacts.headed(candidate.section());
        boolean titled = page.headings().compares(page.title());
        boolean says = titled || page.headings().compares(headed.title());
        boolean both =
                titled && headed != page.titleSection() && page.vocabulary().is(Term.CRITERIA, headed.title());
        return both ? SAID_TWICE : says || candidate.comparesThese() ? 1 : 0;
    }

    private static double knownLabels(Candidate candidate, List<Member> open) {
        double share = candidate.share(m -> m.is(Trait.KNOWN_LABEL));
        return candidate.is(Kind.HEADINGS) && !open.isEmpty() ? FAR * share : share;
    }

    private static double many(Candidate candidate) {
        boolean links = candidate.is(Kind.HEADINGS) && candidate.share(HeadingEvidence::isLink) > PROBABLE;
        return candidate.members().size() > MANY && !links && !candidate.comparesThese() ? 1 : 0;
    }

    private static boolean isOfInterface(String raw) {
        boolean mayBe = raw.startsWith("-") || raw.startsWith("/") || raw.indexOf('(') > 0;
        return mayBe && INTERFACE.matcher(raw).find();
    }

    private double ofInterface(Candidate candidate, List<Member> open) {
        if (candidate.block() instanceof Block.Table table) {
            for (Block.TableCell cell : table.header().cells()) {
                if (page.vocabulary().is(Term.API_COLUMN, PlainText.of(cell.content()))) {
                    return 1;
                }
            }
        }
        return Candidate.share(open, m -> isOfInterface(m.raw())) >= FAR ? 1 : 0;
    }
}
