package io.github.comparisonpages.lint.rule.links;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.lint.rule.Reference;
import io.github.comparisonpages.relate.address.Destination;
import io.github.comparisonpages.text.Spelling;
import java.util.stream.Stream;

final class UnsafeUrl extends PageRule {

    UnsafeUrl() {
        super(DiagnosticId.UNSAFE_URL);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return Reference.all(page)
                .flatMap(r -> r.destination() instanceof Destination.Unsafe unsafe
                        ? Stream.of(at(
                                page,
                                r.span(),
                                "the address '%s' %s".formatted(Spelling.quoted(r.written()), unsafe.reason())))
                        : Stream.empty());
    }
}
