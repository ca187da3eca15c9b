package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.name.Name;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.option.words.TitleParts;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sections about the rivals of the page's own subject, on a page whose title does not say that it compares. They stand below a
 * heading that does, "Compared to…" or "Single tools compared", or between "How Ferry differs from similar tools" and such a
 * heading. What does not stand right below "Compared to…" has to speak of what its heading names, and of the subject.
 */
final class RivalSections {

    private static final int FEWEST = 2;
    private static final double MOST = 0.5;

    private final PageFacts page;

    /** The heading that sets the subject against the others, and what it calls the subject. */
    private @Nullable SectionNode differs;

    private @Nullable Member subject;

    RivalSections(PageFacts page) {
        this.page = page;
    }

    /** What these sections propose; null where there are none, or the title compares anyway. */
    @Nullable
    Candidate candidate(List<SectionNode> sections) {
        if (page.headings().compares(page.title())) {
            return null;
        }
        for (SectionNode section : sections) {
            if (subject == null && section.kind() == SectionNode.Kind.HEADING) {
                subject = againstOthers(section);
                differs = subject == null ? null : section;
            }
        }
        for (SectionNode section : sections) {
            if (section.kind() != SectionNode.Kind.HEADING || section == differs) {
                continue;
            }
            boolean led = page.vocabulary().is(Term.RIVAL_LEAD, page.names().unnumbered(section.title()));
            var members = led || compares(section) ? rivals(section.children(), led) : List.<Member>of();
            if (members.size() >= FEWEST) {
                var all = new ArrayList<Member>();
                if (subject != null) {
                    all.add(subject);
                    all.addAll(rivals(between(differs, section), false));
                }
                all.addAll(members);
                var candidate = new Candidate(CandidateReading.Kind.HEADINGS, section, null, all);
                candidate.set(Feature.SIBLINGS, 1);
                return candidate;
            }
        }
        return null;
    }

    /** "How Ferry differs from similar tools" is about Ferry. */
    private @Nullable Member againstOthers(SectionNode section) {
        var parts = page.titles().of(section.title());
        if (parts == null
                || parts.how() != TitleParts.How.VERSUS
                || parts.names().size() != 2) {
            return null;
        }
        boolean others = page.vocabulary().is(Term.RIVALS, parts.names().get(1));
        return others ? member(parts.names().get(0), new Place.Named(section.span()), List.of()) : null;
    }

    private boolean compares(SectionNode section) {
        return subject != null
                && page.headings().compares(page.names().unnumbered(section.title()))
                && page.titles().of(section.title()) == null;
    }

    /** The headings of the same level that stand between the two; none where these have not one parent. */
    private static List<SectionNode> between(@Nullable SectionNode first, SectionNode last) {
        if (first == null || first.parent() == null || first.parent() != last.parent()) {
            return List.of();
        }
        var children = first.parent().children();
        int from = children.indexOf(first) + 1;
        int to = children.indexOf(last);
        return from < to ? children.subList(from, to) : List.of();
    }

    /** {@code surely} where the heading above says that all of them are: "Compared to…". */
    private List<Member> rivals(List<SectionNode> sections, boolean surely) {
        var rivals = new ArrayList<Member>();
        for (SectionNode section : sections) {
            if (section.kind() == SectionNode.Kind.HEADING && !page.isKnown(section.title())) {
                var member = member(section.title(), new Place.Own(section), List.of(section));
                if (surely || isRival(member.name(), section)) {
                    rivals.add(member);
                }
            }
        }
        return rivals;
    }

    private boolean isRival(Name name, SectionNode section) {
        if (subject == null) {
            return false;
        }
        String own = ' ' + subject.name().normal() + ' ';
        String below = ' ' + Words.normalize(PlainText.of(new RichText(section.writtenBelow()))) + ' ';
        if (!below.contains(own) || (' ' + name.normal() + ' ').contains(own)) {
            return false;
        }
        int words = 0;
        int found = 0;
        for (String word : name.words()) {
            if (!page.vocabulary().isNormal(Term.FUNCTION_WORD, word)) {
                words++;
                found += below.contains(' ' + word + ' ') ? 1 : 0;
            }
        }
        return found > 0 && found >= MOST * words;
    }

    private Member member(String text, Place place, List<SectionNode> sections) {
        var read = page.names().read(text);
        return Member.of(read, page, place, sections);
    }
}
