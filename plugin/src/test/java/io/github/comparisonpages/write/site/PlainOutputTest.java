package io.github.comparisonpages.write.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.write.Archive;
import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlainOutputTest {

    @TempDir
    private Path folder;

    @Test
    void a_page_is_a_document_of_its_own() throws IOException {
        var head = new Page.Head(
                "A & <B>", "", "article", null, List.of("comparison.css"), List.of("comparison.js"), "{\"x\": 1}");
        try (var output = new PlainOutput(new Archive(folder), Locale.GERMANY)) {
            output.page(new Page("team/a-vs-b.html", head, "<p>100%</p>\n"));
        }

        assertEquals("""
                <!DOCTYPE html>
                <html lang="de-DE">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>A &amp; &lt;B&gt;</title>
                <link rel="stylesheet" href="../plain.css">
                <meta property="og:type" content="article" /><meta property="og:title" content="A &amp; &lt;B&gt;" />\
                <link rel="stylesheet" href="../comparison.css" /><script src="../comparison.js" defer="defer"></script>
                </head>
                <body>
                <main>
                <p>100%</p>
                <script type="application/ld+json">{"x": 1}</script>
                </main>
                </body>
                </html>
                """, Files.readString(folder.resolve("team/a-vs-b.html")));
    }
}
