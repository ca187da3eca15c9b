package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.relate.Catalog;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the comparison that an author means by a path, a page's name, a title or an option's name. */
final class References {

    private final Catalog catalog;
    private final String page;
    private final Links links;
    private final Words words;
    private final Map<String, Catalog.Entry> byName = new HashMap<>();

    References(Catalog catalog, String page, Links links, Words words) {
        this.catalog = catalog;
        this.page = page;
        this.links = links;
        this.words = words;
    }

    /** Filled when first asked for: most pages mention nothing, and a handbook may have a thousand. */
    private Map<String, Catalog.Entry> byName() {
        if (!byName.isEmpty()) {
            return byName;
        }
        var entries = catalog.entries();
        for (Catalog.Entry entry : entries) {
            byName.putIfAbsent(entry.comparison().source(), entry);
            byName.putIfAbsent(entry.page(), entry);
        }
        entries.forEach(entry -> byName.putIfAbsent(normalize(slug(entry.page())), entry));
        entries.forEach(
                entry -> byName.putIfAbsent(normalize(slug(entry.comparison().source())), entry));
        entries.forEach(entry -> byName.putIfAbsent(normalize(title(entry.comparison())), entry));
        for (Catalog.Entry entry : entries) {
            if (!entry.page().equals(page)) {
                for (var option : entry.comparison().options()) {
                    byName.putIfAbsent(normalize(option.name()), entry);
                    option.aliases().forEach(alias -> byName.putIfAbsent(normalize(alias), entry));
                }
            }
        }
        return byName;
    }

    /** A mention under the author's own words. */
    ReferenceView named(String written) {
        return new ReferenceView(written, href(written), "");
    }

    /** A mention under the title of what it means, with its pick. */
    ReferenceView titled(String written) {
        return find(written)
                .map(this::to)
                .orElseGet(() -> new ReferenceView(
                        written,
                        links.href(written).filter(h -> absolute(written)).orElse(null),
                        ""));
    }

    ReferenceView to(Catalog.Entry entry) {
        return new ReferenceView(
                title(entry.comparison()),
                links.relative(entry.page()),
                PickCardView.inOneLine(entry.comparison(), words));
    }

    Optional<Catalog.Entry> find(String written) {
        var exact = Optional.ofNullable(byName().get(written));
        return exact.or(() -> links.target(written).map(byName()::get))
                .or(() -> Optional.ofNullable(byName().get(normalize(written))));
    }

    private @Nullable String href(String written) {
        return find(written)
                .filter(entry -> !entry.page().equals(page))
                .map(entry -> links.relative(entry.page()))
                .or(() -> links.href(written).filter(h -> absolute(written)))
                .orElse(null);
    }

    /** A bare word would be taken for a file's name. */
    private static boolean absolute(String written) {
        return written.indexOf(':') > 0;
    }

    private static String title(Comparison comparison) {
        return PlainText.of(comparison.title());
    }

    private static String slug(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Case and punctuation make no other name. */
    static String normalize(String name) {
        var out = new StringBuilder();
        name.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '+' || c == '#') {
                out.appendCodePoint(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }
}
