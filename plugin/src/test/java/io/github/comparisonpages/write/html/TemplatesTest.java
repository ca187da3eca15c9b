package io.github.comparisonpages.write.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TemplatesTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/github/comparisonpages/write/html");

    /** What would run text as code, let HTML through unescaped, or break a strict content security policy. */
    private static final List<String> FORBIDDEN = List.of(
            "?eval",
            "?interpret",
            "?no_esc",
            "?api",
            "?new",
            "<#noautoesc",
            "<#noparse",
            "<#outputformat",
            "style=",
            "<style",
            "<script",
            "http:",
            "https:",
            "javascript:");

    private static final String SVG = "http://www.w3.org/2000/svg";

    @Test
    void bundled_templates_escape_everything_and_run_nothing() throws IOException {
        var found = new ArrayList<String>();
        for (Path template : templates()) {
            // The name of a language, which nobody asks for anything.
            String text = Files.readString(template).toLowerCase(Locale.ROOT).replace(SVG, "");
            for (String forbidden : FORBIDDEN) {
                if (text.contains(forbidden)) {
                    found.add(template.getFileName() + " has " + forbidden);
                }
            }
            for (String word : text.split("[\\s<>]")) {
                if (word.startsWith("on") && word.contains("=")) {
                    found.add(template.getFileName() + " has " + word);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void the_style_sheets_ask_no_other_host() {
        for (byte[] sheet : List.of(BundledFiles.stylesheet(), BundledFiles.catalogStylesheet())) {
            String css = new String(sheet, StandardCharsets.UTF_8);
            assertTrue(css.contains(".comparison "));
            assertEquals(-1, css.indexOf("url("));
            assertEquals(-1, css.indexOf("@import"));
            assertEquals(-1, css.indexOf("http"));
        }
    }

    @Test
    void the_scripts_write_no_html_and_make_no_request() {
        for (byte[] script : List.of(BundledFiles.script(), BundledFiles.catalogScript(), BundledFiles.pairScript())) {
            String js = new String(script, StandardCharsets.UTF_8);
            assertTrue(js.contains("'use strict';"));
            for (String forbidden : List.of("innerHTML", "outerHTML", "insertAdjacent", "fetch(", "eval(", "XMLHttp")) {
                assertEquals(-1, js.indexOf(forbidden), forbidden);
            }
        }
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            var templates =
                    files.filter(f -> f.toString().endsWith(".ftlh")).sorted().toList();
            assertTrue(templates.size() > 10);
            return templates;
        }
    }
}
