package io.github.comparisonpages.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FrontPageTest {

    @TempDir
    private Path site;

    @Test
    void a_site_without_a_first_page_gets_one_that_leads_to_the_comparisons() throws IOException {
        FrontPage.write(site, "de", "Vergleiche");
        FrontPage.write(site, "en", "Comparisons");

        var page = Jsoup.parse(Files.readString(site.resolve("index.html")));
        assertEquals(
                "Comparisons", page.select("a[href=comparisons/index.html]").text());
        assertEquals(
                "0; url=comparisons/index.html",
                page.select("meta[http-equiv=refresh]").attr("content"));
    }

    @Test
    void the_first_page_of_somebody_else_is_left_alone() throws IOException {
        Files.writeString(site.resolve("index.html"), "<p>Welcome</p>");

        FrontPage.write(site, "en", "Comparisons");

        assertEquals("<p>Welcome</p>", Files.readString(site.resolve("index.html")));
    }
}
