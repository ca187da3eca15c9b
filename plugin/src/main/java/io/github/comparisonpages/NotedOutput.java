package io.github.comparisonpages;

import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Passes on what comes, and notes the paths. */
final class NotedOutput implements Output {

    private final Output output;
    private final List<String> paths = new ArrayList<>();

    NotedOutput(Output output) {
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

    /** Passes on a page without a note. */
    void index(Page page) throws IOException {
        output.page(page);
    }

    /** Notes what the output keeps from the last build. */
    void noteAll(Collection<String> kept) {
        paths.addAll(kept);
    }

    List<String> paths() {
        return paths;
    }
}
