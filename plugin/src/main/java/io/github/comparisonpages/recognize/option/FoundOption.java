package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.recognize.option.candidate.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option and all the places where it was found.
 *
 * @param name the name, as where the options are listed, without number and state
 * @param aliases the aliases that the front matter gives
 * @param spellings how other places of the page call it, in the order of the source; without {@code name}
 * @param number the number or letter that the page gives it, such as "2a"; null where it gives none
 * @param group the question that it answers where the page asks several; empty where there is one
 * @param link the option's own site, as the front matter gives it
 * @param image a picture, as the front matter gives it
 * @param places where it was found, each once, the one that gave the name first
 * @param span where it is named first
 */
public record FoundOption(
        String name,
        List<String> aliases,
        List<String> spellings,
        @Nullable String number,
        String group,
        @Nullable String link,
        @Nullable String image,
        List<Place> places,
        SourceSpan span) {

    public FoundOption {
        aliases = List.copyOf(aliases);
        spellings = List.copyOf(spellings);
        places = List.copyOf(places);
    }

    /** An option of which only the names count. */
    public static FoundOption of(String name, List<String> aliases, List<String> spellings, SourceSpan span) {
        return new FoundOption(name, aliases, spellings, null, "", null, null, List.of(), span);
    }
}
