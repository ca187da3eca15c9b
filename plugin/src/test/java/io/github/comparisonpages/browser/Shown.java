package io.github.comparisonpages.browser;

import io.github.comparisonpages.BareDocument;
import io.github.comparisonpages.EveryPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * All pages, and the browser that shows them: one for all tests. Without a Chromium on the path, or where the property
 * {@code browser} says, the tests are skipped; {@code -Dbrowser.required} makes them fail instead.
 *
 * @param tab the tab in which one page after the other is opened
 */
record Shown(PageServer server, Browser browser, Tab tab, Path work) implements AutoCloseable {

    /** The pages of the sample project and of all cases in a site without a skin. */
    static final String BARE = "bare/";

    private static final String NONE = "No Chromium on the path and no -Dbrowser=…: pages are not tried in a browser.";

    private static final String STYLE = """
            :root { color-scheme: light dark; font-family: sans-serif; }
            body { margin: 0; background: light-dark(#fff, #14181d); } main { max-width: 78rem; margin: 0 auto; padding: 1rem; }
            """;

    static Shown open() throws IOException, InterruptedException {
        Path executable = Browser.installed().orElseThrow(() -> new IOException(NONE));
        Path work = Files.createTempDirectory("pages");
        var server = new PageServer();
        server.put("bare.css", STYLE.getBytes(StandardCharsets.UTF_8));
        var bare = new BareDocument(List.of("/bare.css"), "<main>", "</main>");
        EveryPage.write(folder -> server.folder(BARE + folder, bare));
        var skins = new Skins(server, Files.createDirectory(work.resolve("skins")));
        for (String skin : Skins.ALL) {
            skins.serve(skin, "comparisons", output -> EveryPage.handbook(output, false));
            skins.serve(skin, "dark", output -> EveryPage.handbook(output, true));
        }
        var browser = Browser.start(executable, Files.createDirectory(work.resolve("profile")));
        return new Shown(server, browser, browser.tab(), work);
    }

    void show(String page) {
        tab.open(server.url(page));
    }

    /** The tab as it is for most readers. */
    void reset() {
        tab.scripts(true);
        tab.screen("light");
        tab.width(1440);
    }

    /**
     * What is wrong with each page of a folder, after its name; one index page stands for all, and the lists of options
     * and tags have tests of their own.
     */
    List<String> everywhere(String folder, Supplier<List<String>> wrong) {
        var pages = new ArrayList<>(server.pages(folder));
        pages.add(folder + (folder.equals(BARE) ? EveryPage.HANDBOOK + "/" : "") + "index.html");
        pages.removeIf(page -> page.endsWith(Skins.EMPTY)
                || page.contains("/options/")
                || page.contains("/tags/")
                || page.endsWith("/coverage.html") && !page.contains(EveryPage.HANDBOOK));
        var all = new ArrayList<String>();
        for (String page : pages) {
            show(page);
            wrong.get().forEach(what -> all.add(page + ": " + what));
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        browser.close();
        server.close();
        try (var files = Files.walk(work)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Gives every test class the same one. */
    static final class Once implements ParameterResolver, ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
            boolean tried = Browser.installed().isPresent() || System.getProperty("browser.required") != null;
            if (!tried && test.getTestMethod().isEmpty()) {
                System.out.println(NONE);
            }
            return tried ? ConditionEvaluationResult.enabled(null) : ConditionEvaluationResult.disabled(NONE);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Shown.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Shown.class))
                    .getOrComputeIfAbsent("shown", key -> opened(), Shown.class);
        }

        private static Shown opened() {
            try {
                return Shown.open();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
