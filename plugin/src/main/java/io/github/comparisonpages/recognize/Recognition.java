package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.recognize.frontmatter.RecordPlace;
import io.github.comparisonpages.recognize.option.FoundOptions;
import java.util.List;

/**
 * A page as a comparison, with how its options were found, and where it says what it is as a record.
 *
 * @param options the options that were found, in the order of the comparison's, and all that was proposed
 * @param places where the text, and not the front matter, has its status and the like, in the order of the source
 */
public record Recognition(Comparison comparison, FoundOptions options, List<RecordPlace> places) {

    public Recognition {
        places = List.copyOf(places);
    }
}
