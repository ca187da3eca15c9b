package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.recognize.point.OptionText;
import io.github.comparisonpages.recognize.section.SectionTree;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a page compares. Every place that may name options proposes a reading: the front matter, the title, headings, lists,
 * tables, sentences. Evidence decides which of them are believed, and those are united.
 *
 * <p>For example, a page "# A vs B" with the headings "## A" and "## B", each above a list "Pros:", has three readings; all name
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
     * The options. Where the front matter declares them, they are exactly these; other readings only add places.
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
        var page = new Page(grammar, headings, tree, points, title);
        var text = new PageText(page, title);
        var own = DeclaredOptions.of(declared, page);
        var candidates = new Candidates(page);
        candidates.addDeclared(own.members());
        var titles = new LinkedHashSet<String>();
        titles.add(page.title());
        titles.add(title);
        titles.add(declaredTitle);
        titles.remove(fileName);
        if (!candidates.titles().addTitle(titles, titleSpan)) {
            candidates.titles().addFileName(fileName, text, titleSpan);
        }
        candidates.addSections(text);
        var readings = candidates.readings();
        new Evidence(page, text, readings).weigh();
        Agreement.weigh(readings);
        new Holders(page, readings).weigh();
        Scores.settle(page, text, readings);
        var compared = Agreement.mostConvincing(readings);
        var united = new Uniting(page, compared).unite(readings);
        var only = Telling.areTooFew(united) ? onlyTitle(page, text, readings) : pickedTitle(pick, united, readings);
        if (only == null && Telling.areTooFew(united)) {
            only = first(readings, CandidateReading.Kind.TOLD, CandidateReading.Kind.PICKS);
        }
        if (only != null) {
            readings.forEach(Reading::forget);
            united = new Uniting(page, List.of(only)).unite(readings);
        }
        return new Telling(page, own, readings).tell(united);
    }

    /** "A vs B" says what a page compares, even where the page then speaks of neither by its name. */
    private static @Nullable Reading onlyTitle(Page page, PageText text, List<Reading> readings) {
        for (Reading reading : readings) {
            boolean compares = reading.saysToCompare()
                    || reading.how == TitleParts.How.RATHER && page.concludes() && text.speaksOfBoth(reading.members());
            if (reading.is(CandidateReading.Kind.TITLE) && compares && areNames(reading)) {
                reading.set(Feature.ONLY_TITLE, 1);
                reading.score(Math.max(reading.score() + Feature.ONLY_TITLE.weight(), Reading.BELIEVED));
                return reading;
            }
        }
        return null;
    }

    /** A sentence says what was weighed, or a table what to take when, and nothing else on the page names options. */
    private static @Nullable Reading first(List<Reading> readings, CandidateReading.Kind... kinds) {
        for (CandidateReading.Kind kind : kinds) {
            for (Reading reading : readings) {
                if (reading.is(kind)) {
                    reading.score(Math.max(reading.score(), Reading.BELIEVED));
                    return reading;
                }
            }
        }
        return null;
    }

    private static boolean areNames(Reading reading) {
        for (Member member : reading.members()) {
            if (member.known || member.name().words().size() > WORDS_OF_A_NAME) {
                return false;
            }
        }
        return true;
    }

    /** The title's reading where the front matter picks one of its names, and none of the options that were found. */
    private static @Nullable Reading pickedTitle(
            FrontMatter.@Nullable Entry pick, List<United> united, List<Reading> readings) {
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
        for (Reading reading : readings) {
            for (Member member : reading.members()) {
                if (reading.is(CandidateReading.Kind.TITLE)
                        && member.name().normal().equals(picked)) {
                    return reading;
                }
            }
        }
        return null;
    }
}
