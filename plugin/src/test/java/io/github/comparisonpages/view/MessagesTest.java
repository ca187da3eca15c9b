package io.github.comparisonpages.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MessagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void a_language_has_every_word_with_the_gaps_of_the_English_one(String language) throws Exception {
        var english = bundle("words.properties");
        var other = bundle("words_" + language + ".properties");
        assertEquals(english.stringPropertyNames(), other.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(gaps(english.getProperty(key)), gaps(other.getProperty(key)), key);
        }
    }

    @Test
    void dates_are_those_of_the_language() {
        assertEquals(
                new PhraseView("Geprüft am ", "2. November 2026", "2026-11-02", ""),
                Messages.of(Locale.GERMANY).around("reviewedOn", DAY));
        assertEquals(
                new PhraseView("Reviewed ", "2 November 2026", "2026-11-02", ""),
                Messages.of(Locale.US).around("reviewedOn", DAY));
    }

    @Test
    void a_language_that_is_not_at_hand_is_English_in_words_and_dates_and_numbers() {
        Messages words = Messages.of(Locale.JAPANESE);
        assertEquals(new PhraseView("Reviewed ", "2 November 2026", "2026-11-02", ""), words.around("reviewedOn", DAY));
        assertEquals("1234.50", words.number(1234.5, 2));
    }

    @Test
    void numbers_are_those_of_the_language() {
        assertEquals("3,72", Messages.of(Locale.GERMAN).number(3.72, 2));
        assertEquals("1,5", Messages.of(Locale.GERMAN).number(1.5));
        assertEquals("2", Messages.of(Locale.ENGLISH).number(2));
    }

    @Test
    void a_project_has_words_of_its_own() {
        var words = Messages.of(Locale.GERMAN).with(Map.of("pickLabel", "Gute Wahl", "by", "Aus {0}"));
        assertEquals("Gute Wahl", words.text("pickLabel"));
        assertEquals("Gute Wahl", words.all().get("pickLabel"));
        assertEquals("Aus Wien", words.text("by", "Wien"));
        assertEquals("Status", words.text("status"));
        assertEquals(
                words.toString(),
                Messages.of(Locale.GERMAN)
                        .with(Map.of("by", "Aus {0}"))
                        .with(Map.of("pickLabel", "Gute Wahl"))
                        .toString());
    }

    @Test
    void words_that_no_page_says_or_that_lose_a_value_are_refused() {
        var words = Messages.of(Locale.ENGLISH);
        assertEquals(
                "the pages have no words 'pickLable'. Did you mean 'pickLabel'?",
                assertThrows(IllegalArgumentException.class, () -> words.with(Map.of("pickLable", "x")))
                        .getMessage());
        assertEquals(
                "the words 'by' have to have the gaps of \"By {0}\", and these have not: \"By us\"",
                assertThrows(IllegalArgumentException.class, () -> words.with(Map.of("by", "By us")))
                        .getMessage());
    }

    @Test
    void a_value_is_not_searched_for_gaps() {
        assertEquals(
                "{1} leads in 7% of all weightings.", Messages.of(Locale.ROOT).text("leads", "{1}", "7%"));
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    private static Set<Character> gaps(String text) {
        var gaps = new TreeSet<Character>();
        for (int i = text.indexOf('{'); i >= 0; i = text.indexOf('{', i + 1)) {
            gaps.add(text.charAt(i + 1));
        }
        return gaps;
    }
}
