package io.github.comparisonpages.write.html;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Binds pages to one that can be printed and read without a network: with contents, each page on paper of its own, links among
 * them within the document, and pictures and style in it.
 */
public final class DecisionBook {

    private static final Pattern ATTRIBUTE =
            Pattern.compile(" (id|for|href|src|aria-(?:labelledby|describedby|controls|details))=\"([^\"]*)\"");
    private static final Pattern SCHEME = Pattern.compile("^(?:https?|mailto):.*");
    private static final Map<String, String> PICTURES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "svg", "image/svg+xml");

    private static final String STYLE = """
            html { color-scheme: light dark; }
            body { font-family: system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
            .book-contents li { margin-block: .3rem; }
            .book-contents small { margin-inline-start: .5rem; }
            .comparison { border-block-start: 1px solid #888; margin-block-start: 3rem; padding-block-start: 1rem; }
            .comparison :is(button, form, .cmp-eyebrow, .cmp-toc, .cmp-tools, .cmp-weigh, .cmp-pair, .cmp-back, .cmp-anchor),
            .comparison .cmp-robust a { display: none !important; }
            .comparison a:not([href]) { color: inherit; text-decoration: none; }
            @page { margin: 18mm; }
            @media print {
              body { max-width: none; margin: 0; padding: 0; }
              .comparison { break-before: page; border: 0; margin: 0; padding: 0; }
            }
            """;

    private final List<Chapter> chapters;
    private final Map<String, String> anchors = new HashMap<>();
    private final Function<String, Optional<byte[]>> pictures;

    /**
     * A page of the book.
     *
     * @param path its path below the output folder, with {@code /}
     * @param title its title in plain text
     * @param note what the contents say beside it; may be empty
     * @param body its HTML
     */
    public record Chapter(String path, String title, String note, String body) {}

    private DecisionBook(List<Chapter> chapters, Function<String, Optional<byte[]>> pictures) {
        this.chapters = chapters;
        this.pictures = pictures;
        for (int i = 0; i < chapters.size(); i++) {
            anchors.put(chapters.get(i).path(), "d" + (i + 1));
        }
    }

    /**
     * Returns the document as UTF-8.
     *
     * @param language its language, such as {@code en}
     * @param lede what stands below the title
     * @param pictures the bytes of a picture by its path below the output folder; empty where there is none
     */
    public static byte[] bytes(
            String language,
            String title,
            String lede,
            List<Chapter> chapters,
            Function<String, Optional<byte[]>> pictures) {
        return new DecisionBook(chapters, pictures).html(language, title, lede).getBytes(StandardCharsets.UTF_8);
    }

    private String html(String language, String title, String lede) {
        var out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(escaped(language))
                .append(
                        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>\n")
                .append(new String(BundledFiles.stylesheet(), StandardCharsets.UTF_8))
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n<p>")
                .append(escaped(lede))
                .append("</p>\n<ol class=\"book-contents\">\n");
        for (Chapter chapter : chapters) {
            out.append("<li><a href=\"#").append(anchors.get(chapter.path())).append("\">");
            out.append(escaped(chapter.title())).append("</a>");
            out.append(chapter.note().isEmpty() ? "" : " <small>" + escaped(chapter.note()) + "</small>");
            out.append("</li>\n");
        }
        out.append("</ol>\n");
        for (Chapter chapter : chapters) {
            out.append("<div id=\"").append(anchors.get(chapter.path())).append("\">\n");
            out.append(bound(chapter)).append("</div>\n");
        }
        return out.append("</body>\n</html>\n").toString();
    }

    /** A page's HTML with ids of its own. In an author's text quotes are escaped, so what looks like an attribute is one. */
    private String bound(Chapter chapter) {
        String prefix = anchors.get(chapter.path()) + "-";
        Matcher attribute = ATTRIBUTE.matcher(chapter.body().replace("<details ", "<details open "));
        var out = new StringBuilder();
        while (attribute.find()) {
            String name = attribute.group(1);
            String value = attribute.group(2);
            String bound = switch (name) {
                case "href" -> href(chapter, prefix, value);
                case "src" -> src(chapter, value);
                default -> prefix + value.replace(" ", " " + prefix);
            };
            String written = bound.isEmpty() ? "" : " " + name + "=\"" + bound + "\"";
            attribute.appendReplacement(out, Matcher.quoteReplacement(written));
        }
        return attribute.appendTail(out).toString();
    }

    /** A link to a page that is not in the book leads nowhere, and is text. */
    private String href(Chapter chapter, String prefix, String href) {
        if (href.startsWith("#")) {
            return "#" + prefix + href.substring(1);
        }
        if (SCHEME.matcher(href).matches()) {
            return href;
        }
        int hash = href.indexOf('#');
        String anchor = anchors.get(resolved(chapter.path(), hash < 0 ? href : href.substring(0, hash)));
        return anchor == null ? "" : "#" + anchor + (hash < 0 ? "" : "-" + href.substring(hash + 1));
    }

    private String src(Chapter chapter, String src) {
        String path = resolved(chapter.path(), src);
        String type = PICTURES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (type == null) {
            return "";
        }
        return pictures.apply(path)
                .map(bytes -> "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes))
                .orElse("");
    }

    private static String resolved(String from, String path) {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String rest = path;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            folder = folder.isEmpty() ? "" : folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        return folder + (rest.startsWith("./") ? rest.substring(2) : rest);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
