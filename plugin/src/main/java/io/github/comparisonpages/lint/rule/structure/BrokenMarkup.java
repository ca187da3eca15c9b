package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.text.Spelling;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Headings without a blank behind their signs, and lists that are indented so far that they are code. */
final class BrokenMarkup extends PageRule {

    /** A single sign is as often a number or a tag. */
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{2,6})[\\p{L}\\p{N}].*");

    /** An item in words: what has a colon, quotes or brackets is more likely data that is meant as code. */
    private static final Pattern ITEM =
            Pattern.compile("^\\s*(?:[-*+]|\\d{1,2}[.)])\\s+[^:\"'`={}\\[\\]<>$]*\\p{L}[^:\"'`={}\\[\\]<>$]*");

    BrokenMarkup() {
        super(DiagnosticId.BROKEN_MARKUP);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return page.blocks().stream().flatMap(block -> check(page, block));
    }

    private Stream<Diagnostic> check(Page page, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return headings(page, paragraph.span());
        }
        return block instanceof Block.CodeBlock code ? list(page, code) : Stream.empty();
    }

    private Stream<Diagnostic> headings(Page page, SourceSpan paragraph) {
        var lines = page.lines();
        var found = Stream.<Diagnostic>builder();
        for (int i = paragraph.start().line(); i <= paragraph.end().line() && i <= lines.size(); i++) {
            var heading = HEADING.matcher(lines.get(i - 1));
            if (heading.matches()) {
                String signs = heading.group(1);
                int column = heading.start(1) + 1;
                found.add(at(
                        page,
                        new SourceSpan(new Position(i, column), new Position(i, column + signs.length())),
                        "this is no heading, since no blank stands behind '%s'".formatted(signs),
                        "Write '%s'."
                                .formatted(Spelling.quoted(
                                        signs + " " + lines.get(i - 1).strip().substring(signs.length())))));
            }
        }
        return found.build();
    }

    private Stream<Diagnostic> list(Page page, Block.CodeBlock code) {
        return isIndented(page.lines(), code.span().start().line()) && isList(code.code())
                ? Stream.of(at(
                        page,
                        code.span(),
                        "this looks like a list and is code, since it is indented by four blanks or more",
                        "Let its lines start at the margin, or right below the text of the item that they belong to."))
                : Stream.empty();
    }

    private static boolean isIndented(List<String> lines, int line) {
        String first = line <= lines.size() ? lines.get(line - 1).stripLeading() : "";
        return !first.startsWith("```") && !first.startsWith("~~~");
    }

    private static boolean isList(String code) {
        boolean any = false;
        for (String line : code.split("\n")) {
            if (!line.isBlank()) {
                any = true;
                if (!ITEM.matcher(line).matches()) {
                    return false;
                }
            }
        }
        return any;
    }
}
