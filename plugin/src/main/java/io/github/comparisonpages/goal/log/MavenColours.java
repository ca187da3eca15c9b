package io.github.comparisonpages.goal.log;

import io.github.comparisonpages.lint.console.Colours;
import java.util.List;
import org.apache.maven.execution.MavenSession;

/** Whether Maven's own log is in colour. */
public final class MavenColours {

    /** Where Maven 3 and Maven 4 keep the answer. Neither shows it to plugins. */
    private static final List<String> ANSWERS = List.of(
            "org.apache.maven.shared.utils.logging.MessageUtils",
            "org.apache.maven.jline.MessageUtils",
            "org.apache.maven.cling.jline.MessageUtils");

    private MavenColours() {}

    public static Colours get() {
        for (String answer : ANSWERS) {
            try {
                var type = Class.forName(answer, true, MavenSession.class.getClassLoader());
                return Boolean.TRUE.equals(type.getMethod("isColorEnabled").invoke(null)) ? Colours.ON : Colours.OFF;
            } catch (ReflectiveOperationException | LinkageError e) {
                continue;
            }
        }
        return Colours.OFF;
    }
}
