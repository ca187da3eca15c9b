package io.github.comparisonpages.relate.address;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a source is published: a path that every file system and every URL can carry. */
public final class PagePath {

    /** The output folder in the site; a folder of the docs that is called the same is not doubled in it. */
    public static final String FOLDER = "comparisons/";

    /** Names that Windows keeps for devices, with any extension. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    /** File systems take 255 bytes, and a code point has up to four. */
    private static final int LONGEST_SEGMENT = 60;

    private PagePath() {}

    /** Returns the page of this source; {@code slug} replaces the name of its file. */
    public static String of(String source, @Nullable String slug) {
        List<String> segments = Arrays.asList(inside(source).split("/"));
        String name = segments.get(segments.size() - 1);
        segments.set(segments.size() - 1, slug == null || slug.isBlank() ? withoutExtension(name) : slug);
        return segments.stream().map(PagePath::segment).collect(Collectors.joining("/", "", ".html"));
    }

    /** Returns the path in the output folder, which is called {@code comparisons} already. */
    public static String inside(String source) {
        return source.startsWith(FOLDER) ? source.substring(FOLDER.length()) : source;
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Returns a name as one segment of a path. */
    public static String segment(String segment) {
        var safe = new StringBuilder();
        int length = 0;
        boolean gap = false;
        for (int c :
                Normalizer.normalize(segment, Normalizer.Form.NFC).codePoints().toArray()) {
            if (!allowed(c) || c == '.' && safe.isEmpty()) {
                gap = !safe.isEmpty();
            } else if (length < LONGEST_SEGMENT) {
                length += gap ? 2 : 1;
                safe.append(gap ? "-" : "").appendCodePoint(c);
                gap = false;
            }
        }
        return withoutDevice(withoutDots(safe));
    }

    /** Windows takes the dots away that a folder's name ends with, and so makes one folder of two. */
    private static String withoutDots(StringBuilder segment) {
        while (!segment.isEmpty() && segment.charAt(segment.length() - 1) == '.') {
            segment.setLength(segment.length() - 1);
        }
        return segment.toString();
    }

    /** Letters of all scripts with their marks: a page is named in the author's language. */
    private static boolean allowed(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '.'
                || c == '-'
                || c == '_';
    }

    private static String withoutDevice(String segment) {
        int dot = segment.indexOf('.');
        String stem = dot < 0 ? segment : segment.substring(0, dot);
        boolean device = DEVICES.contains(stem.toLowerCase(Locale.ROOT));
        return segment.isEmpty() ? "page" : device ? stem + "-page" + segment.substring(stem.length()) : segment;
    }
}
