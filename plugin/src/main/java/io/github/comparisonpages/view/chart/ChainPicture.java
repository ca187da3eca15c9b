package io.github.comparisonpages.view.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A drawing of records that hang together, of this size. */
public record ChainPicture(int width, int height, List<Node> nodes, List<Edge> edges) {

    public ChainPicture {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** How an arrow looks. */
    public enum Look {
        REPLACED,
        REPLACED_PARTLY,
        AMENDED,
        CLARIFIED
    }

    /**
     * A record.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param href the way to its page; null where it was left out
     * @param number as people write it; may be empty
     * @param year the year of the decision; may be empty
     * @param lines its title, cut into lines and shortened
     * @param dead whether it was never in force, or no longer is
     */
    public record Node(
            int x, int y, @Nullable String href, String number, String year, List<String> lines, boolean dead) {
        public Node {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An arrow.
     *
     * @param path its line
     * @param head where its point is and whither it points, as a transformation of one that points to the right
     */
    public record Edge(Look look, String path, String head) {}
}
