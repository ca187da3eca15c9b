package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageNames;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Spelling;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Looks only at pages that are written for this format: on others a section stands where its author wants it. */
final class MisplacedSection extends PageRule {

    MisplacedSection() {
        super(DiagnosticId.MISPLACED_SECTION);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return page.isStrict()
                ? page.headings().stream().filter(h -> h.level() > 1).flatMap(h -> check(page, h))
                : Stream.empty();
    }

    private Stream<Diagnostic> check(Page page, Page.Heading heading) {
        var option = option(page, heading);
        if (option.isPresent() && isInAnother(page, heading, option)) {
            return Stream.of(at(
                    page,
                    heading.span(),
                    "the option '%s' stands within another's section".formatted(Spelling.quoted(heading.text())),
                    "Give it a heading of the same level as the other's."));
        } else if (isPoints(heading) && heading.above().stream().allMatch(h -> h.level() == 1)) {
            return Stream.of(at(
                    page,
                    heading.span(),
                    "the section '%s' belongs to no option".formatted(Spelling.quoted(heading.text())),
                    "Move it below the heading of its option."));
        }
        return Stream.empty();
    }

    private static OptionalInt option(Page page, Page.Heading heading) {
        return heading.level() > 1 ? page.names().exact(heading.text()) : OptionalInt.empty();
    }

    private static boolean isInAnother(Page page, Page.Heading heading, OptionalInt option) {
        boolean another = false;
        for (var above : heading.above()) {
            var outer = option(page, above);
            if (outer.equals(option)) {
                return false;
            }
            another |= outer.isPresent();
        }
        return another;
    }

    private static boolean isPoints(Page.Heading heading) {
        var term = PageNames.VOCABULARY.heading(heading.text()).orElse(null);
        return term == Term.PROS || term == Term.CONS;
    }
}
