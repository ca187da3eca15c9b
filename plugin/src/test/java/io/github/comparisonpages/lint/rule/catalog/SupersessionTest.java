package io.github.comparisonpages.lint.rule.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SupersessionTest {

    @Test
    void a_page_that_there_is_not_is_told_at_the_key_that_names_it() {
        assertEquals(
                List.of(
                        "a.md:2:13: error: 'supersedes' names 'no.md', which is no page here [dangling-supersession]",
                        "a.md:3:16: error: 'superseded-by' names 'nor this', which is no page here"
                                + " [dangling-supersession]"),
                Checked.headlines(
                        "dangling-supersession",
                        pages("supersedes: [no.md, b.md]\nsuperseded-by: nor this", "owner: me")));
    }

    @Test
    void a_page_that_is_superseded_says_so_by_what() {
        assertEquals(
                List.of("a.md:2:13: warning: b.md does not say that this page supersedes it [one-way-supersession]"),
                oneWay("supersedes: b.md", "owner: me"));
        assertEquals(
                List.of("a.md:2:13: warning: b.md does not say that this page supersedes it [one-way-supersession]"),
                oneWay("supersedes: b.md", "superseded-by: no.md"));
    }

    @Test
    void a_page_that_supersedes_another_says_so() {
        assertEquals(
                List.of("b.md:2:16: warning: a.md does not say that it supersedes this page [one-way-supersession]"),
                oneWay("owner: me", "superseded-by: a.md"));
        assertEquals(
                List.of("b.md:2:16: warning: a.md does not say that it supersedes this page [one-way-supersession]"),
                oneWay("supersedes: no.md", "superseded-by: a.md"));
    }

    @Test
    void two_pages_that_name_each_other_are_left_alone() {
        assertEquals(List.of(), oneWay("supersedes: b.md", "superseded-by: [no.md, a.md]"));
    }

    @Test
    void a_status_that_says_by_what_is_enough() {
        assertEquals(List.of(), oneWay("supersedes: b.md", "status: Superseded by the other"));
        assertEquals(1, oneWay("supersedes: b.md", "status: superseded").size());
    }

    private static List<String> oneWay(String a, String b) {
        return Checked.headlines("one-way-supersession", pages(a, b));
    }

    private static Map<String, String> pages(String a, String b) {
        return Map.of(
                "a.md", "---\n%s\n---\n# Tea vs Coffee\n".formatted(a),
                "b.md", "---\n%s\n---\n# Milk vs Cocoa\n".formatted(b),
                "c.md", "# Water vs Juice\n");
    }
}
