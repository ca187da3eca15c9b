package io.github.comparisonpages.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.diff.AffectedDecision;
import io.github.comparisonpages.diff.PageChange;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.UnknownBaseException;
import io.github.comparisonpages.load.git.MadeRepository;
import io.github.comparisonpages.view.diff.DiffView;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.text.HandbookDiffText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiffPipelineTest {

    private static final int RECORDS = 200;

    @TempDir
    private Path temporary;

    private HandbookOptions options() {
        var docs = new DocsFolder(temporary.resolve("docs"), List.of("**/*.md"), List.of(), Limits.DEFAULT);
        return HandbookOptions.of(docs, LocalDate.of(2026, 11, 24)).withThreads(2);
    }

    /** A record that governs the service of its number. */
    private static String text(int number, String status, String pick, String more) {
        return """
                ---
                status: %s
                date: 2026-01-10
                governs: [services/s%s/**]
                %s---

                # %s. Store %s

                ## Considered Options

                - Postgres %s
                - Files %s

                ## Decision Outcome

                Chosen option: "%s %s", because it is there.
                """.formatted(status, number, more, number, number, number, number, pick, number);
    }

    private static String path(int number) {
        return "docs/decisions/%04d-store-%s.md".formatted(number, number);
    }

    /** 200 records in 20 commits, then a branch that changes some of them and some services. */
    private MadeRepository repository() throws Exception {
        var made = new MadeRepository(temporary);
        for (int number = 1; number <= RECORDS; number++) {
            made.write(path(number), text(number, "accepted", "Postgres", ""));
            made.write("services/s" + number + "/Main.java", "class Main {}\n// " + number + "\n");
            if (number % 10 == 0) {
                made.commit("Up to " + number);
            }
        }
        made.git().branchCreate().setName("release").call();
        return made;
    }

    private static List<String> sources(List<PageChange> changes) {
        return changes.stream().map(PageChange::source).toList();
    }

    @Test
    void of_200_records_it_is_told_which_changed_and_what_that_means() throws Exception {
        try (var made = repository()) {
            made.write(path(7), text(7, "accepted", "Files", ""));
            made.commit("Change the pick of 7");
            made.write(path(8), text(8, "accepted", "Postgres", "reviewed: 2026-11-01\n"));
            made.write(path(9), text(9, "accepted", "Postgres", "") + "\nMore words.\n");
            made.write(path(201), text(201, "proposed", "Files", ""));
            made.delete(path(10));

            var diff =
                    DiffPipeline.diff(options(), new Base("release", temporary)).value();

            assertTrue(diff.base().startsWith("release ("), diff.base());
            assertEquals(
                    "1 pick changed, 1 of them without a reason, 1 page new, 1 page gone, 1 page changed otherwise,"
                            + " 1 page in words only, 196 pages as before",
                    DiffView.of(diff).summary());
            assertEquals(
                    List.of(
                            "decisions/0007-store-7.md",
                            "decisions/0010-store-10.md",
                            "decisions/0201-store-201.md",
                            "decisions/0008-store-8.md",
                            "decisions/0009-store-9.md"),
                    sources(diff.pages()));
        }
    }

    @Test
    void a_page_that_another_one_replaces_changes_its_status() throws Exception {
        try (var made = repository()) {
            made.write(path(201), text(201, "accepted", "Files", "supersedes: 3\n"));

            var diff = DiffPipeline.diff(options(), new Base("HEAD", temporary)).value();

            var replaced = diff.pages().stream()
                    .filter(page -> page.source().contains("0003"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    "[FactChange[name=status, before=accepted, now=superseded]]",
                    replaced.facts().toString());
        }
    }

    @Test
    void a_change_of_a_service_affects_the_decision_in_force_that_governs_it() throws Exception {
        try (var made = repository()) {
            made.write("services/s5/Main.java", "class Main { int a; }\n").commit("Change 5");
            made.write("services/s6/New.java", "class New {}\n");
            made.write("services/s11/Main.java", "class Main { int b; }\n");
            made.write(path(11), text(11, "superseded", "Postgres", ""));
            made.write("README.md", "# Governed by nobody\n");

            var affected = DiffPipeline.affected(options(), "release");

            assertEquals(
                    List.of("decisions/0005-store-5.md", "decisions/0006-store-6.md"),
                    affected.decisions().stream()
                            .map(AffectedDecision::entry)
                            .map(entry -> entry.source())
                            .toList());
            assertEquals(5, affected.files());
        }
    }

    @Test
    void carriage_returns_of_a_work_tree_are_no_change() throws Exception {
        repository().close();
        Path file = temporary.resolve(path(4));
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

        assertTrue(DiffPipeline.diff(options(), new Base("HEAD", temporary))
                .value()
                .isEmpty());
    }

    @Test
    void a_folder_without_comparisons_is_nothing_to_compare_with() throws Exception {
        Files.createDirectories(temporary.resolve("docs"));
        Files.createDirectories(temporary.resolve("empty"));

        var failure = assertThrows(
                UnknownBaseException.class, () -> DiffPipeline.diff(options(), new Base("empty", temporary)));

        assertEquals(
                "there is no comparison in the folder " + temporary.resolve("empty")
                        + ": name a docs folder, or a project with one",
                failure.getMessage());
    }

    @Test
    void a_published_catalogue_tells_of_the_same_handbook_that_nothing_changed() throws Exception {
        var docs =
                new DocsFolder(Path.of("src/test/resources/cases"), List.of("**/page.md"), List.of(), Limits.DEFAULT);
        var options = HandbookOptions.of(docs, LocalDate.of(2026, 11, 24));
        var catalog = temporary.resolve("comparisons.json");
        ComparisonPipeline.run(BuildRequest.of(options), new Output() {
            @Override
            public void page(Page page) {}

            @Override
            public void file(String path, byte[] content) throws java.io.IOException {
                if (path.equals("comparisons.json")) {
                    Files.write(catalog, content);
                }
            }
        });

        var diff = DiffPipeline.diff(options, new Base("comparisons.json", temporary))
                .value();

        assertEquals("", HandbookDiffText.of(DiffView.of(diff), ""));
        assertTrue(diff.unchanged() > 20);
    }

    @Test
    void what_is_no_catalogue_is_told_so() throws Exception {
        Files.createDirectories(temporary.resolve("docs"));
        Files.writeString(temporary.resolve("a.json"), "{\"comparisons\": []}");
        Files.writeString(temporary.resolve("b.json"), "Not JSON");

        var none = assertThrows(
                UnknownBaseException.class, () -> DiffPipeline.diff(options(), new Base("a.json", temporary)));
        assertTrue(none.getMessage().endsWith("a.json is no catalogue: it has no version"), none.getMessage());
        var text = assertThrows(
                UnknownBaseException.class, () -> DiffPipeline.diff(options(), new Base("b.json", temporary)));
        assertTrue(text.getMessage().endsWith("b.json is no catalogue: it is no JSON that is read here"));
    }

    @Test
    void another_checkout_is_compared_by_its_docs_folder() throws Exception {
        try (var made = repository()) {
            made.write("other/" + path(1), text(1, "accepted", "Postgres", ""));

            var diff =
                    DiffPipeline.diff(options(), new Base("other", temporary)).value();

            assertEquals(1, diff.unchanged());
            assertEquals(RECORDS - 1, diff.pages().size());
        }
    }
}
