package io.github.comparisonpages.preview;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.incremental.WarmBuild;
import io.github.comparisonpages.load.DocsFile;
import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.BuildResult;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes one edition after the other, each from what has changed since the one before. */
final class Press {

    private final BuildRequest request;
    private WarmBuild build;
    private Shelf shelf;

    /** The page of each file that was understood last time, by the file's path below the docs folder. */
    private Map<String, String> understood = Map.of();

    Press(BuildRequest request) {
        this.request = request;
        this.build = new WarmBuild(request);
        this.shelf = new Shelf();
    }

    /** What was made before counts for nothing: the templates are others. */
    void forget() {
        build = new WarmBuild(request);
        shelf = new Shelf();
    }

    /** Returns how many comparisons the last edition has. */
    int comparisons() {
        return build.pages().size();
    }

    /**
     * Makes the page of one file at once, and leaves the rest to the next edition.
     *
     * @return empty where that needs a whole edition
     */
    Optional<Edition> page(DocsFile file, Edition before) {
        var made = build.page(file);
        if (made.value().isEmpty() || Breakage.in(made.diagnostics())) {
            return Optional.empty();
        }
        Page page = made.value().get().page();
        var known = page == null ? null : before.pages().get(page.path());
        return known == null
                ? Optional.empty()
                : Optional.of(before.with(page.path(), ShownPage.of(page).with(known.findings())));
    }

    /** Makes an edition; {@code before} lends it the pages whose files cannot be understood now. */
    Edition edition(Edition before) throws IOException {
        BuildResult result;
        try {
            result = build.run(shelf);
            shelf.turn();
        } finally {
            shelf.forget();
        }
        var findings =
                result.findings().capped(request.handbook().maxFindings()).byFile();
        var pages = new HashMap<String, ShownPage>();
        shelf.pages()
                .forEach((path, page) ->
                        pages.put(path, shown(page, before.pages().get(path))));
        var now = build.pages();
        now.forEach((file, path) ->
                pages.computeIfPresent(path, (same, page) -> page.with(findings.getOrDefault(file, List.of()))));
        understood = hold(pages, now, findings, before);
        var homeless = new ArrayList<Diagnostic>();
        findings.forEach((file, found) -> {
            if (!now.containsKey(file) && !understood.containsKey(file)) {
                homeless.addAll(found);
            }
        });
        pages.computeIfPresent(PageRegistry.INDEX_PAGE, (path, page) -> page.with(homeless));
        return new Edition(before.frame(), before.look(), pages, shelf.files(), null);
    }

    /** A page that is the same object as before need not be looked through for its version. */
    private static ShownPage shown(Page page, @Nullable ShownPage before) {
        return before != null && before.page() == page ? before.with(List.of()).held(false) : ShownPage.of(page);
    }

    /** Puts back the pages of files that cannot be understood now, and returns the page of each file that is shown. */
    private Map<String, String> hold(
            Map<String, ShownPage> pages,
            Map<String, String> now,
            Map<String, List<Diagnostic>> findings,
            Edition before) {
        var shown = new HashMap<>(now);
        findings.forEach((file, found) -> {
            if (now.containsKey(file) && !Breakage.in(found)) {
                return;
            }
            String path = understood.get(file);
            var good = path == null ? null : before.pages().get(path);
            if (good != null && (path.equals(now.get(file)) || !pages.containsKey(path))) {
                pages.put(path, good.with(found).held(true));
                shown.put(file, path);
            } else {
                shown.remove(file);
            }
        });
        return shown;
    }
}
