package io.github.comparisonpages.lint.rule.honesty;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.DeepText;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

final class Filler extends PageRule {

    /** Whole texts that say nothing, normalised. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "tbd",
            "todo",
            "to do",
            "to be done",
            "to be defined",
            "to be determined",
            "fixme",
            "xxx",
            "lorem ipsum",
            "coming soon",
            "wip",
            "fill in",
            "fill me in",
            "your text here",
            "some text",
            "placeholder",
            "foo",
            "bar");

    /** Texts that hold one of these could stand on any page, normalised. */
    private static final List<String> PLATITUDES = List.of(
            "specific tradeoffs depend on your use case",
            "specific trade offs depend on your use case",
            "it depends on your use case",
            "depends on your specific use case",
            "depends on your specific needs",
            "lorem ipsum dolor");

    /** What templates say of their own parts. */
    private static final List<String> TEMPLATE_NOTES =
            List.of("feel free to remove", "this is an optional element", "optional elements feel free");

    private static final String COMMENT = "Remove it, together with what it speaks of if that was never filled in.";
    private static final String BLANK = "Say in its place what holds here, or remove it.";

    /** "Good, because" and the like. */
    private static final int LONGEST_LEAD = 4;

    Filler() {
        super(DiagnosticId.FILLER);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var found = new ArrayList<Diagnostic>();
        var leftovers = new ArrayList<Leftover>();
        for (Block block : page.blocks()) {
            if (block instanceof Block.HtmlBlock html) {
                if (templateNote(html.html())) {
                    leftovers.add(new Leftover("this comment", html.span(), COMMENT));
                }
            } else if (block instanceof Block.Table table) {
                table.header().cells().forEach(cell -> text(page, cell.content(), cell.span(), found, leftovers));
                table.rows()
                        .forEach(row ->
                                row.cells().forEach(cell -> text(page, cell.content(), cell.span(), found, leftovers)));
            } else {
                text(page, DeepText.own(block), block.span(), found, leftovers);
            }
        }
        if (!leftovers.isEmpty()) {
            found.add(leftover(page, leftovers));
        }
        return found.stream();
    }

    /** What a template says, or leaves to be filled in. */
    private record Leftover(String what, SourceSpan span, String hint) {}

    /** A template that nobody filled in is one finding, however many places it has. */
    private Diagnostic leftover(Page page, List<Leftover> all) {
        Leftover first = all.get(0);
        int others = all.size() - 1;
        String more = others == 0
                ? ""
                : others == 1 ? ", as is another text of this page" : ", as are %d more of this page".formatted(others);
        return at(page, first.span(), first.what() + " is left over from a template" + more, first.hint());
    }

    private void text(
            Page page, List<Inline> content, SourceSpan span, List<Diagnostic> found, List<Leftover> leftovers) {
        String text = PlainText.of(content);
        if (saysNothing(text)) {
            found.add(at(
                    page,
                    span,
                    "'%s' is a placeholder or says nothing of these options".formatted(Spelling.quoted(text))));
        } else if (text.indexOf('{') >= 0 || text.indexOf('[') >= 0) {
            blank(withoutCode(content))
                    .ifPresent(left -> leftovers.add(new Leftover("'" + Spelling.quoted(left) + "'", span, BLANK)));
        }
    }

    private static boolean saysNothing(String text) {
        String words = Words.normalize(text);
        return EMPTY_WORDS.contains(words) || text.equals("...") || text.equals("…") || holds(words, PLATITUDES);
    }

    private static boolean holds(String words, List<String> phrases) {
        for (String phrase : phrases) {
            if (words.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Braces and brackets within code are code. */
    private static String withoutCode(List<Inline> content) {
        var out = new StringBuilder();
        for (Inline inline : DeepText.all(content)) {
            out.append(inline instanceof Inline.Text text ? text.text() : inline instanceof Inline.Code ? "`" : "");
        }
        return out.toString().strip();
    }

    private static boolean templateNote(String html) {
        return html.strip().startsWith("<!--") && holds(Words.normalize(html), TEMPLATE_NOTES);
    }

    /**
     * Returns what a template leaves to be filled in: {@code {argument a}} at the end of a short text, or
     * {@code [argument a]} that is the whole text.
     */
    private static Optional<String> blank(String text) {
        if (text.startsWith("[") && text.indexOf(']') == text.length() - 1 && text.indexOf(' ') > 1) {
            return Optional.of(text);
        }
        int open = text.indexOf('{');
        boolean whole = open >= 0 && text.indexOf('}', open) == text.length() - 1;
        boolean shortLead = open >= 0 && text.substring(0, open).split(" ").length <= LONGEST_LEAD;
        return whole && shortLead && phrase(text.substring(open + 1, text.length() - 1))
                ? Optional.of(text.substring(open))
                : Optional.empty();
    }

    /** Words with spaces between: neither code nor a parameter of an address. */
    private static boolean phrase(String text) {
        return text.strip().equals(text)
                && text.indexOf(' ') > 0
                && Character.isLetter(text.charAt(0))
                && text.chars().noneMatch(c -> ";={}\"$<>".indexOf(c) >= 0);
    }
}
