package io.github.comparisonpages.write.site.stamp;

import io.github.comparisonpages.write.site.Escapes;
import java.nio.charset.StandardCharsets;

/**
 * What goes into a {@link Decoration}.
 *
 * @param path below the site's folder, with {@code /}
 * @param title as the sink is given it
 * @param head the HTML of the head's elements
 * @param body the HTML in UTF-8
 */
record Sheet(String path, String title, String head, byte[] body) {

    byte[] bytes(Slot slot) {
        return switch (slot) {
            case TITLE -> utf8(title);
            case TITLE_AS_XML -> utf8(Escapes.xml(title));
            case HEAD -> utf8(head);
            case BODY -> body;
            case PATH -> utf8(path);
            case NAME -> utf8(path.substring(path.lastIndexOf('/') + 1));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
