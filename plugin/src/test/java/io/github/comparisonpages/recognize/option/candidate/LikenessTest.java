package io.github.comparisonpages.recognize.option.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.recognize.option.Read;
import io.github.comparisonpages.recognize.option.name.NameReader;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content stack | Contentstack",
                "Redis (managed) | Redis",
                "Redis | Redis - in memory",
                "Redis Pub/Sub | Redis",
                "Use a message queue | Message queues",
                "Keep the monolith and split it later | Keep the monolith",
                "长轮询 | HTTP 长轮询",
                "Command Line Interface (CLI) | CLI"
            })
    void names_that_are_written_otherwise_are_the_same(String a, String b) {
        assertTrue(Likeness.of(Read.name(a), Read.name(b)) >= Likeness.SAME);
        assertTrue(Likeness.of(Read.name(b), Read.name(a)) >= Likeness.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Redis | Memcached",
                "Use Redis | Use Memcached",
                "One class for both | A class for each",
                "Go | Google",
                "Vue | Vuex",
                "C | C++",
                "长轮询 | 短连接"
            })
    void other_names_are_others(String a, String b) {
        assertTrue(Likeness.of(Read.name(a), Read.name(b)) < Likeness.SAME);
    }

    @Test
    void a_name_is_as_like_itself_as_can_be() {
        assertEquals(1, Likeness.of(Read.name("Redis (managed): cluster"), Read.name("redis managed cluster")));
        assertEquals(0, Likeness.of(Read.name("…"), Read.name("…")));
    }

    @Test
    void a_number_alone_stands_for_what_is_numbered_so() {
        assertTrue(Likeness.of(member("Option 2"), member("Option 2: Kafka")) > 0.9);
        assertEquals(0, Likeness.of(member("Option 1"), member("Option 2: Kafka")));
        assertEquals(0, Likeness.of(member("Option 2"), member("Kafka")));
    }

    @Test
    void the_same_number_makes_like_names_the_same() {
        double unnumbered = Likeness.of(member("Use an own parser"), member("Self-written parser"));
        double numbered = Likeness.of(member("2. Use an own parser"), member("Option 2: Self-written parser"));
        assertTrue(numbered > unnumbered);
        assertTrue(numbered >= Likeness.SAME);
    }

    @Test
    void members_are_paired_once_the_most_alike_first() {
        var pairs = Pairs.of(
                List.of(member("Redis cluster"), member("Redis")),
                List.of(member("Redis"), member("Redis cluster"), member("Kafka")),
                Likeness.SAME);
        assertEquals(2, pairs.size());
        assertEquals(1, pairs.right(0));
        assertEquals(0, pairs.right(1));
        assertEquals(List.of(2), pairs.openRight());
    }

    @Test
    void what_is_left_over_in_its_place_is_paired_too() {
        var pairs = Pairs.of(
                List.of(member("Heat pump"), member("Wood stove"), member("Own solution")),
                List.of(member("Heat pump"), member("Wood stove"), member("Self-built thing")),
                Likeness.SAME);
        assertEquals(3, pairs.size());
        assertEquals(2, pairs.left(2));
    }

    @Test
    void a_list_and_its_descriptions_are_paired_in_turn_where_half_of_them_are_alike() {
        var list = List.of(member("Heat pump"), member("Wood"), member("Own"), member("None"));
        var described = List.of(member("Heat pump"), member("Wood"), member("Self-built"), member("Do without"));
        assertEquals(2, Pairs.of(list, described, Likeness.SAME).size());
        assertEquals(4, Pairs.of(list, described, Likeness.SAME, true).size());
    }

    private static Member member(String text) {
        var read = new NameReader(Read.VOCABULARY, new Headings(Read.VOCABULARY)).read(text);
        return new Member(
                read,
                Read.name(read.name()),
                read.number(),
                read.word(),
                false,
                0,
                List.of(new Place.Named(SourceSpan.START)),
                List.of());
    }
}
