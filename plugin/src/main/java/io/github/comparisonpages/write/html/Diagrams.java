package io.github.comparisonpages.write.html;

import io.github.comparisonpages.model.document.Block;
import java.util.Locale;
import java.util.Set;

/**
 * Code blocks that are diagrams to the Git hosts or to tools that many use. Where no script draws them, they stay code.
 */
final class Diagrams {

    private static final String MERMAID = "mermaid";

    private static final Set<String> LANGUAGES = Set.of(MERMAID, "plantuml", "puml", "graphviz", "dot", "d2");

    private static final String DRAWN = "<pre class=\"cmp-mermaid mermaid\">";

    private Diagrams() {}

    static boolean isDiagram(Block.CodeBlock block) {
        return LANGUAGES.contains(language(block));
    }

    /** Whether a script may draw it: none that would have the browser ask another host for a picture. */
    static boolean isDrawable(Block.CodeBlock block) {
        return language(block).equals(MERMAID) && !hasPicture(block.code());
    }

    /** The element whose text a script takes for the diagram. */
    static void start(StringBuilder out) {
        out.append(DRAWN);
    }

    /** Whether a page has such an element: an author's text is escaped, and can be none. */
    static boolean isIn(String html) {
        return html.contains(DRAWN);
    }

    private static String language(Block.CodeBlock block) {
        String info = block.info().strip();
        int end = 0;
        while (end < info.length() && !Character.isWhitespace(info.charAt(end)) && info.charAt(end) != '{') {
            end++;
        }
        return info.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** A node's picture, {@code img: "https://…"}, and what a style may load. */
    private static boolean hasPicture(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        return lower.contains("img") || lower.contains("url(") || lower.contains("@import");
    }
}
