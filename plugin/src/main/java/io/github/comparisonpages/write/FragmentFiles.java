package io.github.comparisonpages.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parts of comparisons that other pages may show, each in a file such as {@code career/ic-vs-manager/card.html}.
 * The list {@code fragments.txt} names each comparison with its parts, in a line such as
 * {@code career/ic-vs-manager card verdict}: what it does not name is of an earlier run.
 */
public final class FragmentFiles {

    private static final String LIST = "fragments.txt";

    private final OutputFolder folder;
    private final Map<String, String> lines = new LinkedHashMap<>();

    public FragmentFiles(OutputFolder folder) {
        this.folder = folder;
    }

    /** Writes a part; neither {@code comparison} nor {@code part} holds a space. */
    public void add(String comparison, String part, String html) throws IOException {
        folder.write(comparison + "/" + part + ".html", html.getBytes(StandardCharsets.UTF_8));
        lines.merge(comparison, comparison + " " + part, (line, more) -> line + " " + part);
    }

    /** Writes the list, and says how many comparisons it names. */
    public int close() throws IOException {
        String list = lines.isEmpty() ? "" : String.join("\n", lines.values()) + "\n";
        folder.write(LIST, list.getBytes(StandardCharsets.UTF_8));
        return lines.size();
    }
}
