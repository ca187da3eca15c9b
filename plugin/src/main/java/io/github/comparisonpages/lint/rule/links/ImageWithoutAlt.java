package io.github.comparisonpages.lint.rule.links;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import java.util.stream.Stream;

final class ImageWithoutAlt extends PageRule {

    ImageWithoutAlt() {
        super(DiagnosticId.IMAGE_WITHOUT_ALT);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var inLines = page.inlines().stream()
                .filter(i -> i instanceof Inline.Image image
                        && PlainText.of(image.alternative()).isEmpty())
                .map(Inline::span);
        var inBlocks = page.blocks().stream()
                .filter(b -> b instanceof Block.HtmlBlock html
                        && html.tags().stream()
                                .anyMatch(tag -> tag.isImage()
                                        && tag.attribute("alt").orElse("").isBlank()))
                .map(Block::span);
        return Stream.concat(inLines, inBlocks).map(span -> at(page, span, "this picture has no alternative text"));
    }
}
