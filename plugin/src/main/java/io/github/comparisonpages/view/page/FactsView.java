package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.relate.entry.Publication;
import io.github.comparisonpages.text.Truncation;
import io.github.comparisonpages.view.ViewContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What machines are told of a page: nothing that it does not show to people.
 *
 * @param address the page's own address; null where nobody knows it
 * @param language the language of the page's own words
 * @param description one sentence; empty where the page shows no such sentence
 * @param reviewed when the page was last checked; null where the author does not say
 * @param status where the page stands; empty where the author does not say
 * @param authors who wrote it
 * @param tags what it is about
 * @param options the names of the options, in the order of the page
 */
public record FactsView(
        @Nullable String address,
        String language,
        String description,
        @Nullable LocalDate reviewed,
        String status,
        List<String> authors,
        List<String> tags,
        List<String> options) {

    public FactsView {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        options = List.copyOf(options);
    }

    static FactsView of(ViewContext context) {
        Comparison comparison = context.comparison();
        var metadata = comparison.metadata();
        String description = description(comparison);
        boolean shown = comparison.lede().isEmpty()
                || metadata.description() == null && description.equals(Publication.description(comparison));
        return new FactsView(
                context.presentation().address(context.entry().page()),
                context.words().language(),
                shown ? description : "",
                metadata.reviewed(),
                context.entry().status() == null ? "" : context.entry().status().key(),
                metadata.authors(),
                metadata.tags(),
                comparison.options().stream().map(Option::name).toList());
    }

    /** Returns the author's description, else the start of the lede or of a record's context. */
    public static String description(Comparison comparison) {
        String own = comparison.metadata().description();
        return own == null ? Truncation.of(Publication.description(comparison)) : own;
    }
}
