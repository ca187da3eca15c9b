package io.github.comparisonpages.lint.suppress;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.RuleSet;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.DeepText;
import io.github.comparisonpages.model.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The comments {@code <!-- comparison:ignore rule-id -->} of a page. A comment of its own covers the next block; one
 * within a text covers the block, or the table's row, that it stands in. The first thing below a front matter covers
 * the front matter too.
 */
public final class Suppressions {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final String WORD = "comparison:ignore";

    private final List<Suppression> suppressions = new ArrayList<>();
    private final Page page;

    private Suppressions(Page page) {
        this.page = page;
    }

    /** Returns the suppressions of a page, in the order of its comments. */
    public static List<Suppression> of(Page page) {
        var found = new Suppressions(page);
        found.read(page.parsed().blocks());
        page.parsed().footnotes().forEach(f -> found.read(f.text().blocks()));
        return found.suppressions;
    }

    /**
     * Returns those of a file's diagnostics that no comment suppresses, and one more for each comment that suppresses
     * nothing.
     */
    public static List<Diagnostic> apply(List<Suppression> suppressions, List<Diagnostic> diagnostics, RuleSet rules) {
        if (suppressions.isEmpty()) {
            return diagnostics;
        }
        var left = new ArrayList<Diagnostic>();
        for (Diagnostic diagnostic : diagnostics) {
            if (suppressions.stream().noneMatch(s -> s.rules().stream().anyMatch(rule -> s.covers(diagnostic, rule)))) {
                left.add(diagnostic);
            }
        }
        suppressions.stream()
                .flatMap(s -> UnusedIgnore.check(s, diagnostics, rules))
                .forEach(left::add);
        return left;
    }

    private void read(List<Block> siblings) {
        var waiting = new ArrayList<Block.HtmlBlock>();
        for (Block block : siblings) {
            if (block instanceof Block.HtmlBlock html
                    && html.html().stripLeading().startsWith(OPEN)) {
                waiting.add(html);
                continue;
            }
            waiting.forEach(html -> add(html, block.span()));
            waiting.clear();
            readWithin(block);
        }
        waiting.forEach(html -> add(html, html.span()));
    }

    private void readWithin(Block block) {
        if (block instanceof Block.Table table) {
            readRow(table.header());
            table.rows().forEach(this::readRow);
        } else {
            readInline(DeepText.own(block), block.span());
        }
        if (block instanceof Block.Items list) {
            list.items().forEach(item -> read(item.blocks()));
        } else {
            read(DeepText.within(block));
        }
    }

    private void readRow(Block.Row row) {
        row.cells().forEach(cell -> readInline(cell.content(), row.span()));
    }

    private void readInline(List<Inline> text, SourceSpan part) {
        for (Inline inline : DeepText.all(text)) {
            if (inline instanceof Inline.Html html) {
                add(html.html(), html.span(), part);
            }
        }
    }

    private void add(Block.HtmlBlock html, SourceSpan next) {
        boolean first = page.parsed().blocks().get(0).equals(html);
        add(html.html(), html.span(), first ? new SourceSpan(Position.START, next.end()) : next);
    }

    private void add(String html, SourceSpan comment, SourceSpan part) {
        int end = 0;
        for (int at = html.indexOf(OPEN); at >= 0; at = html.indexOf(OPEN, end)) {
            int close = html.indexOf(CLOSE, at);
            end = close < 0 ? html.length() : close;
            String text = html.substring(at + OPEN.length(), end).strip();
            if (text.startsWith(WORD)) {
                var rules = Stream.of(
                                text.substring(WORD.length()).replace(',', ' ').split("\\s+"))
                        .filter(rule -> !rule.isEmpty())
                        .toList();
                suppressions.add(new Suppression(page.path(), rules, comment, part));
            }
        }
    }
}
