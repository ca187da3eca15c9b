package io.github.comparisonpages.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PathPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "services/orders/**  | services/orders/src/Cart.java | true",
                "services/orders/**  | services/orders               | false",
                "services/orders     | services/orders/src/Cart.java | true",
                "services/orders     | services/orders               | true",
                "services/orders/    | services/orders/pom.xml       | true",
                "services/orders     | services/orders2/pom.xml      | false",
                "/services/*/pom.xml | services/orders/pom.xml       | true",
                "services/*/pom.xml  | services/a/b/pom.xml          | false",
                "**/*.sql            | schema.sql                    | true",
                "**/*.sql            | db/v1/schema.sql              | true",
                "*.sql               | db/schema.sql                 | false",
                "a/**/b.txt          | a/b.txt                       | true",
                "a/**/b.txt          | a/x/y/b.txt                   | true",
                "v?.md               | v1.md                         | true",
                "{api,web}/src       | web/src/App.java              | true",
                "{api,web}/src       | cli/src/App.java              | false",
                "a.b                 | aXb                           | false",
                "a+(b)/c$            | a+(b)/c$                      | true",
            })
    void a_pattern_stands_for_paths(String pattern, String path, boolean matches) {
        assertEquals(matches, PathPattern.of(pattern).matches(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "../secret", "a//b", "a/./b", "{a,b", "a}b", "{a{b}}", "C:\\orders"})
    void what_is_no_pattern_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> PathPattern.of(text));
    }

    @Test
    void a_comma_outside_of_braces_is_a_comma() {
        assertEquals(true, PathPattern.of("a,b").matches("a,b"));
    }
}
