package io.github.comparisonpages.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpellingTest {

    @Test
    void letters_that_changed_places_are_one_slip() {
        assertEquals(1, Spelling.distance("emcas", "emacs"));
        assertEquals(1, Spelling.distance("eta", "tea"));
        assertEquals(2, Spelling.distance("eta", "ate"));
        assertEquals(3, Spelling.distance("kitten", "sitting"));
    }

    @Test
    void what_is_meant_is_the_nearest_whether_in_large_or_small_letters() {
        assertEquals(Optional.of("Emacs"), Spelling.nearest("emcas", List.of("Vim", "Emacs")));
        assertEquals(Optional.of("Tea"), Spelling.nearest("Eta", List.of("Coffee", "Tea")));
        assertEquals(Optional.of("CockroachDB"), Spelling.nearest("cokroachdb", List.of("MySQL", "CockroachDB")));
    }

    @Test
    void what_is_far_from_all_means_none() {
        assertEquals(Optional.empty(), Spelling.nearest("Cocoa", List.of("Coffee", "Tea")));
    }
}
