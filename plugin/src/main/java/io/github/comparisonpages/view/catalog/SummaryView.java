package io.github.comparisonpages.view.catalog;

import io.github.comparisonpages.relate.OutputNames;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.PercentEncoding;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.summary.AnswerView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** Returns the summary of these entries. */
    public static SummaryView of(Collection<Entry> entries, Presentation presentation) {
        Messages words = presentation.words();
        String folder = presentation.siteUrl() == null ? "" : presentation.siteUrl();
        var groups = new LinkedHashMap<String, List<Line>>();
        for (Entry entry : entries) {
            var answer = AnswerView.of(entry, presentation);
            String name = answer.outdated()
                    ? words.text("notInForce")
                    : answer.category().isEmpty() ? words.text("comparisons") : answer.category();
            String href = folder + PercentEncoding.encodePath(OutputNames.twin(entry.page()));
            groups.computeIfAbsent(name, n -> new ArrayList<>()).add(new Line(href, answer));
        }
        return new SummaryView(
                words.text("comparisons"), words.text("indexLede"), groups(groups, words.text("notInForce")));
    }

    /** What no longer holds stands apart, behind all else. */
    private static List<Group> groups(Map<String, List<Line>> lines, String last) {
        var groups = new ArrayList<Group>();
        lines.forEach((name, all) -> {
            if (!name.equals(last)) {
                groups.add(new Group(name, all));
            }
        });
        if (lines.containsKey(last)) {
            groups.add(new Group(last, lines.get(last)));
        }
        return groups;
    }
}
