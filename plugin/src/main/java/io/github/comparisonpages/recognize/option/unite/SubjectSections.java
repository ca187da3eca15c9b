package io.github.comparisonpages.recognize.option.unite;

import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sections with points of their own whose headings introduce one of the options that were found elsewhere: "What is Kafka?",
 * "Deep dive: NATS". They name no options, since such headings stand on pages that compare nothing too.
 */
final class SubjectSections {

    /** "What is Kafka message streaming?" is still about Kafka. */
    private static final int WORDS_BEHIND_NAME = 3;

    private final PageFacts page;
    private final List<United> options;

    SubjectSections(PageFacts page, List<United> options) {
        this.page = page;
        this.options = options;
    }

    /** Adds each such section to the option that it is about, unless it stands in the section of one already. */
    void add() {
        for (SectionNode section :
                options.isEmpty() ? List.<SectionNode>of() : page.tree().root().all()) {
            if (section.kind() == SectionNode.Kind.HEADING && section != page.titleSection()) {
                var option = introduced(section);
                if (option != null && !isInOption(section) && page.points().are(section)) {
                    add(section, option);
                }
            }
        }
    }

    private void add(SectionNode section, United option) {
        var read = page.names().read(option.founder().name().text());
        var member = Member.of(read, page, new Place.Own(section), List.of(section));
        var parent = section.parent() == null ? page.tree().root() : section.parent();
        option.add(member, new Candidate(Kind.HEADINGS, parent, null, List.of(member)), false);
    }

    /** The only option that the heading introduces; null where it introduces none. */
    private @Nullable United introduced(SectionNode section) {
        String heading = Words.normalize(page.names().unnumbered(section.title()));
        String rest = behindLead(heading);
        String start = beforeTail(heading);
        United found = null;
        for (United option : rest == null && start == null ? List.<United>of() : options) {
            String name = option.founder().name().normal();
            if (name.equals(start) || rest != null && isAbout(rest, name)) {
                if (found != null) {
                    return null;
                }
                found = option;
            }
        }
        return found;
    }

    private static boolean isAbout(String rest, String name) {
        return rest.equals(name)
                || !name.isEmpty()
                        && rest.startsWith(name + ' ')
                        && Words.count(rest.substring(name.length())) <= WORDS_BEHIND_NAME;
    }

    /** What stands behind the longest phrase that introduces something, without its article; null where none does. */
    private @Nullable String behindLead(String heading) {
        String longest = "";
        for (String lead : page.vocabulary().phrases(Term.SUBJECT_LEAD)) {
            boolean led = heading.startsWith(lead)
                    && heading.length() > lead.length()
                    && (Words.isCjk(lead) || heading.charAt(lead.length()) == ' ');
            longest = led && lead.length() > longest.length() ? lead : longest;
        }
        if (longest.isEmpty()) {
            return null;
        }
        String rest = heading.substring(longest.length()).strip();
        int space = rest.indexOf(' ');
        boolean article = space > 0 && page.vocabulary().isNormal(Term.ARTICLE, rest.substring(0, space));
        return article ? rest.substring(space + 1) : rest;
    }

    private @Nullable String beforeTail(String heading) {
        String longest = "";
        for (String tail : page.vocabulary().phrases(Term.SUBJECT_TAIL)) {
            int end = heading.length() - tail.length();
            boolean ends = end > 0 && heading.endsWith(tail) && (Words.isCjk(tail) || heading.charAt(end - 1) == ' ');
            longest = ends && tail.length() > longest.length() ? tail : longest;
        }
        return longest.isEmpty()
                ? null
                : heading.substring(0, heading.length() - longest.length()).strip();
    }

    private boolean isInOption(SectionNode section) {
        for (United option : options) {
            for (United.Found found : option.found()) {
                for (SectionNode own : found.member().sections()) {
                    if (section == own || section.isIn(own)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
