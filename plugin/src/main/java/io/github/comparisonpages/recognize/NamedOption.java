package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option as it is listed, before its section is read.
 *
 * @param aliases other names that the author gives it
 * @param spellings other forms of the name in the text, by which its section may be found
 * @param description what the list says of it beyond the name
 */
record NamedOption(
        String name,
        List<String> aliases,
        List<String> spellings,
        @Nullable String link,
        @Nullable String image,
        List<Block> description,
        SourceSpan span) {

    NamedOption {
        aliases = List.copyOf(aliases);
        spellings = List.copyOf(spellings);
        description = List.copyOf(description);
    }

    static NamedOption of(String name, SourceSpan span) {
        return new NamedOption(name, List.of(), List.of(), null, null, List.of(), span);
    }

    /** The same option with what another place says of it. */
    NamedOption with(NamedOption other) {
        var allAliases = new ArrayList<>(aliases);
        allAliases.addAll(other.aliases);
        var allSpellings = new ArrayList<>(spellings);
        allSpellings.addAll(other.spellings);
        var all = new ArrayList<>(description);
        all.addAll(other.description);
        return new NamedOption(
                name,
                allAliases,
                allSpellings,
                link == null ? other.link : link,
                image == null ? other.image : image,
                all,
                span);
    }
}
