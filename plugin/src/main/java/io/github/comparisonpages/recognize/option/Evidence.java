package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.option.CandidateReading.Kind;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a reading and its surroundings say for and against it; what other readings say comes later. */
final class Evidence {

    private static final Pattern INTERFACE = Pattern.compile("^(?:--?\\w|/\\w+[<{]|\\w+\\()");
    private static final double PROBABLE = 0.7;
    private static final double SURE = 0.9;
    private static final double FAR = 0.5;
    private static final double SAID_TWICE = 1.2;
    private static final int SENTENCE = 14;
    private static final int MANY = 12;
    private static final int WORDS_OF_A_RIVAL = 4;

    private final Page page;
    private final PageText text;
    private final List<Reading> readings;
    private final Intro intro;
    private final Surroundings surroundings;
    private final HeadingEvidence headings;
    private final String title;
    private final Set<String> against = new HashSet<>();
    private final Map<SectionNode, Integer> versus = new IdentityHashMap<>();

    Evidence(Page page, PageText text, List<Reading> readings) {
        this.page = page;
        this.text = text;
        this.readings = readings;
        this.intro = page.grammar().intro();
        this.surroundings = new Surroundings(page, intro);
        this.title = ' ' + Words.normalize(page.title()) + ' ';
        this.headings = new HeadingEvidence(page, text, against);
        // A word of the vocabulary that the title sets against another, "Logs vs Metrics", is an option.
        for (Reading reading : readings) {
            var parent = reading.section().parent();
            if (reading.is(Kind.VERSUS) && parent != null) {
                versus.merge(parent, 1, Integer::sum);
            }
            if (reading.is(Kind.TITLE) && reading.saysToCompare() || reading.is(Kind.VERSUS)) {
                for (Member member : reading.members()) {
                    String name = member.name().normal();
                    if (!page.vocabulary().isNormal(Term.RIVALS, name)
                            && !page.vocabulary().isNormal(Term.OPTIONS_TAIL, name)) {
                        against.add(name);
                    }
                }
            }
        }
    }

    /** Looks at each reading alone. */
    void weigh() {
        for (Reading reading : readings) {
            look(reading);
            reading.set(Feature.OPTIONS_HEADING, surroundings.optionsHeading(reading));
            reading.set(Feature.DETAILS_HEADING, surroundings.detailsHeading(reading));
            settleLabels(reading);
            var open = open(reading);
            reading.set(Feature.POINTS, Reading.share(open, m -> m.own && !m.known));
            reading.set(Feature.CALLED_OPTION, called(reading, open));
            reading.set(Feature.NUMBERED_WITH_POINTS, numberedWithPoints(open));
            reading.set(Feature.IN_TITLE, reading.is(Kind.TITLE) ? 0 : reading.share(m -> m.titled));
            reading.set(Feature.SAID_TO_COMPARE, saidToCompare(reading));
            reading.set(Feature.COMPARES, compares(reading));
            reading.set(Feature.FEATURES, features(reading));
            reading.set(Feature.SIBLINGS, siblings(reading));
            reading.set(Feature.LINKS, headings.links(reading));
            reading.set(Feature.AXIS, reading.axis);
            reading.set(Feature.ANSWERS, reading.answers && reading.members().size() > 1 ? 1 : 0);
            reading.set(Feature.KNOWN_LABELS, knownLabels(reading, open));
            reading.set(Feature.RIVALS, headings.rivals(reading, open));
            reading.set(
                    Feature.SENTENCES, reading.share(m -> Words.count(m.name().text()) > SENTENCE));
            reading.set(Feature.MANY, many(reading));
            reading.set(Feature.SINGLE, reading.members().size() == 1 ? 1 : 0);
            reading.set(Feature.SECOND_LIST, reading.second ? 1 : 0);
            reading.set(Feature.WRONG_PLACE, surroundings.wrongPlace(reading));
            reading.set(Feature.INTERFACE, ofInterface(reading, open));
        }
    }

