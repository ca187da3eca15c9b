package io.github.comparisonpages.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.BareDocument;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.HandbookOptions;
import io.github.comparisonpages.pipeline.SiteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The script and the build reckon alike: what the sliders say of an author's preset is what the page said before. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(Shown.Once.class)
class PresetsInABrowserTest {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"));

    private final Shown shown;

    PresetsInABrowserTest(Shown shown) {
        this.shown = shown;
    }

    @Test
    void unknown_cells_and_turned_scores_count_in_the_live_totals_as_in_those_of_the_build() throws IOException {
        shown.reset();
        Tab tab = shown.tab();
        for (Locale language : LANGUAGES) {
            String folder = "presets/" + language.getLanguage();
            render(folder, language);
            shown.show(folder + "/page.html");
            var told = tab.strings(
                    "[...document.querySelectorAll('.cmp-presets li')].map(li => li.textContent.replace(/^\\S+ /, ''))");
            var live = tab.strings("[...document.querySelectorAll('.cmp-tools bdi')].map(name => {"
                    + " name.parentElement.click(); return document.querySelector('.cmp-result').textContent; })");
            assertEquals(2, told.size());
            assertEquals(told, live);
        }
    }

    private void render(String name, Locale language) throws IOException {
        var site = shown.server().folder(name, new BareDocument(List.of("/bare.css"), "<main>", "</main>"));
        var folder = new DocsFolder(
                Path.of("src/test/resources/cases/weights-of-several-readers"),
                List.of("page.md"),
                List.of(),
                Limits.DEFAULT);
        var source = HandbookOptions.of(folder, LocalDate.of(2026, 11, 24)).withThreads(2);
        ComparisonPipeline.run(BuildRequest.of(source, SiteOptions.PLAIN.withLocale(language)), site);
    }
}
