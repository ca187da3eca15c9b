package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Trait;
import io.github.comparisonpages.recognize.option.evidence.Agreement;
import io.github.comparisonpages.recognize.option.evidence.Evidence;
import io.github.comparisonpages.recognize.option.evidence.Holders;
import io.github.comparisonpages.recognize.option.evidence.Scores;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.option.page.PageText;
import io.github.comparisonpages.recognize.option.route.Candidates;
import io.github.comparisonpages.recognize.option.unite.United;
import io.github.comparisonpages.recognize.option.unite.Uniting;
import io.github.comparisonpages.recognize.option.words.OptionGrammar;
import io.github.comparisonpages.recognize.option.words.TitleParts;
import io.github.comparisonpages.recognize.point.OptionText;
import io.github.comparisonpages.recognize.section.SectionTree;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a page compares. Every place that may name options proposes a candidate: the front matter, the title, headings, lists,
 * tables, sentences. Evidence decides which of them are believed, and those are united.
 *
 * <p>For example, a page "# A vs B" with the headings "## A" and "## B", each above a list "Pros:", has three candidates; all name
 * the same two options, which then have two places each.
 */
public final class OptionFinder {

    private static final int WORDS_OF_A_NAME = 4;

    private final OptionGrammar grammar;
    private final Headings headings;
    private final SectionTree tree;
    private final OptionText points;

    /** Meant for one page. */
    public OptionFinder(OptionGrammar grammar, Headings headings, SectionTree tree, OptionText points) {
        this.grammar = grammar;
        this.headings = headings;
        this.tree = tree;
        this.points = points;
    }

    /**
     * The options. Where the front matter declares them, they are exactly these; other candidates only add places.
     *
     * @param declared the key {@code options}; null where it is not there
     * @param pick the key {@code pick}; null where it is not there
     * @param title the page's title, as the front matter says it, else as its first heading does, else the file's name; a
     *     heading that is one is looked at too
     * @param declaredTitle the front matter's title; "" where it has none
     * @param titleSpan where the title stands
     * @param fileName the file's name without its ending, such as "kafka-vs-rabbitmq"
     */
    public FoundOptions find(
            FrontMatter.@Nullable Entry declared,
            FrontMatter.@Nullable Entry pick,
            String title,
            String declaredTitle,
            SourceSpan titleSpan,
            String fileName) {
        var page = new PageFacts(grammar, headings, tree, points, title);
        var text = new PageText(page, title);
        var own = DeclaredOptions.of(declared, page);
        var routes = new Candidates(page);
        routes.addDeclared(own.members());
        var titles = new LinkedHashSet<String>();
        titles.add(page.title());
        titles.add(title);
        titles.add(declaredTitle);
        titles.remove(fileName);
        if (!routes.titles().addTitle(titles, titleSpan)) {
            routes.titles().addFileName(fileName, text, titleSpan);
        }
        routes.addSections(text);
        var candidates = routes.candidates();
        new Evidence(page, text, candidates).weigh();
        Agreement.weigh(candidates);
        new Holders(page, candidates).weigh();
        Scores.settle(page, candidates);
        var compared = Agreement.mostConvincing(candidates);
        var united = new Uniting(page, compared).unite(candidates);
        var only = FoundOptionsAssembler.areTooFew(united)
                ? onlyTitle(page, text, candidates)
                : pickedTitle(pick, united, candidates);
        if (only == null && FoundOptionsAssembler.areTooFew(united)) {
            only = first(candidates, CandidateReading.Kind.TOLD, CandidateReading.Kind.PICKS);
        }
        if (only != null) {
            candidates.forEach(Candidate::forget);
            united = new Uniting(page, List.of(only)).unite(candidates);
        }
        return new FoundOptionsAssembler(page, own, candidates).assemble(united);
    }

    /** "A vs B" says what a page compares, even where the page then speaks of neither by its name. */
    private static @Nullable Candidate onlyTitle(PageFacts page, PageText text, List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            boolean perhaps = candidate.how() == TitleParts.How.ASKED
                    || candidate.how() == TitleParts.How.RATHER && page.concludes();
            boolean compares = candidate.saysToCompare() || perhaps && speaksOfBoth(text, candidate.members());
            if (candidate.is(CandidateReading.Kind.TITLE) && compares && areNames(candidate)) {
                candidate.set(Feature.ONLY_TITLE, 1);
                candidate.score(Math.max(candidate.score() + Feature.ONLY_TITLE.weight(), Candidate.BELIEVED));
                return candidate;
            }
        }
        return null;
    }

    private static boolean speaksOfBoth(PageText text, List<Member> two) {
        return text.speaksOfBoth(two.get(0).name(), two.get(two.size() - 1).name());
    }

    /** A sentence says what was weighed, or a table what to take when, and nothing else on the page names options. */
    private static @Nullable Candidate first(List<Candidate> candidates, CandidateReading.Kind... kinds) {
        for (CandidateReading.Kind kind : kinds) {
            for (Candidate candidate : candidates) {
                if (candidate.is(kind)) {
                    candidate.score(Math.max(candidate.score(), Candidate.BELIEVED));
                    return candidate;
                }
            }
        }
        return null;
    }

    private static boolean areNames(Candidate candidate) {
        for (Member member : candidate.members()) {
            if (member.is(Trait.KNOWN_LABEL) || member.name().words().size() > WORDS_OF_A_NAME) {
                return false;
            }
        }
        return true;
    }

    /** The title's candidate where the front matter picks one of its names, and none of the options that were found. */
    private static @Nullable Candidate pickedTitle(
            FrontMatter.@Nullable Entry pick, List<United> united, List<Candidate> candidates) {
        if (pick == null) {
            return null;
        }
        String picked = Words.normalize(pick.value().text());
        for (United option : united) {
            for (United.Found found : option.found()) {
                if (found.member().name().normal().equals(picked)) {
                    return null;
                }
            }
        }
        for (Candidate candidate : candidates) {
            for (Member member : candidate.members()) {
                if (candidate.is(CandidateReading.Kind.TITLE)
                        && member.name().normal().equals(picked)) {
                    return candidate;
                }
            }
        }
        return null;
    }
}
