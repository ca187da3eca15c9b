package io.github.comparisonpages.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypoTest {

    @Test
    void two_letters_that_changed_places_are_a_slip_of_short_names_too() {
        assertEquals("Vim", Typo.ofName("ivm", List.of("Emacs", "Vim")));
        assertEquals("Emacs", Typo.ofName("emcas", List.of("Emacs", "Vim")));
    }

    @Test
    void one_letter_of_a_short_name_makes_another_word() {
        assertNull(Typo.ofName("vie", List.of("Emacs", "Vim")));
    }

    @Test
    void numbers_and_plurals_make_other_names() {
        assertFalse(Typo.isOfName("java 12", "java 21"));
        assertFalse(Typo.isOfName("caches", "cache"));
        assertTrue(Typo.isOfName("oracel database", "oracle database"));
    }
}
