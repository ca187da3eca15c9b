package io.github.comparisonpages.goal;

import io.github.comparisonpages.edit.Change;
import io.github.comparisonpages.pipeline.EditedPages;
import io.github.comparisonpages.pipeline.RefusedChange;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Notes that somebody has read a page again and that it still holds: sets {@code reviewed} to today, where the page says such
 * things. All other characters stay.
 *
 * <pre>{@code
 * mvn comparison:review -Dcomparison.page=docs/tea-vs-coffee.md
 * mvn comparison:review -Dcomparison.page=0007 -Dcomparison.reviewBy=2027-05-01
 * }</pre>
 *
 * @since 0.1.0
 */
@Mojo(name = "review", threadSafe = true)
public final class ReviewMojo extends EditMojo {

    /**
     * The page: its file, its number as a record, or its title. {@code -Dpage} says the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.page")
    private @Nullable String page;

    /**
     * The day by which the page is to be read again, such as {@code 2027-05-01}. If you say nothing, {@code review-by} stays as it
     * is; with {@code review-in} on the page it follows by itself.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.reviewBy")
    private @Nullable String reviewBy;

    @Override
    String failed() {
        return "The review cannot be noted";
    }

    @Override
    void change(EditedPages pages) throws IOException, RefusedChange, MojoFailureException {
        String written = required(page, "page", "mvn comparison:review -Dcomparison.page=docs/tea-vs-coffee.md");
        String path = pages.find(below(written));
        var today = writtenOn();
        var changes = new ArrayList<Change>();
        changes.add(new Change.Reviewed(today));
        var next = next();
        if (next != null && !next.isAfter(today)) {
            throw new MojoFailureException("reviewBy is a day after " + today + ", not " + next);
        }
        if (next != null) {
            changes.add(new Change.ReviewBy(next));
        }
        var change = pages.change(path, changes);
        show(change);
        if (change.isEmpty()) {
            getLog().info("It says so already");
        } else if (!isDryRun()) {
            change.write();
            getLog().info("Reviewed on " + today);
        }
        var due = pages.entry(path).metadata().reviewBy();
        if (next == null && due != null && !due.isAfter(today)) {
            getLog().warn("It was to be reviewed by %s; say by when it is next: -Dcomparison.reviewBy=%s"
                    .formatted(due, today.plusMonths(6)));
        }
    }

    private @Nullable LocalDate next() throws MojoFailureException {
        try {
            return reviewBy == null || reviewBy.isBlank() ? null : LocalDate.parse(reviewBy.strip());
        } catch (DateTimeException e) {
            throw new MojoFailureException("reviewBy is a date such as 2027-05-01, not '" + reviewBy + "'", e);
        }
    }
}
