package io.github.comparisonpages.view;

import io.github.comparisonpages.relate.Neighbours;
import io.github.comparisonpages.relate.entry.Entry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the comparison that an author means by a path, a page's name, a title or an option's name. */
public final class References {

    private final Neighbours neighbours;
    private final Entry own;
    private final Links links;
    private final Messages words;

    References(Neighbours neighbours, Entry own, Links links, Messages words) {
        this.neighbours = neighbours;
        this.own = own;
        this.links = links;
        this.words = words;
    }

    /** Returns a mention under the author's own words. */
    public ReferenceView named(String written) {
        return new ReferenceView(written, href(written), "");
    }

    /** Returns a mention under the title of what it means, with its pick. */
    public ReferenceView titled(String written) {
        return find(written).map(this::to).orElseGet(() -> elsewhere(written));
    }

    /** Another record under its title, with what the author calls it before it where the title does not say so. */
    public ReferenceView record(String written) {
        var found = neighbours.find(own.source(), written);
        if (found.isEmpty()) {
            return elsewhere(written);
        }
        var to = to(found.get());
        String label = label(written);
        return isPath(label) || contains(to.text(), label)
                ? to
                : new ReferenceView(label + ": " + to.text(), to.href(), to.note());
    }

    private static boolean isPath(String label) {
        return label.endsWith(".md") || label.indexOf(' ') < 0 && label.indexOf('/') >= 0;
    }

    private static boolean contains(String title, String label) {
        String words = io.github.comparisonpages.text.Words.normalize(label);
        return (" " + io.github.comparisonpages.text.Words.normalize(title) + " ").contains(" " + words + " ");
    }

    /**
     * Returns what is on no page here: a Markdown link is one, other words lead somewhere only where they are an
     * address.
     */
    private ReferenceView elsewhere(String written) {
        int middle = written.indexOf("](");
        if (written.startsWith("[") && middle > 0 && written.endsWith(")")) {
            String target = written.substring(middle + 2, written.length() - 1);
            return new ReferenceView(label(written), links.href(target).orElse(null), "");
        }
        return new ReferenceView(
                written, links.href(written).filter(h -> absolute(written)).orElse(null), "");
    }

    /** Returns the text of a Markdown link; all of a text that is none. */
    private static String label(String written) {
        int middle = written.indexOf("](");
        String label = written.startsWith("[") && middle > 0
                ? written.substring(1, middle).strip()
                : written;
        return label.isEmpty() ? written : label;
    }

    public ReferenceView to(Entry entry) {
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
                .or(() -> neighbours.hubPage(io.github.comparisonpages.text.Words.slug(written)))
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
