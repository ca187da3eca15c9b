package io.github.comparisonpages.write.json;

import static io.github.comparisonpages.model.Made.concluded;
import static io.github.comparisonpages.model.Made.option;
import static io.github.comparisonpages.model.Made.pick;
import static io.github.comparisonpages.model.Made.pickFor;
import static io.github.comparisonpages.model.Made.rejection;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.comparisonpages.model.Made;
import io.github.comparisonpages.relate.entry.EntryReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogJsonTest {

    private final Made made = new Made();

    @Test
    void picks_name_all_that_is_picked_and_the_fields_beside_them_say_how() throws IOException {
        made.options = List.of(option("a", "Ale"), option("b", "Beer"), option("c", "Cider"), option("d", "Draught"));
        made.picks =
                List.of(pickFor("guests", "b", "Beer"), concluded("c", "Cider grew on us."), pick("a", "Ale", "Ale."));
        made.rejected = List.of(rejection("d", "Never Draught."), rejection("d", "No Draught."));
        var json = json();
        assertEquals("[\"Beer\",\"Cider\",\"Ale\"]", json.get("picks").toString());
        assertEquals(
                "[{\"option\":\"Beer\",\"when\":\"guests\"}]",
                json.get("pickContexts").toString());
        assertEquals("[\"Cider\"]", json.get("concluded").toString());
        assertEquals("[\"Draught\"]", json.get("rejected").toString());
        assertArrayEquals(bytes(), bytes());
    }

    @Test
    void what_is_picked_for_all_too_is_not_picked_under_a_condition_only() throws IOException {
        made.picks = List.of(pick("a", "A", ""), pickFor("guests", "a", "A"), concluded("a", "So A it is."));
        var json = json();
        assertEquals("[\"A\"]", json.get("picks").toString());
        assertEquals("[]", json.get("pickContexts").toString());
        assertEquals("[]", json.get("concluded").toString());
    }

    @Test
    void an_option_has_a_group_only_where_the_page_asks_several_questions() throws IOException {
        made.options = List.of(option("a", "A", "First?"), option("b", "B"));
        var options = json().get("options");
        assertEquals("First?", options.get(0).get("group").asText());
        assertFalse(options.get(1).has("group"));
    }

    private byte[] bytes() {
        return CatalogJson.comparison(made.comparison(), EntryReader.read(made.comparison()));
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(bytes());
    }
}
