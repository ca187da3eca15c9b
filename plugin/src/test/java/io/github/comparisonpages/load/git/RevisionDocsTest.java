package io.github.comparisonpages.load.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.UnknownBaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RevisionDocsTest {

    @TempDir
    private Path temporary;

    private static DocsFolder docs(Path root) {
        return new DocsFolder(root.resolve("docs"), List.of("**/*.md"), List.of("**/index.md"), Limits.DEFAULT);
    }

    private static String read(Path root, String base, String path) throws IOException {
        try (var docs = RevisionDocs.of(docs(root), base)) {
            return docs.read(path).value().orElseThrow().text();
        }
    }

    private static String failure(Path root, String base) {
        var failure = assertThrows(
                UnknownBaseException.class,
                () -> RevisionDocs.of(docs(root), base).close());
        return failure.getMessage().replace(root.toString(), "ROOT");
    }

    private static MadeRepository repository(Path root) throws IOException, GitAPIException {
        var repository = new MadeRepository(Files.createDirectories(root));
        repository.write("docs/a.md", "# One\n").write("README.md", "# Not this\n");
        repository.commit("One");
        return repository;
    }

    @Test
    void the_texts_of_a_revision_are_read_and_the_work_tree_stays_as_it_is() throws Exception {
        try (var made = repository(temporary.resolve("r"))) {
            made.write("docs/a.md", "# Two\n").write("docs/b.md", "# B\n").write("docs/index.md", "# I\n");

            assertEquals("# One\n", read(made.root(), "HEAD", "a.md"));
            assertEquals("# Two\n", Files.readString(made.root().resolve("docs/a.md")));
            try (var docs = RevisionDocs.of(docs(made.root()), "main")) {
                assertEquals(List.of("a.md"), docs.files());
            }
        }
    }

    @Test
    void of_hidden_and_excluded_files_there_are_none() throws Exception {
        try (var made = repository(temporary.resolve("r"))) {
            made.write("docs/_draft/x.md", "x").write("docs/.x/y.md", "y").write("docs/index.md", "i");
            made.commit("Two");

            try (var docs = RevisionDocs.of(docs(made.root()), "HEAD")) {
                assertEquals(List.of("a.md"), docs.files());
            }
        }
    }

    @Test
    void docs_may_be_the_root_of_the_repository() throws Exception {
        try (var made = new MadeRepository(Files.createDirectories(temporary.resolve("docs")))) {
            made.write("a.md", "# A\n").write("b/c.md", "# C\n");
            made.commit("One");

            try (var docs = RevisionDocs.of(docs(temporary), "HEAD")) {
                assertEquals(List.of("a.md", "b/c.md"), docs.files());
            }
        }
    }

    @Test
    void what_happened_on_a_branch_since_it_was_left_is_no_part_of_the_change() throws Exception {
        try (var made = repository(temporary.resolve("r"))) {
            made.git().checkout().setCreateBranch(true).setName("topic").call();
            made.write("docs/b.md", "# B\n").commit("On the topic");
            made.git().checkout().setName("main").call();
            made.write("docs/a.md", "# Later\n").commit("On main");
            made.git().checkout().setName("topic").call();

            assertEquals("# One\n", read(made.root(), "main", "a.md"));
        }
    }

    @Test
    void a_tag_with_a_message_and_a_short_id_name_a_commit() throws Exception {
        try (var made = repository(temporary.resolve("r"))) {
            made.git()
                    .tag()
                    .setName("v1")
                    .setMessage("First")
                    .setAnnotated(true)
                    .setSigned(false)
                    .call();
            String id = made.write("docs/a.md", "# Two\n").commit("Two");

            assertEquals("# One\n", read(made.root(), "v1", "a.md"));
            assertEquals("# Two\n", read(made.root(), id.substring(0, 8), "a.md"));
        }
    }

    @Test
    void links_and_submodules_are_told_as_unknown() throws Exception {
        try (var made = repository(temporary.resolve("r"))) {
            Files.createSymbolicLink(made.root().resolve("docs/link.md"), Path.of("a.md"));
            var inner = repository(made.root().resolve("docs/inner"));
            inner.close();
            made.commit("Two");

            try (var docs = RevisionDocs.of(docs(made.root()), "HEAD")) {
                assertEquals(List.of("a.md"), docs.files());
                assertEquals(List.of("inner", "link.md"), docs.unknown());
            }
        }
    }

    @Test
    void a_submodule_is_a_repository_of_its_own() throws Exception {
        try (var made = repository(temporary.resolve("outer"));
                var inner = repository(temporary.resolve("inner"))) {
            made.git()
                    .submoduleAdd()
                    .setURI(inner.root().toUri().toString())
                    .setPath("sub")
                    .call()
                    .close();

            assertEquals("# One\n", read(made.root().resolve("sub"), "HEAD", "a.md"));
        }
    }

    @Test
    void without_a_repository_it_is_said_what_else_there_is() {
        assertEquals(
                "ROOT/docs is in no Git repository: clone it, or name a folder or a published comparisons.json to"
                        + " compare with",
                failure(temporary, "HEAD"));
    }

    @Test
    void a_repository_without_commits_has_nothing_to_compare_with() throws Exception {
        try (var made = new MadeRepository(Files.createDirectories(temporary.resolve("r")))) {
            assertEquals("the repository ROOT has no commit yet to compare with", failure(made.root(), "HEAD"));
        }
    }

    @Test
    void a_revision_that_is_not_there_is_to_be_fetched() throws Exception {
        try (var made = repository(temporary.resolve("r"))) {
            assertEquals(
                    "there is no revision 'origin/main' in ROOT: run 'git fetch origin main' first",
                    failure(made.root(), "origin/main"));
            assertEquals("there is no revision 'mainn' in ROOT. Did you mean 'main'?", failure(made.root(), "mainn"));
            assertTrue(failure(made.root(), "main^{nonsense").startsWith("'main^{nonsense' is no name of a revision"));
        }
    }

    @Test
    void a_shallow_clone_is_told_so() throws Exception {
        try (var made = repository(temporary.resolve("r"))) {
            made.write("docs/a.md", "# Two\n").commit("Two");
            Path clone = temporary.resolve("clone");
            Git.cloneRepository()
                    .setURI(made.root().toUri().toString())
                    .setDirectory(clone.toFile())
                    .setDepth(1)
                    .call()
                    .close();

            assertEquals(
                    "there is no revision 'HEAD~1' here, and this clone is shallow: run 'git fetch --unshallow', or"
                            + " clone with fetch-depth: 0 (GitHub) or GIT_DEPTH: 0 (GitLab)",
                    failure(clone, "HEAD~1"));
            assertEquals("# Two\n", read(clone, "HEAD", "a.md"));
        }
    }

    @Test
    void another_object_format_is_refused() throws Exception {
        try (var made = repository(temporary.resolve("r"))) {
            Files.writeString(
                    made.root().resolve(".git/config"),
                    "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n");

            assertEquals(
                    "the repository ROOT is one of the object format sha256, which is not read here: name a folder to"
                            + " compare with",
                    failure(made.root(), "HEAD"));
        }
    }
}
