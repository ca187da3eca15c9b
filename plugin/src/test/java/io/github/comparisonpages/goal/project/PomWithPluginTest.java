package io.github.comparisonpages.goal.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PomWithPluginTest {

    private static final PluginCoordinates PLUGIN =
            new PluginCoordinates("io.github.comparisonpages", "comparison-maven-plugin", "1.2");

    private static final String BARE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>

              <groupId>g</groupId>
              <artifactId>a</artifactId> <!-- mine -->
              <version>1</version>
            </project>
            """;

    private static final String SITE_PLUGIN = """
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-site-plugin</artifactId>
                    <version>3.22.0</version>
                  </plugin>
            """;

    private static final String COORDINATES = """
                  <plugin>
                    <groupId>io.github.comparisonpages</groupId>
                    <artifactId>comparison-maven-plugin</artifactId>
                    <version>1.2</version>
            """;

    private static final String CHECK = """
                    <executions>
                      <execution>
                        <goals>
                          <goal>check</goal>
                        </goals>
                      </execution>
                    </executions>
                  </plugin>
            """;

    private static final String COMPLETE =
            BARE.replace("</project>\n", """

              <build>
                <plugins>
            %s%s%s    </plugins>
              </build>

              <reporting>
                <excludeDefaults>true</excludeDefaults>
                <plugins>
            %s      </plugin>
                </plugins>
              </reporting>
            </project>
            """.formatted(SITE_PLUGIN, COORDINATES, CHECK, COORDINATES));

    @Test
    void a_bare_POM_gets_all_that_a_site_needs() {
        assertEquals(COMPLETE, edited(BARE));
    }

    @Test
    void run_again_it_changes_no_byte() {
        byte[] pom = COMPLETE.getBytes(StandardCharsets.UTF_8);

        assertSame(pom, PomWithPlugin.of(pom, PLUGIN, InheritedPlugins.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "ISO-8859-1", "UTF-8"})
    void encoding_line_ends_and_tabs_stay(String encoding) {
        var charset = Charset.forName(encoding);
        String pom = windows(BARE, encoding).replace("1</version>", "1</version>\r\n\t<name>Tür</name>");
        byte[] edited = PomWithPlugin.of(pom.getBytes(charset), PLUGIN, InheritedPlugins.NONE);

        assertArrayEquals(
                windows(COMPLETE, encoding)
                        .replace("1</version>", "1</version>\r\n\t<name>Tür</name>")
                        .getBytes(charset),
                edited);
    }

    @Test
    void plugins_of_the_project_stay_where_they_are() {
        String pom = BARE.replace("</project>", """

                  <build>
                    <finalName>x</finalName>
                    <plugins>

                      <!-- first -->
                      <plugin>
                        <artifactId>maven-site-plugin</artifactId>
                        <version>${site}</version>
                      </plugin>
                    </plugins>
                  </build>
                </project>""");

        assertEquals(
                pom.replace(
                        "    </plugins>\n  </build>\n",
                        COORDINATES + CHECK + "    </plugins>\n  </build>\n\n"
                                + COMPLETE.substring(
                                        COMPLETE.indexOf("  <reporting>"), COMPLETE.indexOf("</project>"))),
                edited(pom));
    }

    @Test
    void what_a_parent_says_is_not_said_again() {
        assertEquals(BARE, edited(BARE, new InheritedPlugins("g:parent", true, true, true)));
        assertEquals(
                COMPLETE.replace("        <version>1.2</version>\n", "").replace(SITE_PLUGIN, ""),
                edited(BARE, new InheritedPlugins(null, true, false, true)));
    }

    @Test
    void a_POM_with_prefixes_is_refused() {
        assertEquals(
                "the POM's elements have a prefix, <m:project>: add the lines by hand",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> edited("<m:project xmlns:m=\"http://maven.apache.org/POM/4.0.0\"/>"))
                        .getMessage());
    }

    private static String windows(String pom, String encoding) {
        return pom.replace("UTF-8", encoding).replace("\n", "\r\n").replace("  ", "\t");
    }

    private static String edited(String pom) {
        return edited(pom, InheritedPlugins.NONE);
    }

    private static String edited(String pom, InheritedPlugins inherited) {
        byte[] bytes = PomWithPlugin.of(pom.getBytes(StandardCharsets.UTF_8), PLUGIN, inherited);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
