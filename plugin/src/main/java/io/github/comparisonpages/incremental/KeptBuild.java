package io.github.comparisonpages.incremental;

import io.github.comparisonpages.lint.finding.Digest;
import io.github.comparisonpages.write.Page;
import java.util.List;

/**
 * What a build leaves of the handbook as a whole.
 *
 * @param key what it was made with: another version or configuration has another one
 * @param project the fingerprint of all files of the docs folder and the site's sources
 * @param lists the fingerprint of what lists show
 * @param listFiles paths of the lists and of the files that were made with them
 * @param index the index page, which the site plugin draws each time
 * @param digest what was wrong
 * @param made paths of all that was written but the index page
 * @param pages how many comparisons had a page
 * @param checksum that of the file of kept pages
 */
public record KeptBuild(
        String key,
        String project,
        String lists,
        List<String> listFiles,
        Page index,
        Digest digest,
        List<String> made,
        int pages,
        long checksum) {

    public KeptBuild {
        listFiles = List.copyOf(listFiles);
        made = List.copyOf(made);
    }
}
