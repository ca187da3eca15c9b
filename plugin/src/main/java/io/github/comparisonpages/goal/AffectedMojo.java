package io.github.comparisonpages.goal;

import io.github.comparisonpages.goal.configuration.ConfigurationException;
import io.github.comparisonpages.pipeline.DiffPipeline;
import io.github.comparisonpages.view.diff.AffectedView;
import io.github.comparisonpages.write.json.AffectedJson;
import io.github.comparisonpages.write.markdown.HandbookDiffMarkdown;
import io.github.comparisonpages.write.text.HandbookDiffText;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says which decisions govern what a change touches, so that nobody breaks one without knowing it. A decision names the paths
 * that it holds for in its front matter:
 *
 * <pre>{@code
 * governs: ["services/orders/**", "db/*.sql"]
 * }</pre>
 *
 * <pre>{@code
 * mvn comparison:affected -Dcomparison.base=origin/main
 * }</pre>
 *
 * <p>All files count that are other in the work tree than in the base, committed or not; of one that was moved, both paths do.
 * Decisions that are superseded, withdrawn or only proposed are left out. It needs no POM, touches no file of yours, and never
 * fails because of what it finds.
 *
 * @since 0.1.0
 */
@Mojo(name = "affected", requiresProject = false, threadSafe = true)
public final class AffectedMojo extends ChangeMojo {

    /**
     * The revision of the Git repository that the change starts from, such as {@code origin/main}, a tag or {@code HEAD~3}. Of a
     * branch, it is the commit where yours left it. If you say nothing, it is the last commit.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.base", defaultValue = "HEAD")
    private String base;

    @Override
    String failed() {
        return "What the change touches cannot be read";
    }

    @Override
    Answer answer() throws IOException, MojoExecutionException {
        var from = ConfigurationException.checked(() -> base(base));
        var handbook = ConfigurationException.checked(this::handbook);
        var affected = DiffPipeline.affected(handbook, from.name());
        var view = AffectedView.of(affected.base(), affected.files(), affected.decisions());
        getLog().info("Compared with " + view.base() + ": " + view.summary());
        String docs = docsInRepository();
        return new Answer(
                "affected",
                HandbookDiffText.of(view, docsName() + "/"),
                HandbookDiffMarkdown.of(view, docs),
                AffectedJson.of(affected.base(), affected.decisions(), docs));
    }
}
