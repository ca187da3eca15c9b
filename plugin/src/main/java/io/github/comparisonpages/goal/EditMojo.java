package io.github.comparisonpages.goal;

import io.github.comparisonpages.goal.configuration.ConfigurationException;
import io.github.comparisonpages.pipeline.EditedPages;
import io.github.comparisonpages.pipeline.FileChange;
import io.github.comparisonpages.pipeline.RefusedChange;
import io.github.comparisonpages.write.text.DiffText;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that changes files of authors: it shows what it does, and leaves every character alone that it was not asked for. */
abstract class EditMojo extends StandaloneMojo {

    /**
     * Shows what would change, and writes nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    void nothingToDo() throws MojoFailureException {
        if (skipped()) {
            super.nothingToDo();
        } else {
            throw new MojoFailureException(reason());
        }
    }

    @Override
    final void run() throws IOException, MojoExecutionException, MojoFailureException {
        try {
            var pages = ConfigurationException.checked(() -> EditedPages.of(docs(docsDirectory())));
            change(pages);
        } catch (RefusedChange e) {
            throw new MojoFailureException("Nothing was changed: " + e.getMessage(), e);
        }
    }

    abstract void change(EditedPages pages)
            throws IOException, RefusedChange, MojoExecutionException, MojoFailureException;

    final boolean isDryRun() {
        return dryRun;
    }

    /** What the command line says, by the long name or by the short one. */
    final String required(@Nullable String given, String name, String example) throws MojoFailureException {
        String value = given(given, name);
        if (value == null) {
            throw new MojoFailureException("Say which: " + example);
        }
        return value;
    }

    /** The same; null where it says nothing. */
    final @Nullable String given(@Nullable String given, String name) {
        String value =
                given == null || given.isBlank() ? session().getUserProperties().getProperty(name) : given;
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Shows what changes in a file. */
    final void show(FileChange change) {
        show(
                change.path(),
                DiffText.of(change.file().source().text(), change.edit().edits()));
    }

    final void show(String path, String lines) {
        getLog().info(docsName() + "/" + path);
        lines.lines().forEach(line -> getLog().info("  " + line));
    }
}
