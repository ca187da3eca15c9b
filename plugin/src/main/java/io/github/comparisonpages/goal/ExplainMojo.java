package io.github.comparisonpages.goal;

import io.github.comparisonpages.goal.configuration.Choice;
import io.github.comparisonpages.goal.configuration.ConfigurationException;
import io.github.comparisonpages.goal.log.FilesRead;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.pipeline.Explanations;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.write.OutputFolder;
import io.github.comparisonpages.write.json.ExplanationJson;
import io.github.comparisonpages.write.text.ExplanationText;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prints what the reader understood of a comparison, and why: where each option was found and what spoke for it, its points with
 * their lines, what each row of a table was taken for, the sentence behind the pick, and what stayed prose. It is the first thing to
 * run when a page is not what its author expected.
 *
 * <pre>{@code
 * mvn comparison:explain -Dcomparison.file=docs/tea-vs-coffee.md
 * }</pre>
 *
 * <p>Without a file it explains all comparisons of the docs folder.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", threadSafe = true)
public final class ExplainMojo extends StandaloneMojo {

    /**
     * The file to explain, as a path from the module's folder or below {@code docsDirectory}. It need not match {@code includes}.
     * All comparisons where it is not given.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.file")
    private @Nullable File file;

    /**
     * Whether people read it or programs: {@code text} prints to the log, {@code json} writes
     * {@code target/comparisons/explain.json}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.format", defaultValue = "text")
    private String format;

    /** Where JSON is written. */
    @Parameter(defaultValue = "${project.build.directory}/comparisons", readonly = true, required = true)
    private File reportDirectory;

    private enum Format {
        TEXT,
        JSON
    }

    @Override
    boolean hasWork() {
        return file != null || hasDocs();
    }

    @Override
    String failed() {
        return "The comparisons cannot be read";
    }

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        boolean json = ConfigurationException.checked(() -> Choice.of("format", format, Format.class)) == Format.JSON;
        var one = file == null ? null : meant(file);
        var docs = ConfigurationException.checked(() -> one == null ? docs(docsDirectory()) : only(one));
        var read = new Explanations(docs, ConfigurationException.checked(this::strictness)).read();
        for (var diagnostic : read.diagnostics()) {
            getLog().error(diagnostic.headline());
        }
        if (read.value().isEmpty()) {
            if (file == null) {
                tellIfNothingIsRead(0);
            }
            throw new MojoFailureException("Nothing was read: "
                    + (file == null
                            ? "no file below " + docsName() + " is a comparison"
                            : "there is no text in " + file));
        }
        if (json) {
            new OutputFolder(reportDirectory.toPath())
                    .write("explain.json", ExplanationJson.of(read.value()).getBytes(StandardCharsets.UTF_8));
        } else {
            read.value().forEach(view -> getLog().info("\n" + ExplanationText.of(view, docsName() + "/")));
        }
        getLog().info(FilesRead.line(read.value().size(), docsName())
                + (json ? ": explained in " + reportDirectory.toPath().resolve("explain.json") : ""));
    }

    /** The file that is meant: a path from the module's folder, else one below the docs folder. */
    private Path meant(File given) throws MojoFailureException {
        var path = given.toPath().toAbsolutePath().normalize();
        var below = path.startsWith(baseDirectory())
                ? docsDirectory().resolve(baseDirectory().relativize(path)).normalize()
                : path;
        var meant = given.isFile() ? path : below;
        if (!meant.toFile().isFile()) {
            throw new MojoFailureException("There is no file " + given + near(baseDirectory(), path));
        }
        return meant;
    }

    /** The comparison whose path is nearest to one that is none, as a question; empty where none is near. */
    private String near(Path base, Path path) {
        var docs = docs(docsDirectory());
        var paths = new ArrayList<String>();
        for (var known : new DocsLoader(docs).files().value()) {
            paths.add(docsName() + "/" + known.path());
        }
        String written =
                path.startsWith(base) ? base.relativize(path).toString().replace('\\', '/') : path.toString();
        return Spelling.nearest(written, paths)
                .or(() -> Spelling.nearest(docsName() + "/" + written, paths))
                .map(near -> ". Did you mean '" + Spelling.quoted(near) + "'?")
                .orElse("");
    }
}
