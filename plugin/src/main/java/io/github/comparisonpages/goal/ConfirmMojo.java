package io.github.comparisonpages.goal;

import io.github.comparisonpages.goal.console.Terminal;
import io.github.comparisonpages.pipeline.EditedPages;
import io.github.comparisonpages.pipeline.FileChange;
import io.github.comparisonpages.pipeline.RefusedChange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was understood of pages into their front matter: the options, the pick, and a status that was read from a sentence.
 * From then on nothing of it is guessed, and {@code check} tells where the text comes to say something else. What changes is
 * shown first; on a terminal the goal asks before it writes. What it does not write, because a person has to decide it, is listed.
 *
 * <pre>{@code
 * mvn comparison:confirm -Dcomparison.dryRun
 * mvn comparison:confirm -Dcomparison.page=docs/adr
 * mvn comparison:confirm -Dcomparison.page=docs/tea-vs-coffee.md
 * }</pre>
 *
 * @since 0.1.0
 */
@Mojo(name = "confirm", threadSafe = true)
public final class ConfirmMojo extends EditMojo {

    /**
     * The page, by its file, number or title, or a folder of pages; all pages if you say nothing. {@code -Dpage} says the same. If
     * it is one page that picks nothing, {@code pick: none} is written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.page")
    private @Nullable String page;

    @Override
    String failed() {
        return "The pages cannot be confirmed";
    }

    @Override
    void change(EditedPages pages) throws IOException, RefusedChange {
        String given = given(page, "page");
        var paths = given == null ? pages.paths() : pages.meant(below(given));
        boolean asked = given != null && paths.size() == 1;
        var changes = new ArrayList<FileChange>();
        var open = new ArrayList<String>();
        for (String path : paths) {
            String file = docsName() + "/" + path;
            try {
                var confirmation = pages.confirmation(path, asked);
                confirmation.open().forEach(line -> open.add(file + ":" + line));
                if (!confirmation.changes().isEmpty()) {
                    changes.add(pages.change(path, confirmation.changes()));
                }
            } catch (RefusedChange e) {
                open.add(docsName() + "/" + e.getMessage());
            }
        }
        changes.forEach(this::show);
        write(changes);
        if (!open.isEmpty()) {
            getLog().info("A person has to decide:");
            open.forEach(line -> getLog().info("  " + line));
        }
    }

    private void write(List<FileChange> changes) throws IOException {
        if (changes.isEmpty()) {
            getLog().info("There is nothing to write: what is understood is in the front matter");
            return;
        }
        String pages = changes.size() == 1 ? "1 page" : changes.size() + " pages";
        if (isDryRun()) {
            getLog().info(pages + " would change");
            return;
        }
        var terminal = Terminal.of(session());
        if (terminal.asks()
                && terminal.ask("Write this into " + pages + "? [Y/n]")
                        .filter(answer -> answer.toLowerCase(Locale.ROOT).startsWith("n"))
                        .isPresent()) {
            getLog().info("Nothing was changed");
            return;
        }
        for (FileChange change : changes) {
            change.write();
        }
        getLog().info("Confirmed " + pages);
    }
}
