package io.github.comparisonpages.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Passes on what comes, and notes the paths. */
public final class NotedOutput implements Output {

    private final Output output;
    private final List<String> paths = new ArrayList<>();

    /** Notes what goes to this output. */
    public NotedOutput(Output output) {
        this.output = output;
    }

    @Override
    public void page(Page page) throws IOException {
        paths.add(page.path());
        output.page(page);
    }

    @Override
    public void file(String path, byte[] content) throws IOException {
        paths.add(path);
        output.file(path, content);
    }

    /** Notes what the output keeps from the last build. */
    public void noteAll(Collection<String> kept) {
        paths.addAll(kept);
    }

    /** Returns the paths, in the order in which they came. */
    public List<String> paths() {
        return paths;
    }
}
