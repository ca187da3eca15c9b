package io.github.comparisonpages.preview;

import io.github.comparisonpages.load.DocsFile;
import io.github.comparisonpages.load.FileStamp;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Shows a handbook in browsers on this machine, and makes again what changes. For example:
 *
 * <pre>{@code
 * try (var preview = Preview.open(request)) {
 *     log.info(preview.address());
 *     preview.run(); // until its thread is interrupted
 * }
 * }</pre>
 */
public final class Preview implements Closeable {

    /** The pages of so many files are made before all else; where more have changed, nobody looks at one. */
    private static final int FIRST = 3;

    private final PreviewRequest request;
    private final Editions editions = new Editions();
    private final PreviewServer server;
    private final Press press;
    private final Watch watch;
    private Edition edition;

    private Preview(PreviewRequest request) throws IOException {
        this.request = request;
        this.server = FreePort.open(request.port(), editions, new EventStreams(editions, request.docs()));
        try {
            this.watch = new Watch(request.places(), request.clock());
            this.press = new Press(request.build());
            this.edition = press.edition(new Edition(request.frame().open(), 0, Map.of(), Map.of(), null));
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
        editions.publish(edition);
        server.start();
    }

    /**
     * Makes all pages and begins to answer.
     *
     * @throws PortInUse if somebody else has the port
     * @throws IOException if the skin cannot be drawn or a folder cannot be listed
     */
    public static Preview open(PreviewRequest request) throws IOException {
        return new Preview(request);
    }

    /** Returns where the index page is. */
    public String address() {
        return "http://localhost:%s/%s".formatted(server.port(), Answers.FOLDER);
    }

    /** Returns how many comparisons have a page. */
    public int comparisons() {
        return press.comparisons();
    }

    /** Makes again what changes, until the thread is interrupted. */
    public void run() throws InterruptedException {
        while (true) {
            take(new Changes(watch.next()));
        }
    }

    private void take(Changes changed) {
        var before = edition;
        try {
            look(changed);
            if (request.build().handbook().docs().exists()) {
                first(changed.files());
                publish(press.edition(edition));
            }
            EditionLog.lines(before, edition).forEach(request.log()::info);
        } catch (IOException | RuntimeException e) {
            String problem = "The pages are as they were: " + Objects.requireNonNullElse(e.getMessage(), e.toString());
            request.log().warn(problem);
            publish(edition.failing(problem));
        }
    }

    /** What is around the pages may be another one. */
    private void look(Changes changed) throws IOException {
        var site = request.build().site();
        boolean templates = changed.below(site.templateDirectory());
        boolean frame = changed.ofSite(request.build().handbook().siteDirectory());
        if (templates) {
            press.forget();
        }
        if (templates || frame || changed.below(site.stylesheet()) || changed.below(site.diagramScript())) {
            var around = frame ? request.frame().open() : edition.frame();
            edition = new Edition(around, edition.look() + 1, edition.pages(), edition.files(), edition.problem());
        }
    }

    /** The page that somebody writes comes before all others are looked at. */
    private void first(Set<Path> changed) {
        if (changed.size() <= FIRST) {
            for (var file : changed) {
                page(file).ifPresent(this::publish);
            }
        }
    }

    private Optional<Edition> page(Path file) {
        var docs = request.docsDirectory();
        if (!file.startsWith(docs)) {
            return Optional.empty();
        }
        String path = docs.relativize(file).toString().replace('\\', '/');
        return press.page(new DocsFile(file, path, FileStamp.of(file)), edition);
    }

    private void publish(Edition next) {
        edition = next;
        editions.publish(next);
    }

    @Override
    public void close() {
        server.close();
    }
}
