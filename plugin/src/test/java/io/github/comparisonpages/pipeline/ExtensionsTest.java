package io.github.comparisonpages.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.api.CatalogOutput;
import io.github.comparisonpages.api.PageRule;
import io.github.comparisonpages.api.PublishedCatalog;
import io.github.comparisonpages.diagnostic.DiagnosticDescriptor;
import io.github.comparisonpages.diagnostic.DiagnosticDescriptor.Group;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.Rules;
import io.github.comparisonpages.model.Comparison;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExtensionsTest {

    @TempDir
    private Path folder;

    public static final class Quiet implements PageRule {

        @Override
        public DiagnosticDescriptor descriptor() {
            return new DiagnosticDescriptor(
                    "acme-quiet", Group.TEXT, Severity.INFO, Set.of(), "Nothing is wrong", "Do nothing.");
        }

        @Override
        public void check(Comparison page, Report report) {}
    }

    public static final class Nothing implements CatalogOutput {

        @Override
        public String name() {
            return "acme-nothing";
        }

        @Override
        public Map<String, byte[]> files(PublishedCatalog catalog) {
            return Map.of();
        }
    }

    public static final class WithoutDescriptor implements PageRule {

        @Override
        public DiagnosticDescriptor descriptor() {
            throw new IllegalStateException("not yet");
        }

        @Override
        public void check(Comparison page, Report report) {}
    }

    private Extensions load(Map<Class<?>, String> services) throws IOException {
        var named = Files.createDirectories(folder.resolve("META-INF/services"));
        for (var service : services.entrySet()) {
            Files.writeString(named.resolve(service.getKey().getName()), service.getValue());
        }
        try (var loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            return Extensions.load(loader);
        }
    }

    @Test
    void without_any_there_are_the_rules_of_this_plugin() throws IOException {
        var extensions = load(Map.of());
        assertEquals(Rules.BUILT_IN.ids(), extensions.rules().ids());
        assertEquals(List.of(), extensions.outputs());
    }

    @Test
    void what_a_jar_names_is_found() throws IOException {
        var extensions =
                load(Map.of(PageRule.class, Quiet.class.getName(), CatalogOutput.class, Nothing.class.getName()));
        assertTrue(extensions.rules().find("acme-quiet").isPresent());
        assertEquals(
                List.of("acme-nothing"),
                extensions.outputs().stream().map(CatalogOutput::name).toList());
        assertEquals(2, extensions.code().size());
    }

    @Test
    void a_class_that_is_not_there_is_told() {
        var failure =
                assertThrows(IllegalArgumentException.class, () -> load(Map.of(PageRule.class, "com.example.No")));
        assertEquals(
                "a rule or output cannot be loaded: io.github.comparisonpages.api.PageRule: Provider com.example.No not"
                        + " found",
                failure.getMessage());
    }

    @Test
    void a_rule_that_does_not_say_what_it_is_called_is_told() {
        var failure = assertThrows(
                IllegalArgumentException.class, () -> load(Map.of(PageRule.class, WithoutDescriptor.class.getName())));
        assertEquals(
                "a rule or output cannot be loaded: java.lang.IllegalStateException: not yet", failure.getMessage());
    }
}
