package io.github.comparisonpages.write;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/**
 * Writes only what the site's own sources do not write too: nobody can say which of the two would last.
 *
 * @param claimed a source of the site by the path below the output folder, in lower case
 */
public record Unclaimed(Output output, Map<String, String> claimed) implements Output {

    @Override
    public void page(Page page) throws IOException {
        refuse(page.path());
        output.page(page);
    }

    @Override
    public void file(String path, byte[] content) throws IOException {
        refuse(path);
        output.file(path, content);
    }

    private void refuse(String path) throws IOException {
        String source = claimed.get(path.toLowerCase(Locale.ROOT));
        if (source != null) {
            throw new IOException("'%s' of the site's sources becomes %s, which the comparisons need: rename it"
                    .formatted(source, path));
        }
    }
}
