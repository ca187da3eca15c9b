package io.github.comparisonpages.goal;

import io.github.comparisonpages.pipeline.EditedPages;
import io.github.comparisonpages.pipeline.RefusedChange;
import io.github.comparisonpages.pipeline.Replacement;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a record by a new one: writes the successor, in the folder and the form of the old one and with the next number, and
 * says in both which takes the place of which. Each is changed as it is written itself: in its front matter, a line, a cell, or
 * the section about the status. All other characters stay.
 *
 * <pre>{@code
 * mvn comparison:supersede -Dold=0003 -Dnew="Brew tea in pots"
 * }</pre>
 *
 * @since 0.1.0
 */
@Mojo(name = "supersede", threadSafe = true)
public final class SupersedeMojo extends EditMojo {

    /**
     * The record that is replaced: its number, its file, or its title. {@code -Dold} says the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.old")
    private @Nullable String old;

    /**
     * The title of the record that replaces it; where there is a page of this title, number or file, that one is taken.
     * {@code -Dnew} says the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.new")
    private @Nullable String successor;

    @Override
    String failed() {
        return "The record cannot be replaced";
    }

    @Override
    void change(EditedPages pages) throws IOException, RefusedChange, MojoFailureException {
        String example = "mvn comparison:supersede -Dold=0003 -Dnew=\"Brew tea in pots\"";
        String replaced = below(required(old, "old", example));
        String title = below(required(successor, "new", example));
        var replacement = Replacement.of(pages, replaced, title, writtenOn());
        show(replacement.old());
        var other = replacement.successor();
        if (other == null) {
            getLog().info("New: " + docsName() + "/" + replacement.path());
            if (isDryRun()) {
                replacement.text().lines().forEach(line -> getLog().info("  + " + line));
            }
        } else {
            show(other);
        }
        if (!isDryRun()) {
            replacement.write();
            getLog().info("%1$s/%2$s takes the place of %1$s/%3$s"
                    .formatted(docsName(), replacement.path(), replacement.old().path()));
        }
    }
}
