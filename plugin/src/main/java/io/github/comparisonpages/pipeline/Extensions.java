package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.api.CatalogOutput;
import io.github.comparisonpages.api.CatalogRule;
import io.github.comparisonpages.api.PageRule;
import io.github.comparisonpages.lint.Rules;
import io.github.comparisonpages.lint.rule.RuleSet;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * What the project adds: rules and outputs of its own.
 *
 * @param rules this plugin's, and behind them the project's own
 * @param outputs in the order of their classes' names
 * @param code the objects that others have written
 */
public record Extensions(RuleSet rules, List<CatalogOutput> outputs, List<Object> code) {

    /** Nothing is added. */
    public static final Extensions NONE = of(List.of(), List.of(), List.of());

    public Extensions {
        outputs = List.copyOf(outputs);
        code = List.copyOf(code);
    }

    /**
     * What a class loader finds, in the order of the classes' names.
     *
     * @throws IllegalArgumentException if something cannot be loaded, or a rule has the id of another one
     */
    public static Extensions load(ClassLoader loader) {
        try {
            return of(all(PageRule.class, loader), all(CatalogRule.class, loader), all(CatalogOutput.class, loader));
        } catch (IllegalArgumentException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw new IllegalArgumentException("a rule or output cannot be loaded: " + e, e);
        }
    }

    private static Extensions of(
            List<PageRule> pageRules, List<CatalogRule> catalogRules, List<CatalogOutput> outputs) {
        return new Extensions(
                Rules.with(pageRules, catalogRules),
                outputs,
                Stream.of(pageRules, catalogRules, outputs)
                        .<Object>flatMap(List::stream)
                        .toList());
    }

    private static <T> List<T> all(Class<T> service, ClassLoader loader) {
        try {
            return ServiceLoader.load(service, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(found -> found.getClass().getName()))
                    .toList();
        } catch (ServiceConfigurationError e) {
            throw new IllegalArgumentException("a rule or output cannot be loaded: " + e.getMessage(), e);
        }
    }
}
