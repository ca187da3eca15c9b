package io.github.comparisonpages.goal;

import io.github.comparisonpages.goal.configuration.Choice;
import io.github.comparisonpages.goal.configuration.ConfigurationException;
import io.github.comparisonpages.load.RepositoryRoot;
import io.github.comparisonpages.load.UnknownBaseException;
import io.github.comparisonpages.pipeline.Base;
import io.github.comparisonpages.write.OutputFolder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that looks at a change: at what is other than it was in a base. */
abstract class ChangeMojo extends StandaloneMojo {

    /**
     * How the answer is told, one or several: {@code text} prints it to the log; {@code markdown}, for a comment on a pull
     * request, and {@code json}, for programs, write a file into {@code target/comparisons}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.format", defaultValue = "text")
    private String format;

    /** Where the build of the project writes. */
    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private @Nullable File buildDirectory;

    private enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    /** An answer in each of the formats. */
    record Answer(String name, String text, String markdown, byte[] json) {}

    @Override
    final void run() throws IOException, MojoExecutionException, MojoFailureException {
        var formats = ConfigurationException.checked(this::formats);
        try {
            tell(answer(), formats);
        } catch (UnknownBaseException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private Set<Format> formats() {
        var formats = EnumSet.noneOf(Format.class);
        for (String one : List.of(format.split(","))) {
            formats.add(Choice.of("format", one, Format.class));
        }
        return formats;
    }

    /** Finds the answer, and says in the log what is in none of its formats. */
    abstract Answer answer() throws IOException, MojoExecutionException;

    private void tell(Answer answer, Set<Format> formats) throws IOException {
        if (formats.contains(Format.TEXT) && !answer.text().isEmpty()) {
            getLog().info("\n" + answer.text());
        }
        if (formats.contains(Format.MARKDOWN)) {
            write(answer.name() + ".md", answer.markdown().getBytes(StandardCharsets.UTF_8));
        }
        if (formats.contains(Format.JSON)) {
            write(answer.name() + ".json", answer.json());
        }
    }

    private void write(String name, byte[] content) throws IOException {
        var folder = buildDirectory().resolve("comparisons");
        new OutputFolder(folder).write(name, content);
        getLog().info("Written: " + folder.resolve(name));
    }

    /** Without a POM Maven names a folder that no file can be in: a project's that is not there. */
    private Path buildDirectory() {
        return session().getCurrentProject().getBasedir() == null || buildDirectory == null
                ? baseDirectory().resolve("target")
                : buildDirectory.toPath();
    }

    /** The base that this names; refuses what is none with {@link IllegalArgumentException}. */
    final Base base(String name) {
        return new Base(name.strip(), baseDirectory());
    }

    /** What leads to the docs folder from the root of the repository, from where code hosts count, with a slash at its end. */
    final String docsInRepository() {
        String docs = RepositoryRoot.pathOf(docsDirectory());
        return docs.isEmpty() ? "" : docs + "/";
    }
}
