package io.github.comparisonpages.view;

import java.util.List;
import java.util.Map;
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
        List<CardView> cards) {

    /** The index page's place in the output folder. */
    public static final String PATH = "index.html";

    public IndexView {
        stylesheets = List.copyOf(stylesheets);
        scripts = List.copyOf(scripts);
        tags = List.copyOf(tags);
        words = Map.copyOf(words);
        cards = List.copyOf(cards);
    }

    /** The index of these cards. */
    public static IndexView of(List<CardView> cards, Presentation presentation) {
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
                cards.stream()
                        .flatMap(c -> c.tags().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                cards.stream().map(c -> c.on(links)).toList());
    }
}
