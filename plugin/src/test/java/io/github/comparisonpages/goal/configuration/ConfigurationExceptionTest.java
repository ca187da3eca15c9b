package io.github.comparisonpages.goal.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.comparisonpages.goal.check.FailOn;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfigurationExceptionTest {

    @Test
    void a_value_that_makes_no_sense_is_told_with_its_parameter() {
        var failure = assertThrows(
                ConfigurationException.class,
                () -> ConfigurationException.checked(() -> Choice.of("failOn", "sometimes", FailOn.class)));
        assertEquals(
                "The plugin's configuration: failOn is error, warning or never, not 'sometimes'", failure.getMessage());
    }

    @Test
    void a_pattern_that_is_none_is_told_before_anything_is_read() {
        var failure = assertThrows(
                ConfigurationException.class,
                () -> ConfigurationException.checked(
                        () -> new DocsFolder(Path.of("docs"), List.of("[a"), List.of(), Limits.DEFAULT)));
        assertEquals("includes or excludes: Missing ']", failure.getMessage().split(" near")[0]);
    }

    @Test
    void what_makes_sense_is_made() throws IOException, ConfigurationException {
        assertEquals(FailOn.NEVER, ConfigurationException.checked(() -> Choice.of("failOn", "Never", FailOn.class)));
    }
}
