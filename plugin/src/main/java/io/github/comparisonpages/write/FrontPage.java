package io.github.comparisonpages.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first page of a site that has none of its own: it leads on to the comparisons. */
public final class FrontPage {

    private static final String FILE = "index.html";

    /** By this it is known again: what others wrote stays as it is. */
    private static final String OURS = "<meta name=\"generator\" content=\"comparison-maven-plugin\">";

    private FrontPage() {}

    /**
     * Writes the page, unless there is one of somebody else's.
     *
     * @param site the folder of the site, or of one of its locales
     * @param language the language of the title, such as {@code en}
     * @param title what the index of the comparisons is called
     */
    public static void write(Path site, String language, String title) throws IOException {
        Path file = site.resolve(FILE);
        if (!Files.exists(file) || Files.readString(file).contains(OURS)) {
            new OutputFolder(site).write(FILE, html(language, title).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String html(String language, String title) {
        return """
                <!DOCTYPE html>
                <html lang="%1$s">
                <head>
                <meta charset="UTF-8">
                %3$s
                <meta http-equiv="refresh" content="0; url=comparisons/index.html">
                <title>%2$s</title>
                </head>
                <body>
                <p><a href="comparisons/index.html">%2$s</a></p>
                </body>
                </html>
                """.formatted(language, title, OURS);
    }
}
