package io.github.comparisonpages.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticDescriptor;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.console.Colours;
import io.github.comparisonpages.lint.console.Printout;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.suppress.Policy;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.pipeline.Base;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.HandbookOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks the rules: each has a folder with pages that break it and with pages that just keep it, and a page in the docs. {@code
 * -Dcases.update} writes what the check says of the pages anew; look at the difference before you commit it.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesTest {

    private static final Path CASES = Path.of("src/test/resources/rules");
    private static final Path DOCS = Path.of("src/site/markdown");
    private static final boolean UPDATE = System.getProperty("cases.update") != null;

    /** What no page of a repository can hold: links that lead out of the docs folder or to nothing, and mistakes in rules. */
    private static final Set<String> WITHOUT_A_PAGE = Set.of("outside-docs", "unreadable", "extension-failed");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> a_page_that_breaks_a_rule_is_told_so_with_the_place() {
        return Rules.BUILT_IN.descriptors().stream()
                .filter(rule -> !WITHOUT_A_PAGE.contains(rule.id()))
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    var findings = check(rule, CASES.resolve(rule.id()).resolve("bad"));
                    assertTrue(rulesOf(findings).contains(rule.id()), () -> "no page in 'bad' breaks the rule");
                    compare(CASES.resolve(rule.id()).resolve("bad/diagnostics.txt"), printed(findings));
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_page_that_just_keeps_a_rule_is_left_alone() {
        return Rules.BUILT_IN.descriptors().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    var findings = check(rule, CASES.resolve(rule.id()).resolve("good"));
                    assertEquals("", printed(findings));
                    assertTrue(findings.lines().size() > 0, "there is no page in 'good'");
                }));
    }

    @Test
    void a_symbolic_link_out_of_the_docs_folder_is_told() throws IOException {
        var docs = Files.createDirectory(temporary.resolve("docs"));
        Files.writeString(temporary.resolve("secret.png"), "x");
        Files.createSymbolicLink(docs.resolve("kettle.png"), temporary.resolve("secret.png"));
        Files.writeString(
                docs.resolve("tea-vs-coffee.md"),
                "# Tea vs Coffee\n\n## Tea\n\n![A kettle](kettle.png)\n\n## Coffee\n\nHot.\n");

        assertEquals(
                List.of(
                        "tea-vs-coffee.md:5:1: error: the file 'kettle.png' is a symbolic link that leaves the docs folder"
                                + " [outside-docs]"),
                headlines(check(Rules.BUILT_IN.find("outside-docs").orElseThrow(), docs)));
    }

    @Test
    void a_link_to_nothing_is_told() throws IOException {
        var docs = Files.createDirectory(temporary.resolve("docs"));
        Files.createSymbolicLink(docs.resolve("tea-vs-coffee.md"), docs.resolve("nowhere.md"));

        assertEquals(
                List.of("tea-vs-coffee.md:1:1: error: this cannot be read [unreadable]"),
                headlines(check(Rules.BUILT_IN.find("unreadable").orElseThrow(), docs)));
    }

    @Test
    void every_rule_has_an_id_of_its_own_a_summary_and_a_hint() {
        var ids = new HashSet<String>();
        for (DiagnosticDescriptor rule : Rules.BUILT_IN.descriptors()) {
            assertTrue(ids.add(rule.id()), rule.id());
            assertTrue(rule.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), rule.id());
            assertTrue(rule.summary().length() > 10 && !rule.summary().endsWith("."), rule.id());
            assertTrue(rule.hint().length() > 10 && rule.hint().endsWith("."), rule.id());
        }
    }

    @TestFactory
    Stream<DynamicTest> every_rule_has_a_page_in_the_docs() {
        return Rules.BUILT_IN.descriptors().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    String page = Files.readString(DOCS.resolve("rules").resolve(rule.id() + ".md"));
                    var severity = rule.severity();
                    var besides =
                            rule.others().stream().sorted().map(Severity::word).toList();
                    String usual = severity == null ? "off" : severity.word();
                    String also = besides.isEmpty() ? "" : " Also: " + String.join(", ", besides) + ".";
                    assertTrue(
                            page.startsWith("# " + rule.id() + "\n\n" + rule.summary() + ".\n"), "title and summary");
                    assertTrue(page.contains("Default: " + usual + "." + also + "\n"), "severities");
                    assertTrue(page.contains("\n## Bad\n"), "a bad example");
                    assertTrue(page.contains("\n## Good\n"), "a good example");
                    String index = Files.readString(DOCS.resolve("rules.md"));
                    assertTrue(
                            index.contains("| [%s](rules/%s.md) | %s | %s |"
                                    .formatted(
                                            rule.id(),
                                            rule.id(),
                                            besides.isEmpty() ? usual : usual + ", " + String.join(", ", besides),
                                            rule.summary())),
                            "a line in rules.md");
                }));
    }

    @Test
    void the_docs_and_the_cases_know_no_other_rules() throws IOException {
        assertEquals(Set.copyOf(Rules.BUILT_IN.ids()), names(DOCS.resolve("rules"), ".md"));
        var cases = new HashSet<>(names(CASES, ""));
        assertEquals(Set.copyOf(Rules.BUILT_IN.ids()), cases);
    }

    /** The report has only what these stages find: an id that they use and the list lacks could not be set. */
    @Test
    void every_id_that_is_reported_in_a_case_is_in_the_list() throws IOException {
        try (var files = Files.walk(Path.of("src/test/resources"))) {
            var ids = files.filter(f -> f.endsWith("diagnostics.txt"))
                    .flatMap(RulesTest::headlines)
                    .map(RulesTest::id)
                    .collect(Collectors.toSet());
            ids.removeAll(Rules.BUILT_IN.ids());
            assertEquals(Set.of(), ids);
        }
    }

    @Test
    void every_severity_that_is_reported_in_a_case_is_in_the_list() throws IOException {
        try (var files = Files.walk(Path.of("src/test/resources"))) {
            var wrong = files.filter(f -> f.endsWith("diagnostics.txt"))
                    .flatMap(RulesTest::headlines)
                    .filter(line -> !severities(id(line)).contains(line.split(": ", 3)[1]))
                    .toList();
            assertEquals(List.of(), wrong);
        }
    }

    /** The words for the severities of a rule; a warning for one that is off by default. */
    private static Set<String> severities(String id) {
        var rule = Rules.BUILT_IN.find(id).orElseThrow();
        return Stream.concat(Stream.of(rule.severityWhereOn()), rule.severities().stream())
                .map(Severity::word)
                .collect(Collectors.toSet());
    }

    private static String id(String headline) {
        return headline.substring(headline.lastIndexOf('[') + 1, headline.length() - 1);
    }

    private static Stream<String> headlines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> line.contains(".md:") && line.endsWith("]"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(Path folder, String suffix) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - suffix.length()))
                    .collect(Collectors.toSet());
        }
    }

    /** A rule that is off by default is on in its own cases. */
    private static Findings check(DiagnosticDescriptor rule, Path docs) throws IOException {
        var policy =
                rule.severity() != null ? Policy.DEFAULT : new Policy(Map.of(rule.id(), Optional.of(Severity.WARNING)));
        var folder = new DocsFolder(docs, List.of("**/*.md"), List.of(), Limits.DEFAULT);
        var options = HandbookOptions.of(folder, LocalDate.of(2026, 11, 24)).withPolicy(policy);
        // What a page was before stands beside what it is now.
        boolean changed = docs.startsWith(CASES) && Files.isDirectory(docs.resolveSibling("base"));
        return ComparisonPipeline.check(options, changed ? new Base("base", docs.getParent()) : null)
                .capped(100);
    }

    private static Set<String> rulesOf(Findings findings) {
        return findings.diagnostics().stream().map(Diagnostic::rule).collect(Collectors.toSet());
    }

    private static List<String> headlines(Findings findings) {
        return findings.diagnostics().stream().map(Diagnostic::headline).toList();
    }

    private static String printed(Findings findings) {
        return findings.diagnostics().isEmpty() ? "" : new Printout("", Integer.MAX_VALUE, Colours.OFF).text(findings);
    }

    private static void compare(Path file, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, () -> file + " (-Dcases.update writes it anew)");
    }
}
