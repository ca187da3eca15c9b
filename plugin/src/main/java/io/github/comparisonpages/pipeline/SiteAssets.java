package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.load.site.SiteScript;
import io.github.comparisonpages.load.site.SiteStylesheet;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.html.BundledFiles;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The style sheets and scripts of a site, and which of them its pages name. */
final class SiteAssets {

    private static final String STYLESHEET = "comparison.css";
    private static final String DARK_SKIN = "comparison-skin.css";
    private static final String SCRIPT = "comparison.js";
    private static final String PROJECT_STYLESHEET = "project.css";
    private static final String DIAGRAM_SCRIPT = "project-diagrams.js";
    private static final String DRAWING_SCRIPT = "diagrams.js";

    private SiteAssets() {}

    static Presentation presentation(SiteOptions site, LocalDate asOf) {
        return new Presentation(site.words(), site.readerLinks(), asOf, stylesheets(site), List.of(SCRIPT), site.url());
    }

    private static List<String> stylesheets(SiteOptions site) {
        var all = new ArrayList<String>();
        if (site.darkSkin()) {
            all.add(DARK_SKIN);
        }
        all.add(STYLESHEET);
        if (site.stylesheet() != null) {
            all.add(PROJECT_STYLESHEET);
        }
        return all;
    }

    /** The scripts of a page that has diagrams, in their order; none where they stay code. */
    static List<String> diagramScripts(SiteOptions site) {
        return site.diagramScript() == null ? List.of() : List.of(DIAGRAM_SCRIPT, DRAWING_SCRIPT);
    }

    static void write(SiteOptions site, Output output) throws IOException {
        output.file(STYLESHEET, BundledFiles.stylesheet());
        output.file(SCRIPT, BundledFiles.script());
        output.file("catalog.css", BundledFiles.catalogStylesheet());
        output.file("catalog.js", BundledFiles.catalogScript());
        output.file("pair.js", BundledFiles.pairScript());
        if (site.darkSkin()) {
            output.file(DARK_SKIN, BundledFiles.darkSkin());
        }
        if (site.diagramScript() != null) {
            output.file(DIAGRAM_SCRIPT, SiteScript.read(site.diagramScript()));
            output.file(DRAWING_SCRIPT, BundledFiles.diagramScript());
        }
        if (site.stylesheet() != null) {
            output.file(PROJECT_STYLESHEET, SiteStylesheet.read(site.stylesheet()));
        }
    }
}
