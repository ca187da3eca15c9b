package io.github.comparisonpages.goal;

import io.github.comparisonpages.goal.configuration.ConfigurationException;
import io.github.comparisonpages.pipeline.DiffPipeline;
import io.github.comparisonpages.view.diff.DiffView;
import io.github.comparisonpages.write.json.HandbookDiffJson;
import io.github.comparisonpages.write.markdown.HandbookDiffMarkdown;
import io.github.comparisonpages.write.text.HandbookDiffText;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says what a change means for the decisions, page by page: picks that changed, and whether the page says why; leads that flip or
 * came closer to flipping, and the weights and scores behind that; options, points, status and reviews; contradictions that come
 * and go.
 *
 * <pre>{@code
 * mvn comparison:diff -Dcomparison.base=origin/main
 * }</pre>
 *
 * <p>It needs no POM, touches no file of yours, and never fails because of what it finds. To fail where a pick changed and no page
 * says why, give the goal {@code check} the same base.
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends ChangeMojo {

    /**
     * What the docs folder is compared with: a revision of its Git repository, such as {@code origin/main}, a tag or
     * {@code HEAD~3}; another docs folder, or a project with one; or a published {@code comparisons.json}. Of a branch, it is the
     * commit where yours left it, so that what happened there since is no part of your change. If you say nothing, it is the last
     * commit.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.base", defaultValue = "HEAD")
    private String base;

    @Override
    String failed() {
        return "The comparisons cannot be compared";
    }

    @Override
    Answer answer() throws IOException, MojoExecutionException {
        var from = ConfigurationException.checked(() -> base(base));
        var handbook = ConfigurationException.checked(this::handbook);
        var found = DiffPipeline.diff(handbook, from);
        for (var diagnostic : found.diagnostics()) {
            getLog().warn("In " + found.value().base() + ": " + diagnostic.headline());
        }
        var view = DiffView.of(found.value());
        getLog().info("Compared with " + view.base() + ": " + view.summary());
        String docs = docsInRepository();
        return new Answer(
                "diff",
                HandbookDiffText.of(view, docsName() + "/"),
                HandbookDiffMarkdown.of(view, docs),
                HandbookDiffJson.of(found.value(), docs));
    }
}
