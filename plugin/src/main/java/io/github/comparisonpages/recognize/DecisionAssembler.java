package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.Rejection;
import io.github.comparisonpages.model.Unclear;
import io.github.comparisonpages.model.Verdict;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.frontmatter.Keys;
import io.github.comparisonpages.recognize.section.Claims;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.verdict.Decision;
import io.github.comparisonpages.recognize.verdict.DecisionReader;
import io.github.comparisonpages.recognize.verdict.DeclaredPicks;
import io.github.comparisonpages.recognize.verdict.Picks;
import io.github.comparisonpages.recognize.verdict.StatementReader;
import io.github.comparisonpages.recognize.verdict.name.Choosable;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what a page decides: the picks of its front matter before those of its text, and the reasons of each. */
final class DecisionAssembler {

    private final Decision decision;
    private final DeclaredPicks declared;
    private final List<Option> options;
    private List<Pick> found;

    DecisionAssembler(
            String path,
            Vocabulary vocabulary,
            Keys keys,
            DecisionReader reader,
            List<Option> options,
            List<Choosable> choosable,
            List<Diagnostic> diagnostics) {
        this.options = options;
        this.decision = reader.read();
        this.declared = new DeclaredPicks(path, keys, vocabulary, reader, options, diagnostics);
        this.found = Picks.of(decision, options, choosable, vocabulary);
        if (declared.any()) {
            declared.check(found);
        } else {
            Picks.check(decision, path, diagnostics);
        }
    }

    /** Where the words stand that choose, or that come nearest to it. */
    List<SourceSpan> spans() {
        var spans = new ArrayList<SourceSpan>();
        found.forEach(pick -> spans.add(pick.span()));
        if (decision.unclear() != null) {
            spans.add(decision.unclear().span());
        }
        return spans;
    }

    boolean undecided() {
        return declared.undecided();
    }

    List<Pick> picks() {
        return declared.over(found);
    }

    List<Rejection> rejected() {
        return Picks.rejected(decision, options);
    }

    @Nullable
    Unclear unclear() {
        return declared.any() || !found.isEmpty() ? null : decision.unclear();
    }

    /** The verdict of a section; the paragraphs that declare a pick become its reason, and stand there only. */
    Verdict verdict(
            SectionNode section,
            VerdictAssembler verdicts,
            StatementReader statements,
            Claims claims,
            List<Verdict.Consequences> consequences) {
        var reasons = new ArrayList<Block>();
        var blocks = claims.below(section);
        var picks = new ArrayList<Pick>();
        for (Pick pick : found) {
            var paragraph = isReason(pick) ? paragraph(blocks, pick.span()) : null;
            if (paragraph == null || statements.read(paragraph, List.of()).isPresent()) {
                picks.add(pick);
            } else {
                reasons.add(paragraph);
                var reason = new RichText(List.of(paragraph));
                picks.add(new Pick(pick.optionId(), pick.words(), pick.context(), reason, pick.basis(), pick.span()));
            }
        }
        found = picks;
        return verdicts.read(section, statements, reasons, consequences);
    }

    /** Whether the paragraph that makes this pick is shown beside it: where the front matter does, else where it declares it. */
    private boolean isReason(Pick pick) {
        return declared.any() ? declared.picks(pick.optionId()) : pick.basis() == Pick.Basis.DECLARED;
    }

    private static Block.@Nullable Paragraph paragraph(List<Block> blocks, SourceSpan span) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph
                    && block.span().start().compareTo(span.start()) <= 0
                    && block.span().end().compareTo(span.end()) >= 0) {
                return paragraph;
            }
        }
        return null;
    }
}
