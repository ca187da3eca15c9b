package io.github.comparisonpages.recognize.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeysTest {

    @Test
    void the_keys_with_a_meaning_are_those_of_the_published_schema() throws IOException {
        try (var schema =
                Keys.class.getResourceAsStream("/io/github/comparisonpages/write/json/front-matter.schema.json")) {
            var described = new TreeSet<String>();
            new ObjectMapper().readTree(schema).get("properties").fieldNames().forEachRemaining(described::add);
            assertEquals(new TreeSet<>(KnownKeys.ALL), described);
        }
    }
}
