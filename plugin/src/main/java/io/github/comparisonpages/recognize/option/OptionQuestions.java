package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.option.unite.United;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each group of options answers, where a page asks several questions. */
final class OptionQuestions {

    private final PageFacts page;

    OptionQuestions(PageFacts page) {
        this.page = page;
    }

    /** The heading above each group of options; "" where nothing but the page's own title is. */
    Map<Integer, String> of(List<United> united) {
        var questions = new LinkedHashMap<Integer, String>();
        var distinct = new HashSet<String>();
        for (United option : united) {
            if (!questions.containsKey(option.group())) {
                String question = question(option.from());
                questions.put(option.group(), question);
                distinct.add(question);
            }
        }
        return distinct.size() > 1 ? questions : Map.of();
    }

    private String question(Candidate candidate) {
        if (candidate.is(Kind.TITLE, Kind.FILE_NAME, Kind.DECLARED, Kind.ABOUT)) {
            return "";
        }
        for (var at = candidate.section(); at != null && at != page.top(); at = at.parent()) {
            boolean titled = !at.title().isEmpty() && at != page.titleSection();
            if (titled && !page.isKnown(at.title())) {
                return page.names().unnumbered(at.title());
            }
        }
        return "";
    }
}
