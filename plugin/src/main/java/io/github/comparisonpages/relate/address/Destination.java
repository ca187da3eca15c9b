package io.github.comparisonpages.relate.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an author's link leads to, judged by its text alone. */
public sealed interface Destination {

    /** An address on the web, or a mail address. */
    record Web() implements Destination {}

    /** A query alone: nobody can say from here what is there. */
    record Query() implements Destination {}

    /** An address that a page must not carry, such as {@code javascript:}; {@code reason} completes "the address …". */
    record Unsafe(String reason) implements Destination {}

    /**
     * A file, from the docs folder.
     *
     * @param path with {@code /}; starts with {@code ../} outside the docs folder; empty for the page itself
     * @param fragment what follows {@code #}, decoded; empty where there is none
     * @param folder whether the author named a folder
     */
    record InProject(String path, String fragment, boolean folder) implements Destination {

        /** Returns whether it lies outside the docs folder. */
        public boolean outside() {
            return path.equals("..") || path.startsWith("../");
        }
    }

    /**
     * Judges a link.
     *
     * @param source the file that holds it, below the docs folder
     * @param written the destination as in the source
     */
    static Destination of(String source, String written) {
        return of(source, written, "");
    }

    /**
     * Returns the same; {@code docs} is the docs folder from the root of the repository, which {@code /x.md} starts
     * from.
     */
    static Destination of(String source, String written, String docs) {
        if (misread(written)) {
            return new Unsafe("holds a backslash or a control character, which browsers read in their own way");
        }
        if (written.startsWith("//")) {
            return new Unsafe("names another host without http: or https:");
        }
        Optional<String> scheme = scheme(written);
        if (scheme.isPresent()) {
            return web(scheme.get(), written);
        }
        if (written.startsWith("?")) {
            return new Query();
        }
        int hash = written.indexOf('#');
        String fragment = hash < 0 ? "" : decoded(written.substring(hash + 1));
        String path = decoded(beforeQuery(hash < 0 ? written : written.substring(0, hash)));
        return misread(path)
                ? new Unsafe("hides a backslash or a control character behind %")
                : inProject(source, docs, path, fragment);
    }

    private static boolean misread(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' || Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Destination web(String scheme, String written) {
        String rest = written.substring(scheme.length() + 1);
        return switch (scheme) {
            case "mailto" -> rest.isEmpty() ? new Unsafe("is no mail address") : new Web();
            case "http", "https" ->
                rest.startsWith("//") && rest.length() > 2 && "/?#".indexOf(rest.charAt(2)) < 0
                        ? new Web()
                        : new Unsafe("names no host");
            default -> new Unsafe("is of a kind that pages do not link to; they link to http, https and mailto");
        };
    }

    private static Destination inProject(String source, String docs, String path, String fragment) {
        if (path.isEmpty()) {
            return new InProject("", fragment, false);
        }
        var segments = new ArrayList<String>();
        if (!path.startsWith("/")) {
            segments.addAll(List.of((docs.isEmpty() ? source : docs + "/" + source).split("/")));
            segments.remove(segments.size() - 1);
        }
        boolean folder = false;
        for (String segment : path.split("/", -1)) {
            folder = segment.isEmpty() || segment.equals(".") || segment.equals("..");
            int last = segments.size() - 1;
            if (segment.equals("..") && last >= 0 && !segments.get(last).equals("..")) {
                segments.remove(last);
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return new InProject(fromDocs(segments, docs), fragment, folder);
    }

    private static String fromDocs(List<String> segments, String docs) {
        var base = docs.isEmpty() ? List.<String>of() : List.of(docs.split("/"));
        int same = 0;
        while (same < base.size() && same < segments.size() && base.get(same).equals(segments.get(same))) {
            same++;
        }
        String up = "../".repeat(base.size() - same);
        String rest = String.join("/", segments.subList(same, segments.size()));
        return rest.isEmpty() && !up.isEmpty() ? up.substring(0, up.length() - 1) : up + rest;
    }

    /**
     * Returns what stands before a colon that no {@code /}, {@code ?} or {@code #} comes before: known or not, it is no
     * path.
     */
    private static Optional<String> scheme(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == ':') {
                return Optional.of(written.substring(0, i).toLowerCase(Locale.ROOT));
            }
            if (c == '/' || c == '?' || c == '#') {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String beforeQuery(String text) {
        int query = text.indexOf('?');
        return query < 0 ? text : text.substring(0, query);
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A lone % stands for itself.
            return text;
        }
    }
}
