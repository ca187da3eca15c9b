package io.github.comparisonpages.preview;

import io.github.comparisonpages.pipeline.ComparisonPipeline;
import java.io.IOException;
import java.util.Set;

/** Finds what a path stands for: only what a build has made or the skin has brought is there, and no file is looked for. */
final class Answers {

    /** The folder of the pages below the site. */
    static final String FOLDER = ComparisonPipeline.FOLDER + "/";

    private static final String INDEX = "/" + FOLDER + "index.html";

    /** What people type who mean the index. */
    private static final Set<String> SHORT = Set.of("", "/", "/" + ComparisonPipeline.FOLDER, "/" + FOLDER);

    private Answers() {}

    /** Returns the answer; {@code path} is decoded and begins with {@code /}. */
    static Answer to(String path, Edition edition) throws IOException {
        if (SHORT.contains(path)) {
            return Answer.redirection(INDEX);
        }
        String below = path.substring(1);
        if (below.startsWith(FOLDER)) {
            String own = below.substring(FOLDER.length());
            var page = edition.pages().get(own);
            if (page != null) {
                String document = edition.frame().drawing().around(page.page());
                return Answer.html(200, Assets.into(document, own, edition.version(own)));
            }
            byte[] file = edition.files().get(own);
            if (file != null) {
                return Answer.ok(MediaTypes.of(own), file);
            }
        }
        byte[] file = Assets.files().getOrDefault(below, edition.frame().files().get(below));
        return file == null ? missing(below, edition) : Answer.ok(MediaTypes.of(below), file);
    }

    /** It shows the page as soon as there is one. */
    private static Answer missing(String path, Edition edition) {
        String document = MissingPage.html(path, FOLDER, edition);
        String own = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "";
        return Answer.html(404, Assets.into(document, own, ""));
    }
}
