package io.github.comparisonpages.goal.console;

import java.io.Console;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/**
 * The terminal that Maven was started from. It asks only where a person sits there: not with {@code --batch-mode}, and not where
 * input or output is a file, a pipe or a build server.
 */
public final class Terminal {

    private final @Nullable Console console;

    private Terminal(@Nullable Console console) {
        this.console = console;
    }

    /** That of this build. */
    public static Terminal of(MavenSession session) {
        boolean interactive =
                session.getSettings() != null && session.getSettings().isInteractiveMode();
        var console = interactive ? System.console() : null;
        return new Terminal(console != null && isTerminal(console) ? console : null);
    }

    /** Whether somebody may answer. */
    public boolean asks() {
        return console != null;
    }

    /** The answer in one line, without blanks around it; empty where nobody answers, or nothing. */
    public Optional<String> ask(String question) {
        if (console == null) {
            return Optional.empty();
        }
        String answer = console.readLine("%s ", question);
        return answer == null || answer.isBlank() ? Optional.empty() : Optional.of(answer.strip());
    }

    /** From Java 22 on there is a console for files and pipes too, and it says so. */
    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
