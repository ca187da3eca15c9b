package io.github.comparisonpages.relate.entry;

import static io.github.comparisonpages.model.Made.HERE;
import static io.github.comparisonpages.model.Made.rich;
import static io.github.comparisonpages.model.Made.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.RichText;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuotationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It works. And how. | It works.",
                "Is it fast? Yes. | Is it fast?",
                "Use brokers, e.g. this one, with care. Or not. | Use brokers, e.g. this one, with care.",
                "Version 2.1 is out. Use it. | Version 2.1 is out.",
                "They said \"no more.\" Then we left. | They said \"no more.\"",
                "没有决定。以后再说。 | 没有决定。",
                "no end at all | no end at all",
                "1. We wait. Then we see. | 1. We wait.",
            })
    void a_text_starts_with_its_first_sentence(String text, String sentence) {
        assertEquals(sentence, Quotation.sentence(text));
    }

    @Test
    void a_list_starts_with_its_first_item_and_code_is_no_sentence() {
        var item = new Block.Item(null, rich("First. Second.").blocks(), HERE);
        var list = new Block.Items('-', 1, true, List.of(item, item), HERE);
        assertEquals("First.", Quotation.start(new RichText(List.of(new Block.CodeBlock("", "x", HERE), list))));
        assertEquals("", Quotation.start(RichText.EMPTY));
    }

    @Test
    void long_words_end_with_an_ellipsis() {
        String long320 = "word ".repeat(64).strip();
        assertEquals(long320, Quotation.of(text(long320)));
        assertEquals(long320 + " …", Quotation.of(text(long320 + " and more")));
    }
}
