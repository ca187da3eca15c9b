package io.github.comparisonpages.recognize.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The page of the site that lists the words of all languages is made of the vocabulary files. {@code -Dcases.update} writes
 * it anew; look at the difference before you commit it.
 */
class VocabularyPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/vocabulary.md");
    private static final boolean UPDATE = System.getProperty("cases.update") != null;

    private static final String INTRODUCTION = """
            # Words and languages

            This page is made of the plugin's own data: it lists what headings, labels and sentences are understood in each
            language. All languages are understood at once, also within one page. Case, punctuation, and numbers and signs in
            front do not matter. [Format](format.md) says what each part of a comparison is for. What you call things is
            missing here? [Contributing](https://github.com/comparisonpages/comparison-maven-plugin/blob/main/CONTRIBUTING.md)
            says how to add a word, or a language.

            In the rows about choosing, a star ends a word of which only the start has to fit, ~ stands for up to five
            words, and of words divided by slashes any one fits.
            """;

    /** What each key of a vocabulary file means, in the order of the page. Keys of grammar alone are not shown. */
    private static final Map<String, Map<String, String>> CAPTIONS = captions();

    private static Map<String, Map<String, String>> captions() {
        var captions = new LinkedHashMap<String, Map<String, String>>();
        captions.put(
                "Headings",
                inOrder(
                        "options", "the options",
                        "options-lead", "the options, in front of anything else",
                        "options-tail", "the options, behind anything else",
                        "details", "each option in detail, a section each",
                        "details-maybe", "perhaps the same: only where options stand below",
                        "details-lead", "the same, in front of an option's name",
                        "about-tail", "the same, behind an option's name",
                        "points", "what speaks for and against",
                        "use-when", "when to use an option",
                        "avoid-when", "when not to use it",
                        "revisit-when", "when to think again",
                        "examples", "examples",
                        "related", "related topics",
                        "rivals", "other things of the page's kind",
                        "criteria", "the table of criteria",
                        "verdict", "the conclusion",
                        "dissent", "who disagrees",
                        "consequences", "what follows from the decision",
                        "status", "the record's status",
                        "other", "anything else, never an option",
                        "other-lead", "the same, in front of anything else"));
        captions.put(
                "Labels",
                inOrder(
                        "pros", "points for an option",
                        "cons", "points against it",
                        "neutral", "points that are neither",
                        "pro-mark", "one point for it, before a colon or because",
                        "con-mark", "one point against it",
                        "neutral-mark", "one that is neither",
                        "because", "because",
                        "option-word", "an option, before its number",
                        "option-status", "its state, in brackets behind its name",
                        "pick", "the pick"));
        captions.put(
                "Tables",
                inOrder(
                        "option-column", "a column of options",
                        "criterion-column", "a column of criteria",
                        "property", "a column that is no option",
                        "extra", "a column about the criteria",
                        "weight", "weights",
                        "weighted", "scores times weights",
                        "total", "totals",
                        "rank", "ranks",
                        "score", "scores",
                        "lower-is-better", "lower is better",
                        "higher-is-better", "higher is better",
                        "yes", "yes",
                        "partial", "partly",
                        "no", "no",
                        "high", "high",
                        "medium", "medium",
                        "low", "low",
                        "unknown", "unknown",
                        "not-applicable", "does not apply"));
        captions.put(
                "Titles",
                inOrder(
                        "versus", "between options",
                        "compare-lead", "a comparison, in front of the options",
                        "compare-tail", "a comparison, behind the options"));
        captions.put(
                "Choosing",
                inOrder(
                        "choice.label", "a label before what is chosen",
                        "choice.choose", "words before what is chosen",
                        "choice.chosen", "words behind what is chosen",
                        "choice.mark", "a mark on what is chosen",
                        "choice.reject", "words before what is rejected",
                        "choice.rejected", "words behind what is rejected",
                        "choice.mark-no", "a mark on what is rejected",
                        "choice.over", "between what is chosen and what is not",
                        "choice.cond", "a condition",
                        "choice.default", "an exception, which is no condition",
                        "choice.open", "not decided",
                        "choice.none", "nothing is picked"));
        return captions;
    }

    private static Map<String, String> inOrder(String... keysAndCaptions) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < keysAndCaptions.length; i += 2) {
            map.put(keysAndCaptions[i], keysAndCaptions[i + 1]);
        }
        return map;
    }

    @Test
    void the_page_says_what_the_files_say() throws IOException {
        String page = page(new Vocabulary());
        if (UPDATE) {
            Files.writeString(PAGE, page);
        }
        assertEquals(Files.readString(PAGE), page, PAGE + " (-Dcases.update writes it anew)");
    }

    private static String page(Vocabulary vocabulary) {
        var page = new StringBuilder(INTRODUCTION);
        for (String language : vocabulary.languages()) {
            page.append("\n## ").append(name(language)).append('\n');
            CAPTIONS.forEach((group, captions) -> {
                var rows = new StringBuilder();
                captions.forEach((key, caption) -> {
                    String phrases = phrases(vocabulary.line(language, key));
                    if (!phrases.isEmpty()) {
                        rows.append("| ")
                                .append(caption)
                                .append(" | ")
                                .append(phrases)
                                .append(" |\n");
                    }
                });
                if (!rows.isEmpty()) {
                    page.append("\n| ")
                            .append(group)
                            .append(" | Words |\n|---|---|\n")
                            .append(rows);
                }
            });
        }
        return page.toString();
    }

    /** "German (Deutsch)". */
    private static String name(String language) {
        var locale = Locale.forLanguageTag(language);
        String english = locale.getDisplayLanguage(Locale.ENGLISH);
        String own = locale.getDisplayLanguage(locale);
        return own.equals(english) ? english : english + " (" + own + ")";
    }

    private static String phrases(String line) {
        var phrases = new StringBuilder();
        for (String phrase : (line == null ? "" : line).split("\\|")) {
            if (!phrase.isBlank()) {
                phrases.append(phrases.isEmpty() ? "" : " · ").append(escape(phrase.strip()));
            }
        }
        return phrases.toString();
    }

    private static String escape(String phrase) {
        return phrase.replaceAll("([\\\\*_~<>#\\[\\]`-])", "\\\\$1").replace("&", "&amp;");
    }
}
