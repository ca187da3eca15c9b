package io.github.comparisonpages.lint.rule.honesty;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.PointGroup;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

final class DuplicatePoint extends PageRule {

    /** Points that say that there is none, normalised. */
    private static final Set<String> NOTHING = Set.of("none", "n a", "nothing", "see above", "todo");

    DuplicatePoint() {
        super(DiagnosticId.DUPLICATE_POINT);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var found = new ArrayList<Diagnostic>();
        var options = page.comparison().options();
        var said = new ArrayList<List<Said>>();
        for (Option option : options) {
            said.add(within(page, option, found));
        }
        if (options.size() > 1) {
            across(page, said, found);
        }
        return found.stream();
    }

    /** A point of an option that says something, and its words, normalised. */
    private record Said(Point point, String words) {}

    /** Within one list: a page may speak of an option twice, in two respects. All that the option has comes back. */
    private List<Said> within(Page page, Option option, List<Diagnostic> found) {
        var all = new ArrayList<Said>();
        for (PointGroup group : option.groups()) {
            var first = new HashMap<String, Point>();
            for (Point point : group.points()) {
                String text = PlainText.of(point.text()).strip();
                String words = Words.normalize(text);
                if (words.isEmpty() || NOTHING.contains(words) || isBlank(text)) {
                    continue;
                }
                all.add(new Said(point, words));
                var same = first.putIfAbsent(point.kind() + words, point);
                if (same != null) {
                    found.add(at(
                            page,
                            point.span(),
                            "this point of '%s' stands in line %s already"
                                    .formatted(
                                            Spelling.quoted(option.name()),
                                            same.span().start().line())));
                }
            }
        }
        return all;
    }

    /** "[argument a]" and "{argument a}" are blanks of a template. */
    private static boolean isBlank(String text) {
        return text.startsWith("[") && text.endsWith("]") || text.startsWith("{") && text.endsWith("}");
    }

    private void across(Page page, List<List<Said>> options, List<Diagnostic> found) {
        for (Point.Kind kind : List.of(Point.Kind.PRO, Point.Kind.CON)) {
            var shared = texts(options.get(0), kind);
            options.forEach(option -> shared.retainAll(texts(option, kind)));
            for (Said said : options.get(options.size() - 1)) {
                if (said.point().kind() == kind && shared.contains(said.words())) {
                    found.add(at(page, said.point().span(), "all options have this point alike"));
                }
            }
        }
    }

    private static Set<String> texts(List<Said> option, Point.Kind kind) {
        var texts = new HashSet<String>();
        for (Said said : option) {
            if (said.point().kind() == kind) {
                texts.add(said.words());
            }
        }
        return texts;
    }
}