    private void look(Reading reading) {
        for (Member member : reading.members()) {
            var section = member.section();
            if (!reading.isTable()) {
                boolean own = false;
                for (SectionNode about : member.sections()) {
                    own |= reading.is(Kind.ABOUT)
                            ? !about.blocks().isEmpty()
                            : page.points().are(about);
                }
                member.own = own;
            }
            member.titled = isInTitle(member.name());
            member.spoken = reading.is(Kind.TITLE, Kind.TOLD) && isSpokenOf(member.name());
            boolean plain = member.name().text().equals(page.names().unnumbered(member.raw()));
            String heading = plain ? member.raw() : member.name().text();
            boolean marked = reading.is(Kind.LIST) && isMarked(member);
            member.known = section != null && page.isFacet(section)
                    || page.vocabulary().isNormal(Term.RIVALS, member.name().normal())
                    || !member.isCalledOption() && (marked || page.isKnown(heading));
        }
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
    private void settleLabels(Reading reading) {
        boolean options = reading.value(Feature.OPTIONS_HEADING) >= PROBABLE;
        boolean listed = reading.is(Kind.LIST) && page.options(Page.headed(reading.section())) >= SURE;
        boolean marked = listed && reading.share(this::isMarked) > FAR;
        for (Member member : reading.members()) {
            if (against.contains(member.name().normal())) {
                member.known = false;
            }
            if (listed) {
                // In a list of options even "Testing" or "Do nothing" is one.
                String raw = member.raw();
                member.known = marked
                        || page.headings().isLabel(raw)
                        || page.headings().options(raw) > FAR
                        || page.headings().details(raw) == Headings.SURE;
            }
            member.placeCounts |= options;
        }
    }

    /** "Decision Outcome" beside the options is no argument against them: headings are judged without such labels. */
    private static List<Member> open(Reading reading) {
        if (!reading.is(Kind.HEADINGS)) {
            return reading.members();
        }
        var open = new ArrayList<Member>();
        for (Member member : reading.members()) {
            if (!member.known) {
                open.add(member);
            }
        }
        return open;
    }

    /** Two headings "Proposed solution: A" and "Alternative: B" tell, whatever stands beside them. */
    private static double called(Reading reading, List<Member> open) {
        double share = Reading.share(open, Member::isCalledOption);
        boolean two = reading.is(Kind.HEADINGS) && share * open.size() > 1.5;
        return two ? Math.max(share, PROBABLE) : share;
    }

    private static double numberedWithPoints(List<Member> open) {
        int count = 0;
        for (Member member : open) {
            count += member.own && member.isNumbered() ? 1 : 0;
        }
        return count >= 2 ? 1 : 0;
    }

    private double saidToCompare(Reading reading) {
        return reading.saysToCompare() ? 0.2 + 0.8 * reading.share(m -> text.speaksOf(m.name(), 3)) : 0;
    }

    /** Above 1 where the title says it and the heading too: "Matrix" below "Feature comparison". */
    private double compares(Reading reading) {
        if (!reading.isTable()) {
            return 0;
        }
        var headed = Page.headed(reading.section());
        boolean titled = page.headings().compares(page.title());
        boolean says = titled || page.headings().compares(headed.title());
        boolean both =
                titled && headed != page.titleSection() && page.vocabulary().is(Term.CRITERIA, headed.title());
        return both ? SAID_TWICE : says || reading.comparesThese ? 1 : 0;
    }

    /** Where nothing says that a table compares, yes and no to features do. */
    private static double features(Reading reading) {
        return reading.features && reading.members().size() > 1 && !reading.has(Feature.COMPARES) ? 1 : 0;
    }

    private double siblings(Reading reading) {
        if (reading.againstSubject) {
            return 1;
        }
        if (!reading.is(Kind.VERSUS)) {
            return 0;
        }
        var parent = reading.section().parent();
        return parent != null && versus.getOrDefault(parent, 0) > 1 ? 1 : 0;
    }

    private static double knownLabels(Reading reading, List<Member> open) {
        double share = reading.share(m -> m.known);
        return reading.is(Kind.HEADINGS) && !open.isEmpty() ? FAR * share : share;
    }

    private static double many(Reading reading) {
        boolean links = reading.is(Kind.HEADINGS) && reading.share(HeadingEvidence::isLink) > PROBABLE;
        return reading.members().size() > MANY && !links && !reading.comparesThese ? 1 : 0;
    }

    private double ofInterface(Reading reading, List<Member> open) {
        if (reading.block() instanceof Block.Table table) {
            for (Block.TableCell cell : table.header().cells()) {
                if (page.vocabulary().is(Term.API_COLUMN, PlainText.of(cell.content()))) {
                    return 1;
                }
            }
        }
        return Reading.share(open, m -> INTERFACE.matcher(m.raw()).find()) >= FAR ? 1 : 0;
    }
}
