package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Headings that each name what was taken, right above the question why something else was not: "Database: MySQL"
 * above "Why not PostgreSQL?".
 */
final class ChallengedChoices {

    private static final int WORDS_OF_A_NAME = 4;

    private final PageFacts page;
    private final RivalHeadings rivals;

    ChallengedChoices(PageFacts page) {
        this.page = page;
        this.rivals = new RivalHeadings(page);
    }

    /** What such a heading and the questions below it name; null where it is none. */
    @Nullable
    Candidate candidate(SectionNode section) {
        if (section.kind() != SectionNode.Kind.HEADING || section == page.titleSection()) {
            return null;
        }
        var members = new ArrayList<Member>();
        for (SectionNode child : section.children()) {
            String rival = child.kind() == SectionNode.Kind.BOLD ? rivals.name(child) : null;
            if (rival != null) {
                var several = page.titles().of(rival + "?");
                for (String name : several == null ? List.of(rival) : several.names()) {
                    add(name, child, members);
                }
            }
        }
        if (members.isEmpty()) {
            return null;
        }
        int rivals = members.size();
        add(behindColon(section.title()), section, members);
        return members.size() == rivals ? null : new Candidate(CandidateReading.Kind.VERSUS, section, null, members);
    }

    private void add(String name, SectionNode section, List<Member> members) {
        if (Words.count(name) <= WORDS_OF_A_NAME && !page.isKnown(name)) {
            members.add(Member.of(page.names().read(name), page, new Place.Named(section.span()), List.of()));
        }
    }

    /** "Database: MySQL": MySQL. */
    private static String behindColon(String title) {
        return title.substring(Math.max(title.lastIndexOf(':'), title.lastIndexOf('：')) + 1)
                .strip();
    }
}
