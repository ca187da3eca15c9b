package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.PublishedComparison;
import io.github.comparisonpages.relate.Catalog;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the index page shows.
 *
 * @param path the page's path below the output folder
 * @param address the page's own address; null where nobody knows it
 * @param stylesheets paths of style sheets below the output folder
 * @param scripts paths of scripts below the output folder
 * @param words the page's own words in its language, by key
 * @param links where links lead; cards show plain text only, so none of an author's
 * @param tags all tags of the cards, each once, in the order of the alphabet
 * @param cards one a comparison, in the order of the catalogue; empty where there is none yet
 */
public record IndexView(
        String path,
        String title,
        String description,
        @Nullable String address,
        List<String> stylesheets,
        List<String> scripts,
        Map<String, String> words,
        Links links,
        List<String> tags,
        List<Card> cards) {

    /** The index page's place in the output folder. */
    public static final String PATH = "index.html";

    public IndexView {
        stylesheets = List.copyOf(stylesheets);
        scripts = List.copyOf(scripts);
        tags = List.copyOf(tags);
        words = Map.copyOf(words);
        cards = List.copyOf(cards);
    }

    /**
     * A comparison in short.
     *
     * @param href the way to its page
     * @param category its group; empty where it has none
     * @param summary one sentence; may be empty
     * @param picked the names of the options picked; empty where none is
     * @param open whether it compares options and picks none
     * @param status the word for where it stands; empty where it needs none
     */
    public record Card(
            String href,
            String category,
            TitleView title,
            String summary,
            List<String> picked,
            boolean open,
            @Nullable TotalsView totals,
            @Nullable FreshnessView freshness,
            String status,
            List<String> tags) {
        public Card {
            picked = List.copyOf(picked);
            tags = List.copyOf(tags);
        }
    }

    /** The index of a catalogue. */
    public static IndexView of(Catalog catalog, Presentation presentation) {
        return of(catalog, List.of(), presentation);
    }

    /** The index of a catalogue, followed by what other sites published. */
    public static IndexView of(Catalog catalog, List<PublishedComparison> published, Presentation presentation) {
        Words words = Words.of(presentation.locale());
        var links = new Links("index.md", PATH, Map.of());
        return new IndexView(
                PATH,
                words.text("comparisons"),
                words.text("indexLede"),
                presentation.address(PATH),
                presentation.stylesheets(),
                presentation.scripts(),
                words.all(),
                links,
                Stream.concat(
                                catalog.entries().stream().flatMap(e -> e.comparison().metadata().tags().stream()),
                                published.stream().flatMap(p -> p.tags().stream()))
                        .distinct()
                        .sorted()
                        .toList(),
                Stream.concat(
                                catalog.entries().stream().map(e -> card(e, links, presentation, words)),
                                published.stream().map(p -> PublishedCard.of(p, presentation, words)))
                        .toList());
    }

    private static Card card(Catalog.Entry entry, Links links, Presentation presentation, Words words) {
        Comparison comparison = entry.comparison();
        var metadata = comparison.metadata();
        boolean picked = PickCardView.state(comparison) == PickCardView.State.PICKED;
        return new Card(
                links.relative(entry.page()),
                metadata.category() == null ? "" : metadata.category(),
                TitleView.of(comparison.title()),
                PageView.description(comparison),
                picked ? PickCardView.pickedNames(comparison) : List.of(),
                !picked && !comparison.options().isEmpty(),
                TotalsView.of(comparison, words).orElse(null),
                FreshnessView.of(metadata, presentation.asOf(), words),
                status(metadata.status(), words),
                metadata.tags());
    }

    static String status(@Nullable String status, Words words) {
        if (status == null || status.equalsIgnoreCase("accepted")) {
            return "";
        }
        return words.known("status." + status.toLowerCase(Locale.ROOT), status);
    }
}
