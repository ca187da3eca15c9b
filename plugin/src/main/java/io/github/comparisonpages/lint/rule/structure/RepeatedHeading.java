package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageNames;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages of other formats repeat headings as they like: of them only an option's is told, whose sections are united. */
final class RepeatedHeading extends PageRule {

    RepeatedHeading() {
        super(DiagnosticId.REPEATED_HEADING);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        boolean strict = page.isStrict();
        Map<Page.@Nullable Heading, Set<String>> seen = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (var heading : page.headings()) {
            boolean again = heading.level() > 1
                    && !heading.words().isEmpty()
                    && !seen.computeIfAbsent(heading.parent(), h -> new HashSet<>())
                            .add(heading.text().strip().toLowerCase(Locale.ROOT));
            if (again && strict) {
                found.add(at(
                        page,
                        heading.span(),
                        "the section '%s' appears here again".formatted(Spelling.quoted(heading.text()))));
            } else if (again && PageNames.VOCABULARY.is(Term.VERDICT, heading.text())) {
                found.add(at(
                        page,
                        heading.span(),
                        Severity.WARNING,
                        "the section '%s' appears here again".formatted(Spelling.quoted(heading.text())),
                        hint()));
            } else if (again && page.names().exact(heading.text()).isPresent()) {
                boolean kept = page.isKept(heading.span());
                found.add(at(
                        page,
                        heading.span(),
                        kept ? Severity.WARNING : Severity.INFO,
                        "the option '%s' has another section, %s"
                                .formatted(
                                        Spelling.quoted(heading.text()),
                                        kept ? "and this one is kept as prose" : "and both are read as one"),
                        hint()));
            }
        }
        return found.stream();
    }
}
