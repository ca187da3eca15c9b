package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.text.Spelling;
import java.text.Normalizer;
import java.util.stream.Stream;

/**
 * Finds names whose letters come from another block of Unicode, such as "Ａ" for "A": in headings, in picks of the front
 * matter, and in the columns of tables with weights.
 */
final class LookAlikeName extends PageRule {

    LookAlikeName() {
        super(DiagnosticId.LOOK_ALIKE);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return Stream.of(headings(page), picks(page), columns(page)).flatMap(found -> found);
    }

    private Stream<Diagnostic> headings(Page page) {
        return page.headings().stream()
                .filter(heading -> heading.level() > 1)
                .flatMap(heading -> page.names().exact(heading.text()).stream()
                        .mapToObj(page.comparison().options()::get)
                        .flatMap(option -> check(page, heading.text(), option, heading.span())));
    }

    private Stream<Diagnostic> picks(Page page) {
        var end = page.parsed().frontMatter().span().end();
        return page.comparison().picks().stream()
                .filter(pick -> pick.basis() == Pick.Basis.DECLARED && pick.optionId() != null)
                .filter(pick -> pick.span().start().compareTo(end) < 0)
                .flatMap(pick -> page.comparison().option(String.valueOf(pick.optionId())).stream()
                        .flatMap(option -> check(page, PlainText.of(pick.words()), option, pick.span())));
    }

    private Stream<Diagnostic> columns(Page page) {
        return ScoredTable.all(page).stream()
                .flatMap(table -> table.columns().keySet().stream().flatMap(column -> {
                    var cell = table.header().cells().get(column);
                    return check(page, PlainText.of(cell.content()), table.option(column), cell.span());
                }));
    }

    /** Returns what is wrong with a text that was taken for this option; nothing where both have the same letters. */
    private Stream<Diagnostic> check(Page page, String text, Option option, SourceSpan span) {
        return text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) && option.name().indexOf(c) < 0)
                .filter(c -> looksLikeOneOf(c, option.name()))
                .boxed()
                .limit(1)
                .map(c -> at(
                        page,
                        span,
                        "'%s' only looks like the option '%s': it has the character U+%04X"
                                .formatted(Spelling.quoted(text), Spelling.quoted(option.name()), c)));
    }

    private static boolean looksLikeOneOf(int c, String name) {
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        String composed = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFC);
        return !plain.equals(composed) && name.contains(plain);
    }
}
