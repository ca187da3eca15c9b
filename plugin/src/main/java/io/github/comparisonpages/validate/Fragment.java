package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.relate.Destination;
import io.github.comparisonpages.relate.HeadingAnchors;
import java.util.List;
import java.util.Set;

/**
 * A link to a heading.
 *
 * @param target the source of the page that has the heading
 * @param anchor the heading's anchor
 */
public record Fragment(String target, String anchor, SourceSpan span) {

    static List<Fragment> all(Page page) {
        return Reference.all(page)
                .filter(r -> !r.image())
                .filter(r -> r.destination() instanceof Destination.InProject file
                        && !file.fragment().isEmpty())
                .map(r -> new Fragment(
                        r.file().path().isEmpty() ? page.path() : r.file().path(),
                        r.file().fragment(),
                        r.span()))
                .toList();
    }

    static Set<String> targets(Page page) {
        return HeadingAnchors.of(
                page.headings().stream().map(h -> PlainText.of(h.content())).toList());
    }
}
