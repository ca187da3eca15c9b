package io.github.comparisonpages.text;

import java.util.regex.Pattern;

/**
 * A pattern of paths with {@code /} from the root of a repository. {@code *} stands for a part of a name, {@code ?} for a
 * letter, {@code **} for any number of folders, {@code {a,b}} for one of the two. A folder stands for all that is in it.
 *
 * <p>{@code PathPattern.of("services/orders").matches("services/orders/src/Cart.java")} is true.
 */
public final class PathPattern {

    private final Pattern pattern;

    private PathPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Returns whether this is such a pattern: it has a name, closes its braces, and leads to nothing above the root. */
    public static boolean isOne(String text) {
        String path = inside(text);
        if (path.isEmpty() || path.indexOf('\\') >= 0) {
            return false;
        }
        for (String segment : path.split("/", -1)) {
            if (segment.isBlank() || segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return areClosed(path);
    }

    private static boolean areClosed(String path) {
        boolean open = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == (open ? '{' : '}')) {
                return false;
            }
            open = open ? c != '}' : c == '{';
        }
        return !open;
    }

    /**
     * Returns the pattern that the text stands for.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static PathPattern of(String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException("no pattern of paths: " + text);
        }
        String path = inside(text);
        var regex = new StringBuilder();
        boolean braces = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (path.startsWith("**/", i) && (i == 0 || path.charAt(i - 1) == '/')) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (path.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else if (c == '{' || c == '}') {
                braces = c == '{';
                regex.append(braces ? "(?:" : ")");
            } else if (c == ',' && braces) {
                regex.append('|');
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return new PathPattern(Pattern.compile(regex.append("(?:/.*)?").toString(), Pattern.DOTALL));
    }

    /** Returns whether it stands for this path, which has no slash at its start. */
    public boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    /** A slash at the start is the root, one at the end is a folder. */
    private static String inside(String text) {
        String path = text.startsWith("/") ? text.substring(1) : text;
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
