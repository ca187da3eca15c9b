package io.github.comparisonpages.write.site.stamp;

import io.github.comparisonpages.write.Build;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.memory.Ledger;
import io.github.comparisonpages.write.site.PageSink;
import io.github.comparisonpages.write.site.Surroundings;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.doxia.sink.Sink;
import org.jspecify.annotations.Nullable;

/**
 * Brings waiting pages into their skin. Each sink that it gives out has to be drawn before it is asked for another.
 *
 * <p>First it has one probe drawn for each depth of folders and takes it apart, then a few pages, which have to be what
 * the probe foretells, byte for byte. If they are, it writes most of the others itself and gives out only those that a
 * skin may treat in another way, such as the pages of a menu. If they are not, it gives out all.
 *
 * <p>Pages of the last build stay where they are if the probe is drawn as it was then; nothing needs to be tried again.
 * If it is not, it has the build make all pages again.
 */
public final class PageQueue implements Iterator<Sink>, Closeable {

    private static final String PAGE = ".html";
    private static final String INDEX = "index.html";

    private final WaitingPages waiting = new WaitingPages();
    private final Sinks sinks;
    private final Surroundings site;
    private final Stamper stamper;
    private final Deque<Drawing> due = new ArrayDeque<>();
    private final Deque<Stamping> stampings = new ArrayDeque<>();
    private final Set<String> opened = new HashSet<>();
    private final Ledger ledger;
    private @Nullable Drawing current;
    private @Nullable Build build;
    private boolean begun;
    private boolean ended;

    /**
     * A queue without pages.
     *
     * @param sinks opens what the skin is drawn around
     * @param ledger knows the pages of the last build, and is kept when the last sink was drawn
     */
    public PageQueue(Sinks sinks, Surroundings site, Ledger ledger) throws IOException {
        this.sinks = sinks;
        this.site = site;
        this.ledger = ledger;
        this.stamper = new Stamper(waiting, site, ledger);
    }

    /** Takes a page; from any thread, before the first sink is asked for. */
    public void add(Page page) throws IOException {
        waiting.add(page);
    }

    /** Returns whether the file of the last build may stay, unless its skin turns out to have changed. */
    public boolean keeps(String path) {
        return path.endsWith(PAGE) ? ledger.keepsPage(path) : ledger.keeps(path);
    }

    /** No more pages come, but those that this build is asked for. */
    public void end(Build asked) {
        build = asked;
    }

    @Override
    public boolean hasNext() {
        try {
            if (!begun) {
                begun = true;
                begin();
            }
            look();
            while (due.isEmpty() && !stampings.isEmpty()) {
                var stamping = stampings.remove();
                stamper.stamp(stamping.depth.stamped, stamping.decoration);
                stamping.depth.drawn.forEach(this::draw);
            }
            if (due.isEmpty() && !ended) {
                ended = true;
                finish();
            }
            return !due.isEmpty();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public Sink next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            current = due.remove();
            opened.add(current.path);
            var sink = sinks.open(current.path);
            new PageSink(sink).write(current.content.page());
            return sink;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private void begin() {
        var depths = new TreeMap<Integer, List<WaitingPage>>();
        ledger.kept(path -> path.endsWith(PAGE)).forEach(path -> depths.put(Ledger.depth(path), List.of()));
        depths.putAll(waiting.all().stream().collect(Collectors.groupingBy(WaitingPage::depth)));
        depths.forEach((number, pages) -> {
            var depth = new Depth(number, pages);
            if (!site.stamped() || depth.isSmall() && !ledger.lasts()) {
                pages.forEach(this::draw);
            } else {
                probe(depth);
            }
        });
    }

    private void finish() throws IOException {
        ledger.close();
        if (build != null) {
            build.done();
        }
        close();
    }

    @Override
    public void close() throws IOException {
        waiting.close();
    }

    private void draw(WaitingPage page) {
        due.add(new Drawing(page.path(), () -> waiting.page(page), file -> {}));
    }

    private void probe(Depth depth) {
        var probe = depth.probe(ledger.kept(path -> path.endsWith(PAGE)));
        due.add(new Drawing(probe.path(), probe::page, file -> {
            var decoration = stamper.learn(probe, file);
            boolean known = ledger.noteAround(depth.number(), decoration.fingerprint(site));
            if (!known && !ledger.kept(path -> path.endsWith(PAGE)).isEmpty()) {
                again();
                return;
            }
            depth.plan(decoration, site, known);
            depth.tried.forEach(page -> due.add(new Drawing(
                    page.path(), () -> waiting.page(page), tried -> stamper.compare(page, tried, decoration))));
            stampings.add(new Stamping(depth, decoration));
        }));
    }

    /** Has all pages made, since those of the last build are in another skin. */
    private void again() throws IOException {
        due.clear();
        stampings.clear();
        boolean index = waiting.all().stream().anyMatch(page -> page.path().equals(INDEX));
        waiting.clear();
        ledger.dropKept();
        opened.clear();
        if (build != null) {
            build.again(new Output() {
                @Override
                public void page(Page page) throws IOException {
                    if (index || !page.path().equals(INDEX)) {
                        waiting.add(page);
                    }
                }

                @Override
                public void file(String path, byte[] content) throws IOException {
                    stamper.write(path, content);
                }
            });
        }
        begin();
    }

    /** Looks at what became of the sink that was given out last. */
    private void look() throws IOException {
        var last = current;
        current = null;
        if (last != null) {
            try {
                last.check.look(site.folder().resolve(last.path));
                if (!last.path.contains(Probe.MARK)) {
                    ledger.note(last.path);
                }
            } catch (PageDependentSkin e) {
                site.log()
                        .accept("The skin is drawn around each comparison page, which takes longer: " + e.getMessage());
                drawEach();
            }
        }
    }

    private void drawEach() throws IOException {
        ledger.forgetAround();
        if (!ledger.kept(path -> path.endsWith(PAGE)).isEmpty()) {
            again();
        }
        due.clear();
        stampings.clear();
        waiting.all().stream().filter(page -> !opened.contains(page.path())).forEach(this::draw);
    }

    private static UncheckedIOException failure(IOException e) {
        return new UncheckedIOException("The comparison pages cannot be written: " + e.getMessage(), e);
    }

    /** A page that the skin is drawn around, and what is then to be seen in its file. */
    private record Drawing(String path, Content content, Check check) {}

    private record Stamping(Depth depth, Decoration decoration) {}

    private interface Content {
        Page page() throws IOException;
    }

    private interface Check {
        void look(Path file) throws IOException, PageDependentSkin;
    }
}
