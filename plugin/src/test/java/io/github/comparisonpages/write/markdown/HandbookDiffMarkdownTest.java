package io.github.comparisonpages.write.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.view.diff.ChangeLine;
import io.github.comparisonpages.view.diff.DiffView;
import io.github.comparisonpages.view.diff.PageLines;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandbookDiffMarkdownTest {

    private static PageLines page(String title, String pick) {
        return new PageLines("a`b.md", title, "", List.of(new ChangeLine("pick", pick, false)));
    }

    @Test
    void text_of_authors_is_no_markup_and_calls_nobody() {
        var view = new DiffView("main", "1 pick changed", List.of(page("<b>*Tea*", "@everyone")), List.of(), List.of());

        assertEquals("""
                ### What changes in the decisions

                Compared with main: 1 pick changed.

                #### \\<b\\>\\*Tea\\*

                `docs/a'b.md`

                - **pick:** @<!-- -->everyone
                """, HandbookDiffMarkdown.of(view, "docs/"));
    }

    @Test
    void a_comment_stays_as_short_as_hosts_take_it() {
        var pages = Collections.nCopies(1_000, page("Tea vs Coffee", "x".repeat(200)));

        String comment = HandbookDiffMarkdown.of(new DiffView("main", "much", pages, List.of(), List.of()), "docs/");

        assertTrue(comment.length() < 65_536, "too long");
        assertTrue(comment.endsWith(" more pages.\n"), comment.substring(comment.length() - 40));
    }
}
