package io.github.comparisonpages.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of another site, as much of it as that site's catalogue says. For example, the comparison "REST vs gRPC"
 * of the site "Payments", at {@code https://payments.example.org/comparisons/rest-vs-grpc.html}.
 *
 * @param site the name of the site that has the page
 * @param href where the page is: an address with {@code http} or {@code https}, or the way from this site's index page
 * @param title the title as plain text; never blank
 * @param description one sentence as plain text; may be empty
 * @param options the names of what is compared; empty where nothing is
 * @param answer what its author picks, as far as that site says it
 * @param facts what its author says of the page as a whole
 */
public record PublishedComparison(
        String site, String href, String title, String description, List<String> options, Answer answer, Facts facts) {

    public PublishedComparison {
        options = List.copyOf(options);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a comparison without a title: " + href);
        }
        int colon = href.indexOf(':');
        boolean web = href.startsWith("https://") || href.startsWith("http://");
        if (!web
                && (href.startsWith("/")
                        || colon >= 0 && !href.substring(0, colon).contains("/"))) {
            throw new IllegalArgumentException("pages are not linked like this: " + href);
        }
    }

    /**
     * What its author says of the page as a whole; null where that is nothing.
     *
     * @param category the group on the index page
     * @param status the word by which all pages of the same state can be found
     */
    public record Facts(
            List<String> tags,
            @Nullable String category,
            @Nullable String owner,
            @Nullable String status,
            @Nullable LocalDate reviewed,
            @Nullable LocalDate reviewBy) {

        public Facts {
            tags = List.copyOf(tags);
        }
    }
}
