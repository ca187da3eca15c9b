package io.github.comparisonpages.write.site.stamp;

import io.github.comparisonpages.write.OutputFolder;
import io.github.comparisonpages.write.memory.Ledger;
import io.github.comparisonpages.write.site.PageHead;
import io.github.comparisonpages.write.site.PageSink;
import io.github.comparisonpages.write.site.Surroundings;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Writes pages in a skin that it knows from a probe. */
final class Stamper {

    private final WaitingPages waiting;
    private final Surroundings site;
    private final OutputFolder files;
    private final Ledger ledger;

    Stamper(WaitingPages waiting, Surroundings site, Ledger ledger) {
        this.waiting = waiting;
        this.site = site;
        this.files = new OutputFolder(site.folder());
        this.ledger = ledger;
    }

    /**
     * Takes a drawn probe apart, and deletes it.
     *
     * @throws PageDependentSkin if the skin prints something of the page in a way that is unknown here
     */
    Decoration learn(Probe probe, Path drawn) throws IOException, PageDependentSkin {
        byte[] page = Files.readAllBytes(drawn);
        Files.delete(drawn);
        return Decoration.of(text(page), probe.prints(site));
    }

    /**
     * Compares a drawn page with what would be written in its place.
     *
     * @throws PageDependentSkin if they differ in a byte
     */
    void compare(WaitingPage page, Path drawn, Decoration decoration) throws IOException, PageDependentSkin {
        int difference = Arrays.mismatch(Files.readAllBytes(drawn), stamped(page, decoration));
        if (difference >= 0) {
            throw new PageDependentSkin(
                    "the skin draws " + site.path(page.path()) + " unlike other pages, first at byte " + difference);
        }
    }

    /** Writes pages. */
    void stamp(List<WaitingPage> pages, Decoration decoration) throws IOException {
        for (var page : pages) {
            write(page.path(), stamped(page, decoration));
        }
    }

    /** Writes a file and notes it. */
    void write(String path, byte[] content) throws IOException {
        files.write(path, content);
        ledger.note(path);
    }

    private byte[] stamped(WaitingPage page, Decoration decoration) throws IOException {
        return decoration.around(new Sheet(
                site.path(page.path()),
                PageSink.title(page.head()),
                PageHead.of(page.path(), page.head()).html(),
                waiting.body(page)));
    }

    private static String text(byte[] page) throws PageDependentSkin {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(page))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new PageDependentSkin("the site is not in UTF-8");
        }
    }
}
