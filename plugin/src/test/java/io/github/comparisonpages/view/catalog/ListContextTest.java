package io.github.comparisonpages.view.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Presentation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListContextTest {

    @Test
    void names_are_in_the_order_of_the_language_and_their_numbers_count() {
        var presentation =
                new Presentation(Messages.of(Locale.GERMAN), null, LocalDate.EPOCH, List.of(), List.of(), null);
        var context = ListContext.of(new Catalog(List.of()), List.of(), presentation);
        assertEquals(
                List.of("1. Becher", "2. Tassen", "10. Tee", "Ärger", "Zorn", "zorn 2"),
                Stream.of("zorn 2", "10. Tee", "Zorn", "2. Tassen", "Ärger", "1. Becher")
                        .sorted(context.byName(name -> name))
                        .toList());
    }
}
