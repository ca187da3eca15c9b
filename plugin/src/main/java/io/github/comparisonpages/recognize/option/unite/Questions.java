package io.github.comparisonpages.recognize.option.unite;

import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.ArrayList;
import java.util.List;

/** Tells which candidates answer different questions of one page: "Database" and "Queue" below "Alternatives", a row of options each. */
final class Questions {

    private static final double SURE = 0.9;
    private static final double MOST = 0.8;
    private static final double HALF = 0.5;

    private final PageFacts page;

    Questions(PageFacts page) {
        this.page = page;
    }

    /** Whether each of the two lists options of its own, below headings beside each other that say what is asked. */
    boolean areApart(Candidate a, Candidate b) {
        if (a.section() == b.section() || !listsOptions(a) || !listsOptions(b)) {
            return false;
        }
        var first = path(a.section());
        var second = path(b.section());
        int common = 0;
        while (common < first.size() && common < second.size() && first.get(common) == second.get(common)) {
            common++;
        }
        return common < first.size() && common < second.size() && asks(first.get(common)) && asks(second.get(common));
    }

    /** Whether a heading, or a label such as "Alternatives:" right above the list, says that these are options. */
    boolean areAnnounced(Candidate candidate) {
        return candidate.value(Feature.OPTIONS_HEADING) >= SURE
                || candidate.is(CandidateReading.Kind.LIST)
                        && page.headings().options(label(candidate.intro())) >= SURE;
    }

    private static String label(String intro) {
        boolean colon = intro.endsWith(":") || intro.endsWith("：");
        return colon ? intro.substring(0, intro.length() - 1).strip() : "";
    }

    private boolean listsOptions(Candidate candidate) {
        return candidate.is(
                        CandidateReading.Kind.HEADINGS,
                        CandidateReading.Kind.LIST,
                        CandidateReading.Kind.ROWS,
                        CandidateReading.Kind.PARAGRAPHS)
                && (areAnnounced(candidate)
                        || candidate.value(Feature.CALLED_OPTION) >= MOST
                        || candidate.value(Feature.POINTS) >= HALF);
    }

    /** From the page down to this section. */
    private static List<SectionNode> path(SectionNode section) {
        var path = new ArrayList<SectionNode>();
        for (SectionNode at = section; at != null; at = at.parent()) {
            path.add(0, at);
        }
        return path;
    }

    private boolean asks(SectionNode section) {
        return section.kind() == SectionNode.Kind.HEADING
                && section != page.titleSection()
                && !page.isKnown(section.title());
    }
}
