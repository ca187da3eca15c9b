package io.github.comparisonpages.validate;

import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.recognize.Words;
import io.github.comparisonpages.relate.Destination;
import java.util.List;
import java.util.Optional;

/** Finds the page that the front matter of another means, by path, file name, number, slug or title. */
final class References {

    private References() {}

    static Optional<Page> find(Handbook handbook, Page from, String written) {
        String text = target(written);
        if (Destination.of(from.path(), text) instanceof Destination.InProject file) {
            for (String path : List.of(file.path(), file.path() + ".md")) {
                var page = handbook.page(path);
                if (page.isPresent()) {
                    return page;
                }
            }
        }
        String words = Words.normalize(text.endsWith(".md") ? text.substring(0, text.length() - 3) : text);
        return handbook.pages().stream()
                .filter(page -> names(page).contains(words) || numbered(page, words))
                .findFirst();
    }

    /** The target of a Markdown link, which many records write here; the text itself where it is none. */
    private static String target(String written) {
        int open = written.indexOf("](");
        int close = written.indexOf(')', open + 2);
        return written.startsWith("[") && open > 0 && close > 0 ? written.substring(open + 2, close) : written;
    }

    private static List<String> names(Page page) {
        String path = page.path().endsWith(".md")
                ? page.path().substring(0, page.path().length() - 3)
                : page.path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String slug = page.comparison().metadata().slug();
        return List.of(
                Words.normalize(path),
                Words.normalize(name),
                Words.normalize(PlainText.of(page.comparison().title())),
                slug == null ? Words.normalize(name) : Words.normalize(slug));
    }

    /** "ADR 12" is the page whose file's name starts with 12, with any zeros before it. */
    private static boolean numbered(Page page, String words) {
        String digits = words.substring(words.lastIndexOf(' ') + 1);
        String name = page.path().substring(page.path().lastIndexOf('/') + 1);
        int end = 0;
        while (end < name.length() && Character.isDigit(name.charAt(end))) {
            end++;
        }
        return !digits.isEmpty()
                && digits.length() < 8
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && end > 0
                && end < 8
                && name.substring(0, end).chars().allMatch(c -> c <= '9')
                && Integer.parseInt(digits) == Integer.parseInt(name.substring(0, end));
    }
}
