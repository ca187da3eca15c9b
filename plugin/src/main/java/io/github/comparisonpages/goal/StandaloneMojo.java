package io.github.comparisonpages.goal;

import io.github.comparisonpages.write.html.TemplateFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** A goal that is no report: it reads the docs folder, if there is one, and does its work once. */
abstract class StandaloneMojo extends DocsMojo {

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        complete(false);
        if (!hasWork()) {
            nothingToDo();
            return;
        }
        try {
            run();
        } catch (TemplateFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(failed() + ": " + e.getCause().getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(failed() + ": " + e.getMessage(), e);
        }
    }

    /** Whether there is anything to do. */
    boolean hasWork() {
        return hasDocs();
    }

    /** Says why there is nothing to do; a folder that was named and is not there is a mistake. */
    void nothingToDo() throws MojoFailureException {
        if (isMisnamed()) {
            throw new MojoFailureException(reason());
        }
        getLog().info(reason());
    }

    /** What cannot be done where a file cannot be read or written: "The comparisons cannot be checked". */
    abstract String failed();

    abstract void run() throws IOException, MojoExecutionException, MojoFailureException;

    /** A page as people name it: below the docs folder where they give a path from the module's. */
    final String below(String written) {
        String docs = docsName() + "/";
        String path = written.replace('\\', '/');
        Path absolute = baseDirectory().resolve(path).normalize();
        if (absolute.startsWith(docsDirectory()) && absolute.toFile().isFile()) {
            return docsDirectory().relativize(absolute).toString().replace('\\', '/');
        }
        return path.startsWith(docs) ? path.substring(docs.length()) : path;
    }
}
