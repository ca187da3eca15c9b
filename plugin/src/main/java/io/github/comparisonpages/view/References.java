package io.github.comparisonpages.view;

import io.github.comparisonpages.relate.Entry;
import io.github.comparisonpages.relate.Neighbours;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the comparison that an author means by a path, a page's name, a title or an option's name. */
final class References {

    private final Neighbours neighbours;
    private final Entry own;
    private final Links links;
    private final Words words;

    References(Neighbours neighbours, Entry own, Links links, Words words) {
        this.neighbours = neighbours;
        this.own = own;
        this.links = links;
        this.words = words;
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

    ReferenceView to(Entry entry) {
        return new ReferenceView(
                entry.title(),
                links.relative(entry.page()),
                entry.options().isEmpty() ? "" : AnswerWords.brief(entry.answer(), words));
    }

    private Optional<Entry> find(String written) {
        return neighbours.mention(own.source(), written);
    }

    private @Nullable String href(String written) {
        return neighbours
                .find(own.source(), written)
                .map(Entry::page)
                .or(() -> neighbours.hubPage(io.github.comparisonpages.recognize.vocabulary.Words.slug(written)))
                .or(() -> find(written).map(Entry::page))
                .filter(page -> !page.equals(own.page()))
                .map(links::relative)
                .or(() -> links.href(written).filter(h -> absolute(written)))
                .orElse(null);
    }

    /** A bare word would be taken for a file's name. */
    private static boolean absolute(String written) {
        return written.indexOf(':') > 0;
    }
}
