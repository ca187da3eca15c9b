package io.github.comparisonpages.goal.configuration;

import java.io.IOException;
import java.util.regex.PatternSyntaxException;
import org.apache.maven.plugin.MojoExecutionException;

/** A parameter that makes no sense. It is known before anything is read; what goes wrong later is no fault of the project. */
public final class ConfigurationException extends MojoExecutionException {

    private static final long serialVersionUID = 1;

    private ConfigurationException(String message, Exception cause) {
        super(message, cause);
    }

    /** Makes something of the parameters. */
    public interface Request<T> {
        /** Refuses what makes no sense with {@link IllegalArgumentException}. */
        T make() throws IOException;
    }

    /** What the parameters ask for. */
    public static <T> T checked(Request<T> request) throws ConfigurationException, IOException {
        try {
            return request.make();
        } catch (PatternSyntaxException e) {
            throw new ConfigurationException("includes or excludes: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("The plugin's configuration: " + e.getMessage(), e);
        }
    }
}
