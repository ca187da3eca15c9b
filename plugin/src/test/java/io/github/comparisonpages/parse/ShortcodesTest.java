package io.github.comparisonpages.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import net.fellbaum.jemoji.EmojiManager;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShortcodesTest {

    private static final Path LIST = Path.of("src/main/resources/io/github/comparisonpages/parse/shortcodes.txt");

    @ParameterizedTest
    @CsvSource({
        ":rocket:, 🚀",
        "Fast :rocket: and :white_check_mark:!, Fast 🚀 and ✅!",
        ":+1::-1:, 👍👎",
        "a:x:b, a❌b",
        "::rocket::, :🚀:"
    })
    void a_short_name_becomes_its_sign(String text, String shown) {
        assertEquals(shown, Shortcodes.resolve(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "::",
                "no colon",
                ":no-such-name:",
                ":Rocket:",
                ":rock et:",
                "10:100:5",
                "at 9:1234:3",
                "a: rocket:"
            })
    void all_else_stays(String text) {
        assertEquals(text, Shortcodes.resolve(text));
    }

    /** {@code -Dcases.update} writes the list anew. */
    @Test
    void the_list_has_the_names_that_the_Git_host_knows() throws IOException {
        var signs = new TreeMap<String, String>();
        for (var emoji : EmojiManager.getAllEmojis()) {
            for (String alias : emoji.getGithubAliases()) {
                signs.putIfAbsent(alias.substring(1, alias.length() - 1), emoji.getEmoji());
            }
        }
        var list = new StringBuilder(
                "# The short names of GitHub for signs, as JEmoji lists them. ShortcodesTest writes this file.\n");
        signs.forEach((name, sign) -> list.append(name).append(' ').append(sign).append('\n'));
        if (System.getProperty("cases.update") != null) {
            Files.writeString(LIST, list);
        }
        assertEquals(list.toString(), Files.readString(LIST));
    }
}
