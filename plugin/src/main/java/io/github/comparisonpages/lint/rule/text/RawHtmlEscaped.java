package io.github.comparisonpages.lint.rule.text;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.HtmlTag;
import io.github.comparisonpages.model.document.Inline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class RawHtmlEscaped extends PageRule {

    RawHtmlEscaped() {
        super(DiagnosticId.RAW_HTML_ESCAPED);
    }

    /** A piece of HTML. */
    private record Raw(String tag, SourceSpan span) {}

    /** Once a kind of tag: what is wrong with one is wrong with all. */
    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var blocks = page.blocks().stream()
                .flatMap(b -> b instanceof Block.HtmlBlock html ? raw(text(html), html.span()) : Stream.empty());
        var inlines = page.inlines().stream()
                .flatMap(i -> i instanceof Inline.Html html && html.tag() == null
                        ? raw(html.html(), html.span())
                        : Stream.empty());
        var byTag = Stream.concat(blocks, inlines)
                .collect(Collectors.groupingBy(Raw::tag, LinkedHashMap::new, Collectors.toList()));
        return byTag.values().stream().map(raws -> at(page, raws.get(0).span(), message(raws)));
    }

    private static String message(List<Raw> raws) {
        String more = switch (raws.size()) {
            case 1 -> "";
            case 2 -> ", here and in one more place";
            default -> ", here and in %s more places".formatted(raws.size() - 1);
        };
        return "readers see '<%s>' as text%s".formatted(raws.get(0).tag(), more);
    }

    /** From the first tag on that is shown as text; nothing where there is none. */
    private static String text(Block.HtmlBlock html) {
        int from = 0;
        for (HtmlTag tag : html.tags()) {
            int at = firstTag(html.html(), from);
            if (at < tag.from()) {
                return html.html().substring(at);
            }
            from = tag.to();
        }
        return html.html().substring(firstTag(html.html(), from));
    }

    /** Returns where the first tag opens that is in no comment; the end of the text if there is none. */
    private static int firstTag(String html, int from) {
        int at = from;
        while (at < html.length()) {
            if (html.startsWith("<!--", at)) {
                int end = html.indexOf("-->", at);
                at = end < 0 ? html.length() : end;
            } else if (html.charAt(at) == '<' && at + 1 < html.length() && Character.isLetter(html.charAt(at + 1))) {
                return at;
            } else {
                at++;
            }
        }
        return at;
    }

    /** Returns the tag that a piece of HTML opens; nothing for comments and closing tags. */
    private static Stream<Raw> raw(String html, SourceSpan span) {
        int end = 1;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return end > 1 ? Stream.of(new Raw(html.substring(1, end).toLowerCase(Locale.ROOT), span)) : Stream.empty();
    }
}
