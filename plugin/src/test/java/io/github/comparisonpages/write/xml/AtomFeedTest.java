package io.github.comparisonpages.write.xml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.github.comparisonpages.model.Made;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.EntryReader;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.catalog.FeedView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AtomFeedTest {

    private static final String SITE = "https://example.org/comparisons/";

    private final Made made = new Made();

    @Test
    void a_feed_reader_sees_each_pick_that_was_new_the_newest_first() throws Exception {
        made.title = Made.text("A & B < C");
        made.picks = List.of(Made.pick("a", "A", ""));
        made.reviewed = LocalDate.of(2026, 11, 2);
        made.owner = "Platform Guild";
        made.tags = List.of("x", "y & z");
        made.history = List.of(
                new Metadata.PastPick("2024-02-01", "A", "It was there\u0007"),
                new Metadata.PastPick("2025-02-01", "B", "<b>Cheaper</b> & new"));

        var feed = read(entries("x/ä-vs-b.html"));

        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals("What we pick, and when that changed", feed.getTitle());
        var atom = (Feed) feed.originalWireFeed();
        assertEquals(SITE + "picks.xml", atom.getId());
        assertEquals(
                List.of(SITE + "index.html"),
                atom.getAlternateLinks().stream().map(Link::getHref).toList());
        assertEquals(
                List.of(SITE + "picks.xml"),
                atom.getOtherLinks().stream().map(Link::getHref).toList());
        assertEquals(
                List.of(
                        "2026-11-02T00:00:00Z A & B < C: A | null",
                        "2025-02-01T00:00:00Z A & B < C: B | <b>Cheaper</b> & new",
                        "2024-02-01T00:00:00Z A & B < C: A | It was there\uFFFD"),
                feed.getEntries().stream().map(AtomFeedTest::line).toList());
        assertEquals(
                List.of(
                        SITE + "x/%C3%A4-vs-b.html#pick-a:2",
                        SITE + "x/%C3%A4-vs-b.html#pick-b",
                        SITE + "x/%C3%A4-vs-b.html#pick-a"),
                feed.getEntries().stream().map(SyndEntry::getUri).toList());
        var entry = feed.getEntries().get(0);
        assertEquals(SITE + "x/%C3%A4-vs-b.html", entry.getLink());
        assertEquals("Platform Guild", entry.getAuthor());
        assertEquals(
                List.of("x", "y & z"),
                entry.getCategories().stream().map(SyndCategory::getName).toList());
    }

    @Test
    void the_present_pick_is_no_change_where_the_history_ends_with_it() throws Exception {
        made.picks = List.of(Made.pick("b", "B", ""));
        made.reviewed = LocalDate.of(2026, 11, 2);
        made.history = List.of(new Metadata.PastPick("2025-02-01", "b", ""));

        assertEquals(List.of("2025-02-01T00:00:00Z A vs B: b | null"), lines(entries("a-vs-b.html")));
    }

    @Test
    void a_review_moves_the_present_pick_and_keeps_its_id() throws Exception {
        made.picks = List.of(Made.pick("b", "B", ""));
        made.reviewed = LocalDate.of(2026, 1, 1);
        var before = read(entries("a-vs-b.html")).getEntries().get(0);
        made.reviewed = LocalDate.of(2026, 7, 1);
        var after = read(entries("a-vs-b.html")).getEntries().get(0);

        assertEquals(before.getUri(), after.getUri());
        assertEquals("2026-07-01T00:00:00Z", after.getUpdatedDate().toInstant().toString());
    }

    @Test
    void a_record_says_itself_when_it_was_decided() throws Exception {
        made.picks = List.of(Made.pick("b", "B", ""));
        made.reviewed = LocalDate.of(2026, 7, 1);
        made.decided = LocalDate.parse("2023-05-06");

        assertEquals(List.of("2023-05-06T00:00:00Z A vs B: B | null"), lines(entries("a-vs-b.html")));
    }

    @Test
    void that_it_depends_is_an_answer_and_that_nobody_picked_is_none() throws Exception {
        made.reviewed = LocalDate.of(2026, 7, 1);
        assertEquals(Optional.empty(), FeedView.of(entries("a-vs-b.html"), presentation(SITE)));

        made.undecided = true;
        assertEquals(List.of("2026-07-01T00:00:00Z A vs B: No clear pick | null"), lines(entries("a-vs-b.html")));
    }

    @Test
    void the_same_answer_has_the_same_id_in_every_language() throws Exception {
        made.undecided = true;
        made.reviewed = LocalDate.of(2026, 7, 1);
        made.history = List.of(
                new Metadata.PastPick("2024-02-01", "None", ""), new Metadata.PastPick("2025-02-01", "Big B", ""));

        assertEquals(
                List.of("#pick-none:2", "#pick-big-b", "#pick-none"),
                read(entries("a.html")).getEntries().stream()
                        .map(entry -> entry.getUri().substring((SITE + "a.html").length()))
                        .toList());
    }

    @Test
    void what_has_no_date_or_is_not_agreed_on_is_left_out() {
        made.picks = List.of(Made.pick("b", "B", ""));
        made.history = List.of(new Metadata.PastPick("last summer", "A", ""));
        assertEquals(Optional.empty(), FeedView.of(entries("a-vs-b.html"), presentation(SITE)));

        made.status = "Proposed";
        made.reviewed = LocalDate.of(2026, 7, 1);
        assertEquals(Optional.empty(), FeedView.of(entries("a-vs-b.html"), presentation(SITE)));
    }

    @Test
    void without_the_address_of_the_site_there_is_no_feed() {
        made.picks = List.of(Made.pick("b", "B", ""));
        made.reviewed = LocalDate.of(2026, 7, 1);

        assertEquals(Optional.empty(), FeedView.of(entries("a-vs-b.html"), presentation(null)));
    }

    @Test
    void a_feed_has_a_hundred_entries_at_most_and_the_same_bytes_each_time() throws Exception {
        made.picks = List.of(Made.pick("b", "B", ""));
        made.reviewed = LocalDate.of(2026, 7, 1);
        var pages = new ArrayList<Entry>();
        for (int i = 0; i < 120; i++) {
            pages.addAll(entries("p%03d.html".formatted(i)));
        }
        var feed = read(pages);

        assertEquals(100, feed.getEntries().size());
        assertEquals(SITE + "p000.html#pick-b", feed.getEntries().get(0).getUri());
        assertNull(feed.getEntries().get(0).getDescription());
        assertArrayEquals(bytes(pages), bytes(pages));
    }

    private List<Entry> entries(String page) {
        return List.of(EntryReader.read(made.comparison(), page));
    }

    private static Presentation presentation(@Nullable String site) {
        return new Presentation(
                Messages.of(Locale.ENGLISH), null, LocalDate.of(2026, 11, 24), List.of(), List.of(), site);
    }

    private static byte[] bytes(List<Entry> entries) {
        return AtomFeed.bytes(FeedView.of(entries, presentation(SITE)).orElseThrow());
    }

    private static SyndFeed read(List<Entry> entries) throws IOException, FeedException {
        var input = new SyndFeedInput();
        input.setPreserveWireFeed(true);
        return input.build(new XmlReader(new ByteArrayInputStream(bytes(entries))));
    }

    private static List<String> lines(List<Entry> entries) throws IOException, FeedException {
        return read(entries).getEntries().stream().map(AtomFeedTest::line).toList();
    }

    private static String line(SyndEntry entry) {
        return "%s %s | %s"
                .formatted(
                        entry.getUpdatedDate().toInstant(),
                        entry.getTitle(),
                        entry.getDescription() == null
                                ? null
                                : entry.getDescription().getValue());
    }
}
