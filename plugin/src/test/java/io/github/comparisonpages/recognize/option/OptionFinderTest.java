package io.github.comparisonpages.recognize.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionFinderTest {

    @Test
    void declared_options_are_exactly_the_options() {
        var found = Read.page("""
                ---
                options: [Trams, {name: Buses, alias: "Coaches, Omnibuses", link: "https://example.com"}]
                ---

                # How to travel

                ## Trams

                - Pro: quiet

                ## Coaches

                - Pro: cheap

                ## Bicycles

                - Pro: healthy
                """);
        assertEquals(List.of("Trams", "Buses"), Read.names(found));
        var buses = found.options().get(1);
        assertEquals(List.of("Coaches", "Omnibuses"), buses.aliases());
        assertEquals("https://example.com", buses.link());
        assertEquals(2, buses.places().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Option 1: %s|Option 2: %s",
                "Option 1 – %s|Option 2 – %s",
                "Option 1.1 - %s|Option 1.2 - %s",
                "Option A: %s|Option B: %s",
                "1. %s|2. %s",
                "1) %s|2) %s",
                "2.1 %s|2.2 %s",
                "A. %s|B. %s",
                "I. %s|II. %s",
                "Alternative #1 %s|Alternative #2 %s",
                "Variante 1: %s|Variante 2: %s",
                "Option 1 -- %s|Option 2 -- %s",
                "[Option 1] %s|[Option 2] %s",
                "%s (option 1)|%s (option 2)"
            })
    void numbers_are_no_part_of_a_name(String headings) {
        var titles = headings.split("\\|");
        assertEquals(List.of("Tiled roof", "Green roof"), Read.names("""
                        # The roof

                        ## Considered Options

                        ### %s

                        - Good, because it lasts

                        ### %s

                        - Bad, because it is heavy
                        """.formatted(
                        titles[0].formatted("Tiled roof"), titles[1].formatted("Green roof"))));
    }

    @Test
    void a_list_and_the_sections_that_describe_it_are_the_same_options() {
        var found = Read.page("""
                # Heating

                ## Considered Options

                1. Heat pump – takes the warmth from the air
                2. Wood stove – burns logs
                3. Own solution

                ## Pros and Cons of the Options

                ### Heat pump

                - Good, because quiet

                ### Wood stove

                - Bad, because dusty

                ### Self-built solution

                - Bad, because late
                """);
        assertEquals(List.of("Heat pump", "Wood stove", "Own solution"), Read.names(found));
        for (FoundOption option : found.options()) {
            assertEquals(2, option.places().size(), option.name());
            assertTrue(option.places().get(0) instanceof Place.Item);
        }
        assertEquals("3", found.options().get(2).number());
        assertEquals(List.of("Self-built solution"), found.options().get(2).spellings());
    }

    @Test
    void an_item_says_where_its_name_ends() {
        var found = Read.page("# Lamps\n\n## Options\n\n- **LED** – saves power\n- Option 2: Halogen (chosen)\n");
        var led = (Place.Item) found.options().get(0).places().get(0);
        assertEquals("LED".length(), led.nameEnd());
        var halogen = (Place.Item) found.options().get(1).places().get(0);
        assertEquals("Option 2: Halogen".length(), halogen.nameEnd());
        assertEquals("2", found.options().get(1).number());
    }

    @Test
    void a_list_below_a_label_of_points_is_no_list_of_options() {
        assertEquals(List.of("Oak", "Pine"), Read.names("""
                        # Floor

                        ## Options

                        ### Oak

                        Pros:

                        - Hard wood
                        - Looks warm

                        ### Pine

                        Pros:

                        - Soft price
                        """));
        assertEquals(List.of(), Read.names("# Floor\n\n## Pros\n\n- Hard wood\n- Looks warm\n"));
    }

    @Test
    void a_second_list_with_a_label_belongs_to_the_first() {
        assertEquals(List.of("Trunk", "Long branches", "Every day", "Every month"), Read.names("""
                        # How we merge

                        ## Considered Options

                        Branches:

                        - Trunk
                        - Long branches

                        Options for the pace:

                        - Every day
                        - Every month
                        """));
    }

    @Test
    void consequences_below_the_options_do_not_lose_them() {
        assertEquals(List.of("Style guide", "No rules"), Read.names("""
                        # Names

                        ## Considered Options

                        - Style guide
                        - No rules

                        ### Consequences

                        - Everybody has to read it
                        - Fewer questions
                        """));
    }

    @Test
    void bold_paragraphs_may_be_options() {
        assertEquals(List.of("Ferry", "Bridge"), Read.names("""
                        # Crossing

                        ## Options

                        **Ferry**

                        Pros:

                        - No building

                        **Bridge**

                        Cons:

                        - Costs much
                        """));
        assertEquals(List.of("Ferry", "Bridge"), Read.names("""
                        # Crossing

                        **Option 1: Ferry.** It needs a pier.

                        - Pro: no building

                        **Option 2: Bridge.** It needs pillars.

                        - Con: costs much
                        """));
    }

    @Test
    void each_option_may_have_a_heading_of_level_1() {
        assertEquals(List.of("Ferry", "Bridge"), Read.names("""
                        # Ferry

                        ## Pros

                        - No building

                        # Bridge

                        ## Pros

                        - Always open
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grid or Flexbox?",
                "Should we use Grid or Flexbox?",
                "Grid vs. Flexbox",
                "Grid and Flexbox compared",
                "Comparison | Grid vs Flexbox",
                "Comparison of Grid and Flexbox",
                "Layout: Grid versus Flexbox",
                "Difference between Grid and Flexbox",
                "Unterschiede zwischen Grid und Flexbox",
                "Vergleich von Grid und Flexbox",
                "Grid、Flexbox 对比",
                "Grid 与 Flexbox 的比较",
                "GridとFlexboxの比較",
                "Grid와 Flexbox 비교",
                "Comparaison de Grid et Flexbox",
                "Grid vs Flexbox for layouts"
            })
    void a_title_names_what_it_compares(String title) {
        assertEquals(
                List.of("Grid", "Flexbox"),
                Read.names("# " + title
                        + "\n\n## Grid\n\nGrid places in two directions.\n\n## Flexbox\n\nFlexbox places in one.\n"));
    }

    @Test
    void headings_make_a_title_complete() {
        assertEquals(List.of("Redis", "Memcached", "Hazelcast"), Read.names("""
                        # Redis vs Memcached

                        ## Redis

                        ### Pros

                        - Keeps lists

                        ## Memcached

                        ### Pros

                        - Simple

                        ## Hazelcast

                        ### Pros

                        - Runs beside the application
                        """));
    }

    @Test
    void a_table_is_never_cut_down_to_what_the_title_names() {
        assertEquals(List.of("Redis", "Memcached", "Hazelcast", "Ehcache"), Read.names("""
                        # Redis vs Memcached vs others

                        | Tool      | Pros   | Cons     |
                        |-----------|--------|----------|
                        | Redis     | lists  | memory   |
                        | Memcached | simple | few types |
                        | Hazelcast | shared | heavy    |
                        | Ehcache   | local  | Java     |
                        """));
    }

    @Test
    void columns_for_notes_and_numbers_are_no_options() {
        assertEquals(List.of("Kiwi", "Plum"), Read.names("""
                        # Kiwi vs Plum

                        | Criterion | Kiwi | Plum | Winner | Notes    |
                        |-----------|------|------|--------|----------|
                        | Sweet     | yes  | no   | Kiwi   | ripe     |
                        | Cheap     | no   | yes  | Plum   | in June  |
                        """));
    }

    @Test
    void a_table_of_options_says_so_in_its_corner() {
        assertEquals(List.of("Jot", "Rex", "Zed"), Read.names("""
                        # Note takers

                        ## Considered Options

                        | Tool | Price | Status   |
                        |------|-------|----------|
                        | Jot  | 3     | chosen   |
                        | Rex  | 5     | rejected |
                        | Zed  | 4     | rejected |
                        """));
    }

    @Test
    void what_a_program_offers_is_no_choice_of_a_team() {
        assertEquals(List.of(), Read.names("""
                        # The command

                        ## Options

                        - `--verbose`: says more
                        - `--quiet`: says less

                        ## Parameters

                        | Option  | Type   | Default |
                        |---------|--------|---------|
                        | retries | number | 3       |
                        | timeout | number | 10      |
                        """));
    }

    @Test
    void steps_and_advice_are_no_options() {
        assertEquals(List.of(), Read.names("""
                        # How to move

                        ## Steps

                        1. Pack the boxes
                        2. Call the movers

                        ## Advice

                        - ✅ DO label the boxes
                        - ❌ DO NOT stack them
                        """));
    }

    @Test
    void several_questions_have_their_options_each() {
        var found = Read.page("""
                # The house

                ## Roof

                ### Option 1: Tiles

                - Good, because they last

                ### Option 2: Grass

                - Good, because it is cool

                ## Floor

                ### Option 1: Oak

                - Good, because it is warm

                ### Option 2: Stone

                - Bad, because it is cold
                """);
        assertEquals(List.of("Tiles", "Grass", "Oak", "Stone"), Read.names(found));
        assertEquals(
                List.of("Roof", "Roof", "Floor", "Floor"),
                found.options().stream().map(FoundOption::group).toList());
    }

    @Test
    void one_question_has_no_name() {
        var found = Read.page("# Lamps\n\n## Indoors\n\n### Options\n\n- LED\n- Halogen\n");
        assertEquals("", found.options().get(0).group());
    }

    @Test
    void headings_about_an_option_are_its_places() {
        var found = Read.page("""
                # Web sockets or polling

                ## Advantages of polling

                - Simple

                ## Disadvantages of polling

                - Slow

                ## Advantages of web sockets

                - Fast
                """);
        assertEquals(List.of("polling", "web sockets"), Read.names(found));
        assertTrue(found.options().get(0).places().get(0) instanceof Place.About);
        assertEquals(2, found.options().get(0).places().size());
    }

    @Test
    void a_sentence_may_name_what_was_taken_and_what_was_not() {
        assertEquals(
                List.of("trains", "planes"),
                Read.names(
                        "# Travel\n\nFacing long ways, we decided for trains and neglected planes, to save fuel.\n"));
    }

    @Test
    void a_file_name_sets_against_each_other_what_the_page_speaks_of() {
        var text = "# Which bread?\n\nRye keeps long, wheat is soft.\n\n## Rye\n\nDark.\n\n## Wheat\n\nLight.\n";
        assertEquals(List.of("Rye", "Wheat"), Read.names(Read.page(text, "rye-vs-wheat")));
        assertEquals(List.of(), Read.names(Read.page("# Which bread?\n\nSome text.\n", "rye-vs-wheat")));
        assertEquals(List.of("Rye", "Wheat"), Read.names(Read.page(text, "Rye和wheat对比")));
    }

    @Test
    void a_page_may_be_about_one_option() {
        var found = Read.page("# Pros and cons of remote work\n\n## Pros\n\n- Quiet\n\n## Cons\n\n- Lonely\n");
        assertEquals(List.of("remote work"), Read.names(found));
    }

    @Test
    void paragraphs_before_lists_of_marked_points_may_be_options() {
        assertEquals(List.of("Paint the wall", "Paper the wall"), Read.names("""
                        # The wall

                        ## What we could do

                        Paint the wall

                        - (+) quick
                        - (-) smells

                        Paper the wall

                        - (+) warm
                        - (-) slow
                        """));
    }

    @Test
    void other_languages_have_their_own_headings() {
        assertEquals(
                List.of("Holz", "Stein"),
                Read.names("# Boden\n\n## Betrachtete Optionen\n\n- Holz\n- Stein\n\n## Entscheidung\n\nHolz.\n"));
        assertEquals(
                List.of("Bois", "Pierre"),
                Read.names("# Sol\n\n## Options envisagées\n\n- Bois\n- Pierre\n\n## Décision\n\nBois.\n"));
        assertEquals(List.of("木头", "石头"), Read.names("# 地板\n\n## 备选方案\n\n- 木头\n- 石头\n\n## 决定\n\n木头。\n"));
        assertEquals(
                List.of("Дерево", "Камень"), Read.names("# Пол\n\n## Рассмотренные варианты\n\n- Дерево\n- Камень\n"));
    }

    @Test
    void each_reading_is_told_with_its_evidence() {
        var found = Read.page("# Lamps\n\n## Options\n\n- LED\n- Halogen\n\n## Steps\n\n- Buy\n- Mount\n");
        var first = found.candidates().get(0);
        assertEquals(CandidateReading.Kind.LIST, first.kind());
        assertTrue(first.used());
        assertEquals("options heading", first.evidence().get(0).name());
        var steps = found.candidates().stream()
                .filter(candidate -> candidate.heading().equals("Steps"))
                .findFirst()
                .orElseThrow();
        assertFalse(steps.used());
        assertFalse(steps.reason().isEmpty());
    }

    @Test
    void a_near_tie_is_told() {
        var found = Read.page("""
                # The house

                ## Options

                - Tiles
                - Grass

                ## Alternatives

                - Oak
                - Stone
                """);
        assertNull(found.nearTie());
        assertEquals(List.of("Tiles", "Grass", "Oak", "Stone"), Read.names(found));
        var tie = Read.page("""
                        # Comparison of materials

                        ## Above

                        | Criterion | Tiles | Grass |
                        |-----------|-------|-------|
                        | cool      | no    | yes   |
                        | cheap     | yes   | no    |
                        | light     | no    | yes   |

                        ## Below

                        | Criterion | Oak | Stone |
                        |-----------|-----|-------|
                        | warm      | yes | no    |
                        | cheap     | yes | yes   |
                        | light     | yes | no    |
                        """).nearTie();
        assertNotNull(tie);
        assertEquals(List.of("Oak", "Stone"), tie.left().members());
    }
}
