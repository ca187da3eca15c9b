package io.github.comparisonpages.write.site;

import io.github.comparisonpages.write.Archive;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Pages as documents of their own, in no skin: for readers who have the files, and no site around them. */
public final class PlainOutput implements Output {

    private static final String STYLESHEET = "plain.css";

    private final Archive files;
    private final String language;

    /** {@code language} is the one of the pages' own words. */
    public PlainOutput(Archive files, Locale language) throws IOException {
        this.files = files;
        this.language = language.toLanguageTag();
        try (InputStream css = PlainOutput.class.getResourceAsStream(STYLESHEET)) {
            if (css == null) {
                throw new IllegalStateException(STYLESHEET + " is not in the jar");
            }
            files.write(STYLESHEET, css.readAllBytes());
        }
    }

    @Override
    public void page(Page page) throws IOException {
        files.write(page.path(), document(page).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void file(String path, byte[] content) throws IOException {
        files.write(path, content);
    }

    private String document(Page page) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="%s">
                %s
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(
                        language,
                        Escapes.xml(page.head().title()),
                        RelativeHref.of(page.path(), STYLESHEET),
                        PageHead.of(page.path(), page.head()).html(),
                        PageSink.body(page));
    }
}
