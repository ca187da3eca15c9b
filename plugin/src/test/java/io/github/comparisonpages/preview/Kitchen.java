package io.github.comparisonpages.preview;

import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.HandbookOptions;
import io.github.comparisonpages.pipeline.SiteOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** A handbook on disk with which nothing is wrong, and a site around it that is a title and the page. */
final class Kitchen {

    static final String TEXT = """
            # Kettle vs Pan

            ## Kettle

            ### Pros

            - Boils a litre in three minutes.

            ### Cons

            - Needs a socket.

            ## Pan

            ### Pros

            - Stands on any stove.

            ### Cons

            - Boils over.

            ## Verdict

            Our pick: Kettle, since it is quicker.
            """;

    private final Path docs;

    private Kitchen(Path docs) {
        this.docs = docs;
    }

    /** Two comparisons in an empty folder. */
    static Kitchen in(Path docs) throws IOException {
        var kitchen = new Kitchen(docs);
        kitchen.write("kettle-vs-pan.md", TEXT);
        kitchen.write("heat/gas-vs-wood.md", TEXT.replace("Kettle", "Gas").replace("Pan", "Wood"));
        return kitchen;
    }

    Path write(String path, String text) throws IOException {
        var file = docs.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    void delete(String path) throws IOException {
        Files.delete(docs.resolve(path));
    }

    BuildRequest request() {
        return request(SiteOptions.PLAIN);
    }

    BuildRequest request(SiteOptions site) {
        var folder = new DocsFolder(docs, DocsFolder.DEFAULT_INCLUDES, DocsFolder.DEFAULT_EXCLUDES, Limits.DEFAULT);
        return BuildRequest.of(HandbookOptions.of(folder, LocalDate.of(2026, 11, 24)), site);
    }

    static SiteFrame frame() {
        return new SiteFrame(
                page -> "<html><head><title>" + page.head().title() + "</title></head><body>" + page.body()
                        + "</body></html>",
                Map.of("css/skin.css", "body {}".getBytes(StandardCharsets.UTF_8)));
    }

    static Edition nothing() {
        return new Edition(frame(), 0, Map.of(), Map.of(), null);
    }
}
