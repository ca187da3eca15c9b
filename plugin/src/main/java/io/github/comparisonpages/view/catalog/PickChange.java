package io.github.comparisonpages.view.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * A pick that was new.
 *
 * @param id stays the same when the pages around it change, and when the present pick is reviewed again
 * @param address the page's address
 * @param title the comparison and what was picked
 * @param reason why; may be empty
 * @param authors who answers for it; may be empty
 */
public record PickChange(
        String id,
        String address,
        String title,
        LocalDate date,
        String reason,
        List<String> authors,
        List<String> tags) {

    public PickChange {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
