package io.github.comparisonpages.goal.configuration;

import io.github.comparisonpages.text.Spelling;
import java.io.File;
import java.util.ArrayList;

/** Says that there is no such folder, and which one beside it was probably meant. */
public final class MissingFolder {

    private MissingFolder() {}

    /** For example {@code there is no folder /project/handbok. Did you mean 'handbook'?} */
    public static String message(File folder) {
        var beside = new ArrayList<String>();
        var parent = folder.getAbsoluteFile().getParentFile();
        var files = parent == null ? null : parent.listFiles(File::isDirectory);
        for (File file : files == null ? new File[0] : files) {
            beside.add(file.getName());
        }
        return "there is no folder " + folder
                + Spelling.nearest(folder.getName(), beside)
                        .map(near -> ". Did you mean '" + Spelling.quoted(near) + "'?")
                        .orElse("");
    }
}
