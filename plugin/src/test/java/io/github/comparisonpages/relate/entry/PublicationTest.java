package io.github.comparisonpages.relate.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.PublishedComparison;
import io.github.comparisonpages.relate.Written;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicationTest {

    @Test
    void another_site_is_told_the_options_and_what_is_picked() {
        var published = published("pick: Ink");
        assertEquals("elsewhere", published.site());
        assertEquals("../a.html", published.href());
        assertEquals(List.of("Ink", "Chalk"), published.options());
        assertEquals(Answer.picked(List.of("Ink")), published.answer());
        assertEquals(
                new Answer(Answer.Kind.CONDITIONAL, List.of("Ink"), ""),
                published("pick: none\npicks:\n  notes: Ink").answer());
    }

    @Test
    void a_page_is_described_by_its_author_or_else_by_its_first_words() {
        assertEquals(
                List.of("What to write with.", "To write with."),
                Stream.of("description: What to write with.", "owner: x")
                        .map(matter -> published(matter).description())
                        .toList());
    }

    private static PublishedComparison published(String frontMatter) {
        var comparison =
                Written.comparison("a.md", "---\n%s\n---\n\n# Ink vs Chalk\n\nTo write with.\n".formatted(frontMatter));
        return Publication.of(comparison, EntryReader.read(comparison), "elsewhere", "../a.html");
    }
}
