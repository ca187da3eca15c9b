package io.github.comparisonpages;

import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.model.document.RawHtml;
import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.HandbookOptions;
import io.github.comparisonpages.pipeline.SiteOptions;
import io.github.comparisonpages.write.Output;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The pages of the sample project and of all case folders, as a site gets them. */
public final class EveryPage {

    /** The sample project's folder of pages. */
    public static final String HANDBOOK = "handbook";

    private EveryPage() {}

    /** Writes all of them: those of the sample project in the folder {@link #HANDBOOK}, those of a case in one of its name. */
    public static void write(Function<String, Output> folders) throws IOException {
        handbook(folders.apply(HANDBOOK), false);
        for (Path folder : Cases.all()) {
            String name = folder.getFileName().toString();
            write(folder, List.of("page.md"), Cases.rawHtml(folder), folders.apply(name), false);
        }
    }

    /** Writes the sample project's pages; {@code darkSkin} as the parameter of that name. */
    public static void handbook(Output output, boolean darkSkin) throws IOException {
        write(Path.of("../sample-project/docs"), DocsFolder.DEFAULT_INCLUDES, RawHtml.ESCAPED, output, darkSkin);
    }

    private static void write(Path docs, List<String> includes, RawHtml rawHtml, Output output, boolean darkSkin)
            throws IOException {
        var folder = new DocsFolder(docs, includes, List.of(), Limits.DEFAULT, rawHtml);
        var source = HandbookOptions.of(folder, LocalDate.of(2026, 11, 24)).withThreads(2);
        var site = SiteOptions.PLAIN
                .withUrl("https://handbook.example.org/comparisons/")
                .withDarkSkin(darkSkin);
        ComparisonPipeline.run(BuildRequest.of(source, site), output);
    }
}
