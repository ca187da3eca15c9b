package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.option.page.PageText;
import io.github.comparisonpages.recognize.option.words.TitleParts;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** What the page's title, its file's name, and headings such as "A vs B" propose. */
public final class TitleCandidates {

    private static final Pattern ARROW = Pattern.compile("\\s+(?:→|⇒|➜|->|=>|↔|<->)\\s+");

    private static final String ARROW_ENDS = "→⇒➜>↔";

    private static final int WORDS_OF_A_CHOICE = 3;

    private final PageFacts page;
    private final List<Candidate> candidates;

    TitleCandidates(PageFacts page, List<Candidate> candidates) {
        this.page = page;
        this.candidates = candidates;
    }

    /** The first of these titles that names two options; says whether there is one. */
    public boolean addTitle(Collection<String> titles, SourceSpan span) {
        for (String title : titles) {
            var parts = page.titles().of(title);
            if (parts != null) {
                var candidate = new Candidate(
                        CandidateReading.Kind.TITLE, page.tree().root(), null, named(asNamed(parts.names()), span));
                candidate.how(parts.how());
                candidates.add(candidate);
                return true;
            }
        }
        return false;
    }

    /**
     * "Software evaluation Play MVC vs Next.js": what stands before the first name and behind the last is cut off where the page
     * calls something just by the rest.
     */
    private List<String> asNamed(List<String> names) {
        var told = new ArrayList<>(names);
        String first = names.get(0);
        for (int at = 0; at >= 0 && !page.headingNames().isNamed(told.get(0)); at = first.indexOf(' ', at + 1)) {
            told.set(0, cut(first.substring(at).strip(), first, names));
        }
        int end = names.size() - 1;
        String last = names.get(end);
        for (int at = last.length();
                at > 0 && !page.headingNames().isNamed(told.get(end));
                at = last.lastIndexOf(' ', at - 1)) {
            told.set(end, cut(last.substring(0, at).strip(), last, names));
        }
        return told;
    }

    /** The part of the name that the page calls something by, unless it is part of other names too; else the whole. */
    private String cut(String part, String whole, List<String> names) {
        if (!page.headingNames().isNamed(part)) {
            return whole;
        }
        String normal = ' ' + Words.normalize(part) + ' ';
        for (String other : names) {
            if (!other.equals(whole) && (' ' + Words.normalize(other) + ' ').contains(normal)) {
                return whole;
            }
        }
        return part;
    }

    /** What "a-vs-b.md" or "A和B对比.md" sets against each other, as far as the page speaks of it. */
    public void addFileName(String fileName, PageText text, SourceSpan span) {
        var parts = page.titles().of(fileName.replace('-', ' ').replace('_', ' '));
        if (parts == null || parts.how() != TitleParts.How.VERSUS && parts.how() != TitleParts.How.COMPARED) {
            return;
        }
        var members = named(parts.names(), span);
        members.removeIf(member -> !text.speaksOf(member.name(), 2));
        if (members.size() > 1) {
            var candidate =
                    new Candidate(CandidateReading.Kind.FILE_NAME, page.tree().root(), null, members);
            candidate.how(parts.how());
            candidates.add(candidate);
        }
    }

    /** What a heading sets against each other. */
    void addVersus(SectionNode section) {
        if (section.kind() != SectionNode.Kind.HEADING || section == page.titleSection()) {
            return;
        }
        var parts = page.titles().of(section.title());
        if (parts != null && parts.how() == TitleParts.How.VERSUS) {
            candidates.add(
                    new Candidate(CandidateReading.Kind.VERSUS, section, null, named(parts.names(), section.span())));
            return;
        }
        boolean twin = parts != null
                && (parts.how() == TitleParts.How.COMPARED && hasTwin(section, parts)
                        || parts.how() == TitleParts.How.RATHER
                                && areShort(parts.names())
                                && isOneOfSeveralChoices(section)
                                && (isBracketed(section)
                                        || speaksOf(section, parts.names().get(1))));
        if (twin) {
            candidates.add(
                    new Candidate(CandidateReading.Kind.VERSUS, section, null, named(parts.names(), section.span())));
            return;
        }
        // On a page that compares, "Splunk → Wazuh" says what stands for what.
        var ends = mayHaveArrow(section.title()) ? ARROW.split(section.title()) : new String[0];
        if (ends.length == 2 && page.headings().compares(page.title()) && hasTwin(section)) {
            candidates.add(new Candidate(
                    CandidateReading.Kind.VERSUS,
                    section,
                    null,
                    named(List.of(page.names().unnumbered(ends[0]), page.names().trim(ends[1])), section.span())));
        }
    }

    private static boolean areShort(List<String> names) {
        for (String name : names) {
            if (Words.count(name) > WORDS_OF_A_CHOICE) {
                return false;
            }
        }
        return true;
    }

    /** "A (over B)" is no other thing than A, as "DNS over HTTPS" may be. */
    private static boolean isBracketed(SectionNode section) {
        return ")）".indexOf(section.title().charAt(section.title().length() - 1)) >= 0;
    }

    private static boolean speaksOf(SectionNode section, String name) {
        String below = Words.normalize(PlainText.of(new RichText(section.writtenBelow())));
        return (' ' + below + ' ').contains(' ' + Words.normalize(name) + ' ');
    }

    /** Whether a neighbour says what was taken rather than what, too: "A (over B)" beside "C (over D / E)". */
    private boolean isOneOfSeveralChoices(SectionNode section) {
        int choices = 0;
        for (SectionNode child : section.parent() == null
                ? List.<SectionNode>of()
                : section.parent().children()) {
            var parts = page.titles().of(child.title());
            choices += parts != null && parts.how() == TitleParts.How.RATHER ? 1 : 0;
        }
        return choices > 1;
    }

    private static boolean mayHaveArrow(String title) {
        for (int i = 0; i < ARROW_ENDS.length(); i++) {
            if (title.indexOf(ARROW_ENDS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a neighbour compares one of these two with something else: "A 与 B 的区别" beside "A 与 C 对比". */
    private boolean hasTwin(SectionNode section, TitleParts.Parts parts) {
        if (section.parent() == null || parts.names().size() != 2) {
            return false;
        }
        for (SectionNode child : section.parent().children()) {
            var other = child == section ? null : page.titles().of(child.title());
            if (other != null && other.names().size() == 2 && share(parts.names(), other.names())) {
                return true;
            }
        }
        return false;
    }

    private static boolean share(List<String> names, List<String> others) {
        for (String name : names) {
            for (String other : others) {
                if (Words.normalize(name).equals(Words.normalize(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a neighbour has an arrow too. */
    private static boolean hasTwin(SectionNode section) {
        var parent = section.parent();
        int arrows = 0;
        if (parent != null) {
            for (SectionNode child : parent.children()) {
                arrows += ARROW.matcher(child.title()).find() ? 1 : 0;
            }
        }
        return arrows > 1;
    }

    private List<Member> named(List<String> names, SourceSpan span) {
        var members = new ArrayList<Member>();
        for (String name : names) {
            var read = page.names().read(name);
            members.add(Member.of(read, page, new Place.Named(span), List.of()));
        }
        return members;
    }
}
