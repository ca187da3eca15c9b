package io.github.comparisonpages.preview;

import io.github.comparisonpages.view.PercentEncoding;
import io.github.comparisonpages.write.site.Escapes;
import java.util.List;

/** The document that stands where there is none, in no skin. */
final class MissingPage {

    private static final int MOST = 5;

    private MissingPage() {}

    /** Returns it; {@code path} is what was asked for below the site, and {@code pages} the folder of the pages there. */
    static String html(String path, String folder, Edition edition) {
        String asked = path.startsWith(folder) ? path.substring(folder.length()) : path;
        var list = new StringBuilder();
        List<String> near = NearPaths.of(asked, edition.pages().keySet(), MOST);
        for (String page : near) {
            String title = edition.pages().get(page).page().head().title();
            list.append("<li><a href=\"/%s%s\">%s</a> <small>%s</small></li>\n"
                    .formatted(folder, PercentEncoding.encodePath(page), Escapes.xml(title), Escapes.xml(page)));
        }
        String suggestions = near.isEmpty() ? "" : "<p>Did you mean</p>\n<ul>\n" + list + "</ul>\n";
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>No such page</title>
                <link rel="stylesheet" href="/%spreview.css">
                </head>
                <body class="missing">
                <main>
                <h1>No such page</h1>
                <p>The preview has no <code>/%s</code>. It holds the comparisons; the other pages of the site come with
                <code>mvn site</code>.</p>
                %s<p><a href="/%sindex.html">All comparisons</a></p>
                </main>
                </body>
                </html>
                """.formatted(Assets.FOLDER, Escapes.xml(path), suggestions, folder);
    }
}
