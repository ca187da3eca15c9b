package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.model.metadata.Status;
import io.github.comparisonpages.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognition tells values that it cannot use; here those are told that it can, and that hardly say what is meant. */
final class WrongValue extends PageRule {

    private static final List<String> STATES =
            List.of("accepted", "approved", "deprecated", "draft", "proposed", "rejected", "superseded");

    private static final List<String> CONFIDENCES = List.of("low", "medium", "high");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    WrongValue() {
        super(DiagnosticId.WRONG_TYPE);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var found = new ArrayList<Diagnostic>();
        for (var entry : page.parsed().frontMatter().entries()) {
            if (entry.value() instanceof FrontMatter.Scalar scalar) {
                switch (entry.key()) {
                    case "options" -> options(page, entry, scalar, found);
                    case "confidence" -> confidence(page, scalar, found);
                    case "status" -> status(page, scalar, found);
                    default -> {}
                }
            }
        }
        return found.stream();
    }

    /** A list without its brackets is a single option with commas in its name. */
    private void options(Page page, FrontMatter.Entry entry, FrontMatter.Scalar value, List<Diagnostic> found) {
        String text = value.text().strip();
        if (value.plain() && text.indexOf(',') > 0) {
            found.add(at(
                    page,
                    entry.span(),
                    "'options' is one text, '%s', not a list".formatted(Spelling.quoted(text)),
                    "Write [%s]. In quotes, it is one option.".formatted(Spelling.quoted(text))));
        }
    }

    private void confidence(Page page, FrontMatter.Scalar value, List<Diagnostic> found) {
        String text = value.text().strip();
        if (WORD.matcher(text).matches() && !CONFIDENCES.contains(text.toLowerCase(Locale.ROOT))) {
            found.add(at(
                    page,
                    value.span(),
                    "'confidence' is '%s', not low, medium or high".formatted(Spelling.quoted(text)),
                    meant(text, CONFIDENCES) + "Write low, medium or high."));
        }
    }

    /** A word of a project's own is right; one that is a letter or two off a known one is a slip. */
    private void status(Page page, FrontMatter.Scalar value, List<Diagnostic> found) {
        var status = page.comparison().metadata().status();
        String text = value.text().strip();
        if (status == null
                || status.state() != Status.State.OTHER
                || !WORD.matcher(text).matches()) {
            return;
        }
        String meant = meant(text, STATES);
        if (!meant.isEmpty()) {
            found.add(at(
                    page,
                    value.span(),
                    "the status '%s' is not known".formatted(Spelling.quoted(text)),
                    meant + "A word of your own needs a line in 'statuses'."));
        }
    }

    private static String meant(String text, List<String> words) {
        return Spelling.nearest(text.toLowerCase(Locale.ROOT), words)
                .map(word -> "Did you mean '" + word + "'? ")
                .orElse("");
    }
}
