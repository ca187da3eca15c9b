package io.github.comparisonpages.preview;

import io.github.comparisonpages.write.IncrementalOutput;
import io.github.comparisonpages.write.Page;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what a build makes in memory. What it does not make again is there as long as the build says so. */
final class Shelf implements IncrementalOutput {

    private Map<String, Page> pages = Map.of();
    private Map<String, byte[]> files = Map.of();
    private Map<String, Page> nextPages = new ConcurrentHashMap<>();
    private Map<String, byte[]> nextFiles = new ConcurrentHashMap<>();

    @Override
    public void page(Page page) {
        nextPages.put(page.path(), page);
    }

    @Override
    public void file(String path, byte[] content) {
        nextFiles.put(path, content);
    }

    @Override
    public boolean keeps(String path) {
        var page = pages.get(path);
        if (page != null) {
            nextPages.put(path, page);
        }
        byte[] file = files.get(path);
        if (file != null) {
            nextFiles.put(path, file);
        }
        return page != null || file != null;
    }

    /** The build has come to its end, and what it neither made nor kept is gone. */
    void turn() {
        pages = nextPages;
        files = nextFiles;
        forget();
    }

    /** The build has failed, and what it made is worth nothing. */
    void forget() {
        nextPages = new ConcurrentHashMap<>();
        nextFiles = new ConcurrentHashMap<>();
    }

    Map<String, Page> pages() {
        return pages;
    }

    Map<String, byte[]> files() {
        return files;
    }
}
