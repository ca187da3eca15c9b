package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Says which headings of a page say nothing, or something that is not understood although it nearly is. */
final class HeadingCheck {

    /** What a heading may be meant to say; others are too short or too plain to tell a slip from another word. */
    private static final Set<Term> MEANT =
            Set.of(Term.PROS, Term.CONS, Term.VERDICT, Term.CRITERIA, Term.OPTIONS, Term.USE_WHEN);

    private static final int LONG = 6;
    private static final int LONGEST = 60;

    private final String path;
    private final Vocabulary vocabulary;
    private final OptionNames names;
    private final boolean declared;
    private final List<Diagnostic> diagnostics;

    /** {@code declared} tells that the page is written for this format, so that its headings have to mean something. */
    HeadingCheck(
            String path, Vocabulary vocabulary, OptionNames names, boolean declared, List<Diagnostic> diagnostics) {
        this.path = path;
        this.vocabulary = vocabulary;
        this.names = names;
        this.declared = declared;
        this.diagnostics = diagnostics;
    }

    /** A heading with those above it, and what it names. */
    private record Open(Block.Heading heading, OptionalInt option, Set<String> children) {}

    void check(List<Block> blocks) {
        var open = new ArrayList<Open>();
        var top = new HashSet<String>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                String title = PlainText.of(heading.content());
                while (!open.isEmpty() && open.get(open.size() - 1).heading().level() >= heading.level()) {
                    open.remove(open.size() - 1);
                }
                var option = heading.level() > 1 ? names.exact(title) : OptionalInt.empty();
                if (Blank.is(heading.content())) {
                    report(
                            "no-name",
                            Severity.ERROR,
                            heading.span(),
                            "this heading has no text",
                            "Write it, or remove it.");
                } else if (heading.level() > 1) {
                    check(
                            heading,
                            title,
                            option,
                            open,
                            open.isEmpty() ? top : open.get(open.size() - 1).children());
                }
                if (declared && isCriteria(title)) {
                    checkTable(heading, blocks.subList(i + 1, blocks.size()));
                }
                open.add(new Open(heading, option, new HashSet<>()));
            }
        }
    }

    /** A heading "Criteria", in any language; "Comparison" and the like may head prose as well. */
    private boolean isCriteria(String title) {
        String key = Words.normalize(title);
        return vocabulary.is(Term.CRITERIA, title) && (key.contains("crit") || key.contains("krit"));
    }

    private void checkTable(Block.Heading heading, List<Block> following) {
        for (Block block : following) {
            if (block instanceof Block.Table table) {
                if (table.rows().isEmpty()) {
                    report(
                            "broken-table",
                            Severity.ERROR,
                            table.header().span(),
                            "this table has a header and no row",
                            "Write a row a criterion.");
                }
                return;
            } else if (block instanceof Block.Heading next && next.level() <= heading.level()) {
                break;
            }
        }
        report(
                "broken-table",
                Severity.ERROR,
                heading.span(),
                "there is no table below this heading",
                "Write one: a header, a line of dashes with as many cells, and a row a criterion.");
    }

    private void check(
            Block.Heading heading, String title, OptionalInt option, List<Open> above, Set<String> siblings) {
        String key = Words.normalize(title);
        if (title.indexOf('(') < 0) {
            misspelt(heading, key, option);
        }
        if (!declared || key.isEmpty()) {
            return;
        }
        if (!siblings.add(key)) {
            report(
                    "repeated-heading",
                    Severity.ERROR,
                    heading.span(),
                    "the section '%s' stands here again".formatted(Spelling.quoted(title)),
                    "Make one section of the two, or correct the heading.");
        }
        boolean inOption = above.stream().anyMatch(o -> o.option().isPresent());
        boolean point = vocabulary
                .heading(title)
                .filter(t -> t == Term.PROS || t == Term.CONS)
                .isPresent();
        if (option.isPresent()
                && inOption
                && above.stream().noneMatch(o -> o.option().equals(option))) {
            report(
                    "misplaced-section",
                    Severity.ERROR,
                    heading.span(),
                    "the option '%s' stands within another's section".formatted(Spelling.quoted(title)),
                    "Give it a heading of the same level as the other's.");
        } else if (point && above.stream().allMatch(o -> o.heading().level() == 1)) {
            report(
                    "misplaced-section",
                    Severity.ERROR,
                    heading.span(),
                    "the section '%s' belongs to no option".formatted(Spelling.quoted(title)),
                    "Move it below the heading of its option.");
        }
    }

    private void misspelt(Block.Heading heading, String key, OptionalInt option) {
        if (option.isPresent()
                || key.length() < 4
                || key.length() > LONGEST
                || vocabulary.heading(key).isPresent()) {
            return;
        }
        Stream.of(Term.values())
                .filter(MEANT::contains)
                .flatMap(term -> vocabulary.phrases(term).stream())
                .filter(phrase -> isSlip(key, phrase))
                .findFirst()
                .ifPresent(phrase -> report(
                        "misspelt-heading",
                        declared ? Severity.ERROR : Severity.WARNING,
                        heading.span(),
                        "the heading '%s' is not understood"
                                .formatted(Spelling.quoted(PlainText.of(heading.content()))),
                        "Did you mean '" + phrase + "'?"));
    }

    /** Two letters that changed places, or one letter of a long word; a plural is no slip. */
    private static boolean isSlip(String text, String phrase) {
        if (Math.abs(text.length() - phrase.length()) > 1) {
            return false;
        }
        int from = 0;
        int shorter = Math.min(text.length(), phrase.length());
        while (from < shorter && text.charAt(from) == phrase.charAt(from)) {
            from++;
        }
        boolean swapped = text.length() == phrase.length()
                && from + 1 < shorter
                && text.charAt(from) == phrase.charAt(from + 1)
                && text.charAt(from + 1) == phrase.charAt(from)
                && text.substring(from + 2).equals(phrase.substring(from + 2));
        boolean plural = text.equals(phrase + "s") || phrase.equals(text + "s");
        return swapped && shorter > 3 || shorter >= LONG && !plural && Spelling.distance(text, phrase) == 1;
    }

    private void report(String rule, Severity severity, SourceSpan span, String message, String hint) {
        diagnostics.add(new Diagnostic(rule, severity, path, span, message, hint));
    }
}
