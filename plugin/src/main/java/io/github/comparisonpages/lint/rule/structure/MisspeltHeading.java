package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageNames;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.vocabulary.Labels;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.text.Typo;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at headings, and at the lines above lists that are labels in bold or end with a colon. */
final class MisspeltHeading extends PageRule {

    /** What a heading may be meant to say; others are too short or too plain to tell a slip from another word. */
    private static final List<Term> HEADINGS =
            List.of(Term.PROS, Term.CONS, Term.VERDICT, Term.CRITERIA, Term.OPTIONS, Term.USE_WHEN);

    /** What a label above a list may be meant to say. */
    private static final List<Term> LABELS = List.of(Term.PROS, Term.CONS);

    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;

    private final Labels labels = new Labels(PageNames.VOCABULARY);

    MisspeltHeading() {
        super(DiagnosticId.MISSPELT_HEADING);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var found = new ArrayList<Diagnostic>();
        for (var heading : page.headings()) {
            if (heading.level() > 1) {
                check(page, heading.text(), HEADINGS, "heading", heading.span(), found);
            }
        }
        var blocks = page.parsed().blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph && blocks.get(i + 1) instanceof Block.Items) {
                var label = label(paragraph.content());
                if (label != null) {
                    check(page, label, LABELS, "label", paragraph.span(), found);
                }
            }
        }
        return found.stream();
    }

    /** Returns a paragraph that is all bold, or ends with a colon; null for others. */
    private static @Nullable String label(List<Inline> content) {
        String text = PlainText.of(content).strip();
        boolean bold = content.size() == 1 && content.get(0) instanceof Inline.Strong;
        boolean colon = text.endsWith(":") || text.endsWith("\uff1a");
        return bold || colon ? text : null;
    }

    private void check(Page page, String text, List<Term> meant, String what, SourceSpan span, List<Diagnostic> found) {
        String key = Words.normalize(text);
        if (key.length() < SHORTEST
                || key.length() > LONGEST
                || text.indexOf('(') >= 0
                || page.names().exact(text).isPresent()
                || PageNames.VOCABULARY.heading(key).isPresent()
                || labels.kind(text) != null) {
            return;
        }
        boolean strict = page.isStrict();
        for (Term term : meant) {
            boolean lacking = isLacking(page, term);
            for (String phrase : PageNames.VOCABULARY.phrases(term)) {
                boolean slip = strict ? Typo.isOfWord(key, phrase) : Typo.isOfLikelyWord(key, phrase);
                if (slip || lacking && isShortSlip(key, phrase)) {
                    found.add(at(
                            page,
                            span,
                            strict ? Severity.ERROR : lacking ? Severity.WARNING : Severity.INFO,
                            "the %s '%s' is not understood".formatted(what, Spelling.quoted(text)),
                            "Did you mean '" + phrase + "'?"));
                    return;
                }
            }
        }
    }

    /**
     * Returns whether an option lacks the one side of its points and has the other: then even a short word may be a
     * slip.
     */
    private static boolean isLacking(Page page, Term term) {
        if (term != Term.PROS && term != Term.CONS) {
            return false;
        }
        var kind = term == Term.PROS ? Point.Kind.PRO : Point.Kind.CON;
        var other = term == Term.PROS ? Point.Kind.CON : Point.Kind.PRO;
        for (Option option : page.comparison().options()) {
            if (option.points(kind).isEmpty() && !option.points(other).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShortSlip(String text, String phrase) {
        return phrase.length() >= SHORTEST
                && phrase.indexOf(' ') < 0
                && text.charAt(0) == phrase.charAt(0)
                && Spelling.distance(text, phrase) == 1;
    }
}
