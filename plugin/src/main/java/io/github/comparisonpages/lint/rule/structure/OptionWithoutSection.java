package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.text.Words;
import java.util.List;
import java.util.stream.Stream;

final class OptionWithoutSection extends PageRule {

    OptionWithoutSection() {
        super(DiagnosticId.OPTION_WITHOUT_SECTION);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var options = page.comparison().options();
        boolean strict = page.isStrict();
        boolean others = strict || options.stream().anyMatch(o -> !o.groups().isEmpty());
        var headings = page.headings().stream()
                .filter(h -> h.level() > 1)
                .map(Page.Heading::words)
                .distinct()
                .toList();
        return options.stream()
                .filter(o -> others && isSilent(o) && !headed(headings, o) && !compared(page.comparison(), o))
                .map(o -> at(
                        page,
                        o.span(),
                        strict ? Severity.ERROR : Severity.WARNING,
                        "the page says nothing of '%s'".formatted(Spelling.quoted(o.name())),
                        hint()));
    }

    /** Returns whether a heading names the option, nearly or among other words: it may speak of it in its own way. */
    private static boolean headed(List<String> headings, Option option) {
        String name = Words.normalize(option.name());
        return headings.stream()
                .anyMatch(h -> h.contains(name)
                        || name.contains(h) && h.length() * 2 > name.length()
                        || Spelling.nearest(h, List.of(name)).isPresent());
    }

    /** Returns whether a table says something of it. */
    private static boolean compared(Comparison comparison, Option option) {
        for (Matrix matrix : comparison.matrices()) {
            int column = matrix.optionIds().indexOf(option.id());
            boolean said = column >= 0
                    && matrix.criteria().stream()
                            .anyMatch(c -> c.cells().get(column).kind() != Cell.Kind.UNKNOWN);
            if (said) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the page says nothing of an option but its name. */
    static boolean isSilent(Option option) {
        return option.groups().isEmpty()
                && option.facets().isEmpty()
                && option.summary().isEmpty()
                && option.heading().isEmpty();
    }
}
