package io.github.comparisonpages.model;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the things compared.
 *
 * @param id lower-case letters, digits and hyphens; unique within the comparison
 * @param name the name in plain text, as in the first place where the options are listed
 * @param group the question that it answers where the page asks several, as plain text; empty where there is one
 * @param aliases other names by which the text calls it
 * @param introduction what is shown with the name
 * @param body what the page says of it
 * @param span where it is named first
 */
public record Option(
        String id,
        String name,
        String group,
        List<String> aliases,
        Introduction introduction,
        Body body,
        SourceSpan span) {

    public Option {
        aliases = List.copyOf(aliases);
    }

    /**
     * What is shown with the name.
     *
     * @param link the option's own site, as the front matter gives it; unchecked
     * @param image a picture, as the front matter gives it; unchecked
     * @param heading the heading of its section where it says more than the name; empty otherwise
     */
    public record Introduction(
            @Nullable String link, @Nullable String image, List<Inline> heading) {

        public static final Introduction NONE = new Introduction(null, null, List.of());

        public Introduction {
            heading = List.copyOf(heading);
        }
    }

    /**
     * What the page says of it.
     *
     * @param summary what its section and its item in a list of options say before any point or facet
     * @param groups its points, in the order of the source
     * @param facets its other sub-sections, in the order of the source
     * @param relatedLabel the author's words before these names, such as "Related to"; empty where there are none
     * @param related the names in its {@code Related to:} line
     */
    public record Body(
            RichText summary, List<PointGroup> groups, List<Facet> facets, String relatedLabel, List<String> related) {

        public Body {
            groups = List.copyOf(groups);
            facets = List.copyOf(facets);
            related = List.copyOf(related);
        }
    }

    /** Returns all points of a kind, in the order of the source. */
    public List<Point> points(Point.Kind kind) {
        return body.groups.stream()
                .flatMap(g -> g.points().stream())
                .filter(p -> p.kind() == kind)
                .toList();
    }

    public @Nullable String link() {
        return introduction.link;
    }

    public @Nullable String image() {
        return introduction.image;
    }

    public List<Inline> heading() {
        return introduction.heading;
    }

    public RichText summary() {
        return body.summary;
    }

    public List<PointGroup> groups() {
        return body.groups;
    }

    public List<Facet> facets() {
        return body.facets;
    }

    public String relatedLabel() {
        return body.relatedLabel;
    }

    public List<String> related() {
        return body.related;
    }
}
