package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.view.Links;
import io.github.comparisonpages.view.ReferenceView;
import io.github.comparisonpages.view.ViewContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The top of an option's column: what it is.
 *
 * @param heading the author's heading where it says more than the name; empty otherwise
 * @param named whether that heading has the name in it, so that it can stand in its place
 * @param aliases its other names, in one line; empty where there are none
 * @param image its picture's source; null where there is none to show
 * @param link its own site; null where the author gives none
 * @param hub the way to all comparisons with it; null where this is the only one
 */
public record OptionHead(
        String name,
        List<Inline> heading,
        boolean named,
        String aliases,
        @Nullable String image,
        RichText summary,
        @Nullable ReferenceView link,
        @Nullable ReferenceView hub) {

    private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");

    public OptionHead {
        heading = List.copyOf(heading);
    }

    static OptionHead of(Option option, ViewContext context) {
        Links links = context.links();
        String heading = PlainText.of(option.heading());
        String image = option.image();
        String link = option.link();
        String hub = context.neighbours().hubPage(option.id()).orElse(null);
        return new OptionHead(
                option.name(),
                option.heading(),
                lower(heading).contains(lower(option.name())),
                String.join(", ", option.aliases()),
                image == null ? null : links.image(image).orElse(null),
                option.summary(),
                link == null
                        ? null
                        : new ReferenceView(shown(link), links.href(link).orElse(null), ""),
                hub == null
                        ? null
                        : new ReferenceView(context.words().text("hubLink", option.name()), links.relative(hub), ""));
    }

    /** Returns whether it holds nothing but the name. */
    boolean isBare() {
        return heading.isEmpty()
                && aliases.isEmpty()
                && image == null
                && summary.isEmpty()
                && link == null
                && hub == null;
    }

    private static String shown(String link) {
        for (String scheme : SCHEMES) {
            if (link.startsWith(scheme)) {
                String rest = link.substring(scheme.length());
                return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
            }
        }
        return link;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
