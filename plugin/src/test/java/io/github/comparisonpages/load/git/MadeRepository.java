package io.github.comparisonpages.load.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A repository with a work tree, made for a test. */
public final class MadeRepository implements AutoCloseable {

    private static final PersonIdent NOBODY =
            new PersonIdent("Nobody", "nobody@example.org", Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);

    private final Path root;
    private final Git git;

    public MadeRepository(Path root) throws GitAPIException {
        QuietSystem.use();
        this.root = root;
        this.git =
                Git.init().setDirectory(root.toFile()).setInitialBranch("main").call();
    }

    public Path root() {
        return root;
    }

    public Git git() {
        return git;
    }

    /** Writes a file of the work tree. */
    public MadeRepository write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Removes a file of the work tree. */
    public MadeRepository delete(String path) throws IOException {
        Files.delete(root.resolve(path));
        return this;
    }

    /** Commits the whole work tree, and returns the commit's id. */
    public String commit(String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().setUpdate(true).addFilepattern(".").call();
        return git.commit()
                .setMessage(message)
                .setAuthor(NOBODY)
                .setCommitter(NOBODY)
                .setSign(false)
                .call()
                .name();
    }

    @Override
    public void close() {
        git.close();
    }
}
