package io.github.comparisonpages.view;

import io.github.comparisonpages.relate.Entry;
import io.github.comparisonpages.relate.OutputNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * All comparisons in a line each, by category.
 *
 * @param groups the categories, in the order in which the catalogue names them
 */
public record SummaryView(String title, String lede, List<Group> groups) {

    public SummaryView {
        groups = List.copyOf(groups);
    }

    /** A category; its name is the page's own word for comparisons where the author gives none. */
    public record Group(String name, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A comparison.
     *
     * @param href the way to its Markdown twin: absolute where the site's address is known
     */
    public record Line(String href, AnswerView answer) {}

    /** The summary of these entries. */
    public static SummaryView of(Collection<Entry> entries, Presentation presentation) {
        Words words = Words.of(presentation.locale());
        String folder = presentation.siteUrl() == null ? "" : presentation.siteUrl();
        var groups = new LinkedHashMap<String, List<Line>>();
        for (Entry entry : entries) {
            var answer = AnswerView.of(entry, presentation);
            String name = answer.category().isEmpty() ? words.text("comparisons") : answer.category();
            String href = folder + PercentEncoding.encodePath(OutputNames.twin(entry.page()));
            groups.computeIfAbsent(name, n -> new ArrayList<>()).add(new Line(href, answer));
        }
        return new SummaryView(
                words.text("comparisons"),
                words.text("indexLede"),
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList());
    }
}
