package io.github.comparisonpages.goal.log;

import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.UnreadFile;
import io.github.comparisonpages.text.Spelling;
import java.util.ArrayList;
import java.util.List;

/** Says how many files were read in which folder, and where to look when there were none. */
public final class FilesRead {

    private static final int SHOWN = 5;

    private FilesRead() {}

    /** Says for example {@code Read 3 files in docs}. */
    public static String line(int files, String docs) {
        return "Read %s file%s in %s".formatted(files, files == 1 ? "" : "s", docs);
    }

    /**
     * Why nothing was read in a folder that is there: what names the files would need, and which pattern would take those that
     * are there.
     *
     * @param docs the folder as the reader of the log knows it
     */
    public static List<String> none(DocsFolder folder, String docs) {
        var lines = new ArrayList<String>();
        lines.add("No file in %s is read: none has a name that 'includes' takes, which is %s"
                .formatted(docs, String.join(", ", folder.includes())));
        var files = UnreadFile.of(folder);
        for (var file : files.subList(0, Math.min(SHOWN, files.size()))) {
            lines.add("  %s/%s would be read with <include>%s</include>"
                    .formatted(docs, Spelling.quoted(file.path()), Spelling.quoted(file.pattern())));
        }
        if (files.size() > SHOWN) {
            lines.add("  and there are %s other Markdown files".formatted(files.size() - SHOWN));
        }
        return lines;
    }
}
