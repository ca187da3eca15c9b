package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The integration test {@code quick-start} builds what the documentation tells a new user to write. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuickStartTest {

    private static final Path ROOT = Path.of("..");
    private static final Path BUILT = ROOT.resolve("src-it/quick-start");

    @Test
    void the_set_up_of_the_documentation_is_built() throws IOException {
        String setUp = block("plugin/src/site/markdown/index.md", "```xml\n<build>");

        assertEquals(setUp, block("README.md", "```xml\n<build>"));
        assertEquals(setUp, builtPom());
    }

    @Test
    void so_are_the_site_descriptor_the_options_of_the_virtual_machine_and_the_first_comparison() throws IOException {
        assertEquals(
                block("plugin/src/site/markdown/index.md", "```xml\n<?xml"),
                Files.readString(BUILT.resolve("src/site/site.xml")));
        assertEquals(
                block("plugin/src/site/markdown/index.md", "```\n-XX"),
                Files.readString(BUILT.resolve(".mvn/jvm.config")));
        assertEquals(
                block("README.md", "```markdown\n# Tea"), Files.readString(BUILT.resolve("docs/tea-vs-coffee.md")));
    }

    /** What stands in the POM from its {@code <build>} on, with what the invoker fills in. */
    private static String builtPom() throws IOException {
        String pom = Files.readString(BUILT.resolve("pom.xml"));
        String body = pom.substring(pom.indexOf("  <build>"), pom.indexOf("</project>"));
        return body.replaceAll("(?m)^  ", "")
                .replace("@project.groupId@", "io.github.comparisonpages")
                .replace("@project.artifactId@", "comparison-maven-plugin")
                .replace("@project.version@", fromParent("</artifactId>\\s*<version>([^<]+)"))
                .replace("@version.site-plugin@", fromParent("<version.site-plugin>([^<]+)"));
    }

    private static String fromParent(String pattern) throws IOException {
        var found = Pattern.compile(pattern).matcher(Files.readString(ROOT.resolve("pom.xml")));
        assertTrue(found.find(), pattern);
        return found.group(1);
    }

    /** The text in the first fence that begins like this. */
    private static String block(String file, String start) throws IOException {
        String text = Files.readString(ROOT.resolve(file));
        int from = text.indexOf('\n', text.indexOf(start)) + 1;
        return text.substring(from, text.indexOf("```", from));
    }
}
