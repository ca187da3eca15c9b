package io.github.comparisonpages.goal.site;

import io.github.comparisonpages.load.site.SiteWords;
import io.github.comparisonpages.view.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that pages say: the plugin's, then those of the project's files, then those of its POM. */
public final class PageWords {

    private PageWords() {}

    /**
     * Returns the words of a language.
     *
     * @param templates the folder in which the project's files may be; null for none
     * @param pom those of the POM, by their keys; null for none
     * @throws IllegalArgumentException if a key is unknown or a text lacks the gaps of the one that it replaces
     */
    public static Messages of(Locale locale, @Nullable Path templates, @Nullable Map<String, String> pom)
            throws IOException {
        var words = Messages.of(locale);
        if (templates != null) {
            words = words.with(SiteWords.read(templates, words.locale().getLanguage()));
        }
        return pom == null ? words : words.with(pom);
    }
}
