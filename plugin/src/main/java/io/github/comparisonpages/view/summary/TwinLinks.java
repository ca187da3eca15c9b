package io.github.comparisonpages.view.summary;

import io.github.comparisonpages.relate.OutputNames;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.relate.address.Destination;
import io.github.comparisonpages.view.Links;
import java.util.Optional;

/**
 * The links of a page's Markdown twin. Most sources lie to each other as their twins do; where they do not, the
 * destination is written anew, and nothing else of the text.
 *
 * @param twin the twin's path below the output folder
 * @param links those of the page
 */
record TwinLinks(String twin, Links links) {

    /** No path is longer, and many brackets on a long line are not to take long. */
    private static final int LONGEST_DESTINATION = 1000;

    /** What CommonMark allows, and few enough that brackets that never close are soon given up. */
    private static final int DEEPEST_BRACKETS = 32;

    /**
     * Returns the text with each relative destination as it leads from the twin: in {@code [a](b)} and in
     * {@code [a]: b}.
     */
    String in(String text) {
        var out = new StringBuilder(text.length());
        int copied = 0;
        for (int i = text.indexOf(']'); i >= 0; i = text.indexOf(']', i + 1)) {
            int start = start(text, i);
            int end = start < 0 ? -1 : end(text, start);
            if (end > start) {
                var other = fromTwin(text.substring(start, end));
                if (other.isPresent()) {
                    out.append(text, copied, start).append(other.get());
                    copied = end;
                }
            }
        }
        return copied == 0 ? text : out.append(text, copied, text.length()).toString();
    }

    /** Returns where a destination starts behind this bracket; -1 where none does. */
    private static int start(String text, int bracket) {
        int start = bracket + 1;
        boolean inline = text.startsWith("(", start);
        if (!inline && !text.startsWith(":", start) || escaped(text, bracket) || !inline && !ofLabel(text, bracket)) {
            return -1;
        }
        start++;
        while (!inline && text.startsWith(" ", start)) {
            start++;
        }
        return text.startsWith("<", start) ? start + 1 : start;
    }

    /** Returns whether a definition's label may end here: no other bracket of its line does the same. */
    private static boolean ofLabel(String text, int bracket) {
        int at = bracket - 1;
        while (at >= 0 && text.charAt(at) != '\n' && (text.charAt(at) != ']' || escaped(text, at))) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }

    private static boolean escaped(String text, int bracket) {
        int first = bracket;
        while (first > 0 && text.charAt(first - 1) == '\\') {
            first--;
        }
        return (bracket - first) % 2 == 1;
    }

    /** Returns where a destination ends; -1 where what starts like one is none. */
    private static int end(String text, int start) {
        boolean pointed = text.charAt(start - 1) == '<';
        int last = Math.min(text.length(), start + LONGEST_DESTINATION);
        int open = 0;
        int end = start;
        for (; end < last && open <= DEEPEST_BRACKETS; end++) {
            char c = text.charAt(end);
            if (pointed && c == '<') {
                return -1;
            }
            if (c == '\n' || c == '\r' || c == (pointed ? '>' : ' ') || !pointed && c == '\t') {
                break;
            }
            if (!pointed) {
                open += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (open < 0) {
                    break;
                }
            }
        }
        return open > 0 || end - start == LONGEST_DESTINATION ? -1 : end;
    }

    /**
     * Another destination for this one; empty where it leads to the right file already, or to none of the output
     * folder.
     */
    private Optional<String> fromTwin(String destination) {
        return links.target(destination)
                .flatMap(this::published)
                .filter(path -> !leads(destination, path))
                .map(path -> links.relative(path) + destination.substring(Links.end(destination)));
    }

    private Optional<String> published(String source) {
        return links.neighbours()
                .page(source)
                .map(OutputNames::twin)
                .or(() -> Optional.of(source)
                        .filter(file -> !OutputNames.reserved(file))
                        .map(PageRegistry::published));
    }

    private boolean leads(String destination, String path) {
        return Destination.of(twin, destination) instanceof Destination.InProject file
                && file.path().equals(path);
    }
}
