package io.github.comparisonpages.parse;

import io.github.comparisonpages.model.document.HtmlTag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Follows the tags of {@code <picture>}: its {@code <img>} has in dark surroundings the source that is for these. All
 * else that it can say, such as sources for widths, is left out: the image itself does for them.
 */
final class DarkSource {

    private @Nullable String source;

    /** Returns the next tag; an image with what it shows in dark surroundings, if its picture says that. */
    HtmlTag with(HtmlTag tag) {
        var dark = source;
        if (tag.name().equals("picture")) {
            source = null;
        } else if (tag.name().equals("source")) {
            String media = tag.attribute("media").orElse("").toLowerCase(Locale.ROOT);
            String first = first(tag.attribute("srcset").orElse("").strip());
            source = media.contains("dark") && !first.isEmpty() ? first : source;
        } else if (tag.isImage() && dark != null) {
            source = null;
            return tag.withDark(dark);
        }
        return tag;
    }

    private static String first(String sources) {
        int end = 0;
        while (end < sources.length() && sources.charAt(end) != ',' && !Character.isWhitespace(sources.charAt(end))) {
            end++;
        }
        return sources.substring(0, end);
    }
}
