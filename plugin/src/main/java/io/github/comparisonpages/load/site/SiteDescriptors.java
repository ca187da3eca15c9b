package io.github.comparisonpages.load.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The descriptors of a site and of those that it inherits from, as text: what names the pages of their menus. */
public final class SiteDescriptors {

    private SiteDescriptors() {}

    /**
     * Reads all descriptors in some folders.
     *
     * @param folders where descriptors are, as {@code site.xml} with or without a locale, or under the longer names
     *     that they have in a repository; a folder need not exist
     * @return their text, one after the other
     */
    public static String text(List<Path> folders) throws IOException {
        var text = new StringBuilder();
        for (var folder : folders) {
            if (Files.isDirectory(folder)) {
                try (var files = Files.newDirectoryStream(folder, "*site*.xml")) {
                    for (var file : files) {
                        // Only names are looked for, and a descriptor's encoding may be any.
                        text.append(Files.readString(file, StandardCharsets.ISO_8859_1))
                                .append('\n');
                    }
                }
            }
        }
        return text.toString();
    }
}
