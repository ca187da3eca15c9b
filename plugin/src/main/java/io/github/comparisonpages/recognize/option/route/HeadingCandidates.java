package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.candidate.Trait;
import io.github.comparisonpages.recognize.option.name.Conditions;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** What headings propose: those of one level below one heading, whatever that is called. */
final class HeadingCandidates {

    private static final Pattern BRACKETS = Pattern.compile("[(（\\[]([^()（）\\[\\]]+)[)）\\]]");

    private static final int MOST_HEADED = 200;

    private final PageFacts page;
    private final List<Candidate> candidates;
    private final RivalHeadings rivals;
    private final Conditions conditions;

    /** Adds to {@code candidates}. */
    HeadingCandidates(PageFacts page, List<Candidate> candidates) {
        this.page = page;
        this.candidates = candidates;
        this.rivals = new RivalHeadings(page);
        this.conditions = new Conditions(page.vocabulary());
    }

    /** The headings of one level below one heading, whatever that is called. */
    void add(SectionNode section) {
        var groups = new LinkedHashMap<Integer, List<SectionNode>>();
        for (SectionNode child : section.children()) {
            boolean heading = child.kind() == SectionNode.Kind.HEADING || child.kind() == SectionNode.Kind.BOLD;
            if (heading && child != page.titleSection()) {
                groups.computeIfAbsent(child.level(), level -> new ArrayList<>())
                        .add(child);
            }
        }
        for (var group : groups.values()) {
            if (group.size() <= MOST_HEADED && !addRivals(section, group)) {
                var candidate = new Candidate(CandidateReading.Kind.HEADINGS, section, null, headed(group));
                candidate.intro(sentenceBefore(section, group.get(0)));
                add(candidate);
            }
        }
    }

    /** Two or more of these headings that set something against the page's subject; says whether there are. */
    private boolean addRivals(SectionNode section, List<SectionNode> group) {
        var members = new ArrayList<Member>();
        for (SectionNode child : group) {
            String name = rivals.name(child);
            if (name != null) {
                var read = page.names().read(name);
                members.add(Member.of(read, page, new Place.Own(child), List.of(child)));
            }
        }
        if (members.size() < 2) {
            return false;
        }
        var candidate = new Candidate(CandidateReading.Kind.HEADINGS, section, null, members);
        candidate.set(Feature.SIBLINGS, 1);
        candidates.add(candidate);
        return true;
    }

    /** The last sentence right below a heading that stands before its first sub-section. */
    private static String sentenceBefore(SectionNode section, SectionNode first) {
        Block before = null;
        for (Block block : section.blocks()) {
            if (block.span().start().compareTo(first.span().start()) < 0) {
                before = block;
            }
        }
        return before instanceof Block.Paragraph p
                ? ListCandidates.lastSentence(Names.tidy(PlainText.of(p.content())))
                : "";
    }

    private List<Member> headed(List<SectionNode> sections) {
        var members = new ArrayList<Member>();
        var names = new HashSet<String>();
        boolean choices = sayToChoose(sections);
        for (SectionNode section : sections) {
            String chosen = choices ? conditions.chosen(section.title()) : null;
            boolean condition = chosen != null || conditions.subject(section.title()) != null;
            var member = condition
                    ? named(section, chosen == null ? section.title() : chosen)
                    : own(section, new Place.Own(section));
            members.add(member);
            names.add(member.name().normal());
        }
        if (members.size() > 1 && names.size() == 1) {
            // Only their numbers tell them apart.
            members.forEach(member -> member.rename(page.name(page.names().trim(member.raw()))));
        }
        return members;
    }

    /** Whether two or more of these headings tell to choose something: "Choose Kafka", "Choose NATS". */
    private boolean sayToChoose(List<SectionNode> sections) {
        int choices = 0;
        for (SectionNode section : sections) {
            choices += conditions.chosen(section.title()) != null && !page.isKnown(section.title()) ? 1 : 0;
        }
        return choices > 1;
    }

    /** "When to use Kafka" names Kafka; what it says is a condition. */
    private Member named(SectionNode section, String text) {
        var read = page.names().read(text);
        return Member.of(read, page, new Place.Named(section.span()), List.of());
    }

    private Member own(SectionNode section, Place place) {
        var read = page.names().read(section.title());
        var member = Member.of(read, page, place, List.of(section));
        member.set(Trait.JUDGED, isJudged(section.title()));
        return member;
    }

    /** "Kafka (rejected)", "Option B (chosen): Kafka". */
    private boolean isJudged(String heading) {
        var brackets = BRACKETS.matcher(heading);
        while (brackets.find()) {
            if (page.vocabulary().is(Term.OPTION_STATUS, brackets.group(1))) {
                return true;
            }
        }
        return false;
    }

    private void add(Candidate candidate) {
        if (!candidate.members().isEmpty()) {
            candidates.add(candidate);
        }
    }
}
