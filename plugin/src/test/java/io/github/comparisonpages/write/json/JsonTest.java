package io.github.comparisonpages.write.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JsonTest {

    /** Public, so that its components can be read. */
    public record Tea(String name, List<Integer> minutes) {}

    @Test
    void fields_stand_in_the_order_in_which_they_were_given() {
        var object = Json.object("b", 1, "a", true, "none", null, "weight", new BigDecimal("1.50"), "share", 0.5);

        assertEquals("{\"b\":1,\"a\":true,\"none\":null,\"weight\":1.50,\"share\":0.5}", text(Json.line(object)));
    }

    @Test
    void a_record_is_an_object_of_its_components() {
        assertEquals(
                "[{\"name\":\"R\\\"ooibos\",\"minutes\":[5,7]}]",
                text(Json.line(List.of(new Tea("R\"ooibos", List.of(5, 7))))));
    }

    @Test
    void what_was_written_before_is_taken_as_it_is() {
        byte[] tea = Json.lines(Json.object("name", "Tea"), 2);

        assertEquals("""
                {
                  "teas" : [
                    {
                      "name" : "Tea"
                    }
                  ]
                }
                """, text(Json.file(Json.object("teas", List.of(tea)))));
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
