package io.github.comparisonpages.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BareAddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://example.org/a_b. Or not | https://example.org/a_b | https://example.org/a_b",
                "(HTTP://example.org/a(b)) | HTTP://example.org/a(b) | HTTP://example.org/a(b)",
                "on www.example.org, | www.example.org | https://www.example.org",
                "ask kim@example.org! | kim@example.org | mailto:kim@example.org",
                "见https://example.org/队列。然后 | https://example.org/队列 | https://example.org/队列",
                "（www.example.org）| www.example.org | https://www.example.org",
                "http://localhost:8080/x | http://localhost:8080/x | http://localhost:8080/x"
            })
    void an_address_is_found_and_what_ends_its_sentence_is_none_of_it(String text, String shown, String destination) {
        var found = BareAddresses.in(text);
        assertEquals(1, found.size());
        assertEquals(shown, text.substring(found.get(0).from(), found.get(0).to()));
        assertEquals(destination, found.get(0).destination());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript://example.org/%0aalert(1)",
                "data://x",
                "file:///etc/passwd",
                "ftp://example.org/x",
                "vscode://file/x",
                "https://",
                "https://。",
                "https:///x",
                "www.",
                "www.x",
                "a@b",
                "example.org"
            })
    void no_other_scheme_and_nothing_without_a_host_is_found(String text) {
        assertEquals(List.of(), BareAddresses.in(text));
    }

    @Test
    void all_addresses_of_a_text_are_found() {
        assertEquals(
                2, BareAddresses.in("https://a.example and https://b.example").size());
    }
}
