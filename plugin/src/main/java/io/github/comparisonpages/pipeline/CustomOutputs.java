package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.api.CatalogOutput;
import io.github.comparisonpages.api.PublishedCatalog;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.lint.rule.custom.Failure;
import io.github.comparisonpages.relate.OutputNames;
import io.github.comparisonpages.write.Output;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the files of the project's own outputs. One that fails writes none, and does not keep the others from it. */
final class CustomOutputs {

    private final List<CatalogOutput> outputs;
    private final TreeSet<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /** {@code written} has the paths of all pages and files that are there already. */
    CustomOutputs(List<CatalogOutput> outputs, Collection<String> written) {
        this.outputs = outputs;
        taken.addAll(written);
    }

    /** Writes them, and says which have failed. */
    List<Diagnostic> write(PublishedCatalog catalog, Output target) throws IOException {
        if (catalog.comparisons().isEmpty()) {
            return List.of();
        }
        var failures = new ArrayList<Diagnostic>();
        for (var output : outputs) {
            Map<String, byte[]> files;
            try {
                files = files(output, catalog);
            } catch (RuntimeException | LinkageError e) {
                String page = catalog.comparisons().get(0).source();
                failures.add(Failure.of("output", output.name(), output, e, page));
                continue;
            }
            for (var file : files.entrySet()) {
                target.file(file.getKey(), file.getValue());
            }
        }
        return failures;
    }

    /** The files of an output by their paths, in order; none of them is another's. */
    private Map<String, byte[]> files(CatalogOutput output, PublishedCatalog catalog) {
        var files = new TreeMap<>(output.files(catalog));
        for (String path : files.keySet()) {
            if (!isBelow(path)) {
                throw new IllegalArgumentException("'" + path + "' is no path below the output folder");
            }
            if (OutputNames.reserved(path) || !taken.add(path)) {
                throw new IllegalArgumentException("the name '" + path + "' is taken");
            }
        }
        return files;
    }

    private static boolean isBelow(String path) {
        for (String segment : path.split("/", -1)) {
            if (segment.isBlank() || segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return path.indexOf('\\') < 0 && path.indexOf(':') < 0;
    }
}
