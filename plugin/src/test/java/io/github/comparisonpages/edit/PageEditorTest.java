package io.github.comparisonpages.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageEditorTest {

    private static final RecordName TEA = new RecordName("adr/0008-brew-tea.md", "8. Brew tea");
    private static final Change SUPERSEDED = new Change.SupersededBy(TEA);
    private static final Change SUPERSEDES = new Change.Supersedes(TEA);
    private static final Change REVIEWED = new Change.Reviewed(LocalDate.of(2026, 11, 28));
    private static final Change REVIEW_BY = new Change.ReviewBy(LocalDate.of(2027, 5, 1));

    private static final PageEditor EDITOR = new PageEditor(new PageParser(Limits.DEFAULT), new ComparisonRecognizer());

    @Test
    void front_matter_of_MADR_names_the_successor_in_its_status() {
        becomes(
                SUPERSEDED,
                "---\nstatus: \"accepted\"\ndate: 2024-01-01\ndecision-makers: Ann\n---\n\n# Brew coffee\n\nWe need it.\n",
                "---\nstatus: \"superseded by ADR-0008\"\ndate: 2024-01-01\ndecision-makers: Ann\n---\n\n# Brew coffee\n\nWe need it.\n");
    }

    @Test
    void front_matter_of_this_format_gets_a_key() {
        becomes(
                SUPERSEDED,
                "---\npick: Tea\nstatus: accepted # since May\n---\n# Tea vs Coffee\n",
                "---\npick: Tea\nstatus: superseded # since May\nsuperseded-by: 0008-brew-tea.md\n---\n# Tea vs Coffee\n");
    }

    @Test
    void a_bullet_keeps_its_marker_and_its_comment() {
        becomes(
                SUPERSEDED,
                "# Brew coffee\n\n* Status: accepted <!-- optional -->\n* Date: 2020-01-01\n\n## Context\n\nWe need it.\n",
                "# Brew coffee\n\n* Status: superseded by [ADR-0008](0008-brew-tea.md) <!-- optional -->\n"
                        + "* Date: 2020-01-01\n\n## Context\n\nWe need it.\n");
    }

    @Test
    void a_line_keeps_its_emphasis_and_its_capital() {
        becomes(
                SUPERSEDED,
                "# Brew coffee\n\n**Status:** Accepted  \n**Date:** 2020-01-01\n\nWe need it.\n",
                "# Brew coffee\n\n**Status:** Superseded by [ADR-0008](0008-brew-tea.md)  \n**Date:** 2020-01-01\n\nWe need it.\n");
    }

    @Test
    void what_else_stands_in_the_line_stays() {
        becomes(
                SUPERSEDED,
                "# Brew coffee\n\n**Status**: **Accepted** | **Date**: 2020-01-01\n\nWe need it.\n",
                "# Brew coffee\n\n**Status**: Superseded by [ADR-0008](0008-brew-tea.md) | **Date**: 2020-01-01\n\nWe need it.\n");
        becomes(
                SUPERSEDED,
                "# Brew coffee\n\n* Status: accepted on Monday\n\n## Context\n\nWe need it.\n",
                "# Brew coffee\n\n* Status: accepted on Monday, superseded by [ADR-0008](0008-brew-tea.md)\n\n## Context\n\nWe need it.\n");
    }

    @Test
    void a_choice_that_nobody_made_goes() {
        becomes(
                SUPERSEDED,
                "# Brew coffee\n\nStatus: Proposed | Accepted\n\n## Context\n\nWe need it.\n",
                "# Brew coffee\n\nStatus: Superseded by [ADR-0008](0008-brew-tea.md)\n\n## Context\n\nWe need it.\n");
    }

    @Test
    void a_section_about_the_status_gets_a_link_with_the_title() {
        becomes(
                SUPERSEDED,
                "# 3. Brew coffee\n\nDate: 2016-02-12\n\n## Status\n\nAccepted\n\n## Context\n\nWe need it.\n",
                "# 3. Brew coffee\n\nDate: 2016-02-12\n\n## Status\n\nSuperseded by [8. Brew tea](0008-brew-tea.md)\n\n"
                        + "## Context\n\nWe need it.\n");
    }

    @Test
    void what_else_a_section_says_of_the_record_stays() {
        becomes(
                SUPERSEDED,
                "# 3. Brew coffee\n\n## Status\n\nAccepted on Monday by all of us\n\n## Context\n\nWe need it.\n",
                "# 3. Brew coffee\n\n## Status\n\nAccepted on Monday by all of us\n\n"
                        + "Superseded by [8. Brew tea](0008-brew-tea.md)\n\n## Context\n\nWe need it.\n");
    }

    @Test
    void a_table_of_facts_keeps_its_form() {
        becomes(
                SUPERSEDED,
                "# Brew coffee\n\n| Status | accepted |\n|---|---|\n| Date | 2020-01-01 |\n\nWe need it.\n",
                "# Brew coffee\n\n| Status | superseded by [ADR-0008](0008-brew-tea.md) |\n|---|---|\n| Date | 2020-01-01 |\n\nWe need it.\n");
    }

    @Test
    void a_heading_that_says_the_status_says_the_new_one() {
        becomes(
                SUPERSEDED,
                "# Brew coffee\n\n## Status: accepted\n\n## Context\n\nWe need it.\n",
                "# Brew coffee\n\n## Status: superseded by [ADR-0008](0008-brew-tea.md)\n\n## Context\n\nWe need it.\n");
    }

    @Test
    void a_page_that_says_nothing_of_itself_gets_a_front_matter_with_its_own_line_ends() {
        becomes(
                SUPERSEDED,
                "# Brew coffee\r\n\r\nWe need it.",
                "---\r\nstatus: superseded\r\nsuperseded-by: 0008-brew-tea.md\r\n---\r\n\r\n# Brew coffee\r\n\r\nWe need it.");
    }

    @Test
    void a_successor_says_what_it_supersedes_where_its_status_stands() {
        becomes(
                SUPERSEDES,
                "# 9. Brew mate\n\n## Status\n\nAccepted\n\n## Context\n",
                "# 9. Brew mate\n\n## Status\n\nAccepted\n\nSupersedes [8. Brew tea](0008-brew-tea.md)\n\n## Context\n");
        becomes(
                SUPERSEDES,
                "# Brew mate\n\n- Status: accepted\n- Date: 2020-01-01\n\n## Context\n",
                "# Brew mate\n\n- Status: accepted\n- Date: 2020-01-01\n- Supersedes: [ADR-0008](0008-brew-tea.md)\n\n## Context\n");
    }

    @Test
    void lists_in_front_matter_get_an_item_in_their_own_form() {
        becomes(
                SUPERSEDES,
                "---\nsupersedes: 1-a.md\n---\n# T\n",
                "---\nsupersedes: [1-a.md, 0008-brew-tea.md]\n---\n# T\n");
        becomes(
                SUPERSEDES,
                "---\nsupersedes: ['1-a.md']\ntags: x\n---\n# T\n",
                "---\nsupersedes: ['1-a.md', '0008-brew-tea.md']\ntags: x\n---\n# T\n");
        becomes(
                SUPERSEDES,
                "---\nsupersedes:\n    - 1-a.md\ntags: x\n---\n# T\n",
                "---\nsupersedes:\n    - 1-a.md\n    - 0008-brew-tea.md\ntags: x\n---\n# T\n");
    }

    @Test
    void a_review_stands_where_reviews_stand() {
        becomes(
                REVIEWED,
                "---\nreviewed: '2026-01-01'\nreview-in: P6M\n---\n# T\n",
                "---\nreviewed: '2026-11-28'\nreview-in: P6M\n---\n# T\n");
        becomes(REVIEWED, "---\nreviewed:\n---\n# T\n", "---\nreviewed: 2026-11-28\n---\n# T\n");
        becomes(
                REVIEWED,
                "# T\n\n* Status: accepted\n\n## Context\n",
                "# T\n\n* Status: accepted\n* Reviewed: 2026-11-28\n\n## Context\n");
        becomes(
                REVIEWED,
                "# 3. T\n\nDate: 2016-02-12\n\n## Status\n\nAccepted\n",
                "# 3. T\n\nDate: 2016-02-12\nReviewed: 2026-11-28\n\n## Status\n\nAccepted\n");
        becomes(REVIEWED, "# T\n", "---\nreviewed: 2026-11-28\n---\n\n# T\n");
    }

    @Test
    void several_changes_make_one_front_matter() {
        var edit = EDITOR.edit(new SourceText("adr/x.md", "# T\n"), List.of(REVIEWED, REVIEW_BY));
        assertEquals(
                "---\nreviewed: 2026-11-28\nreview-by: 2027-05-01\n---\n\n# T\n",
                assertInstanceOf(Edit.Made.class, edit).text());
    }

    @Test
    void what_is_superseded_already_is_refused() {
        refused(
                SUPERSEDED,
                "---\nstatus: superseded\nsuperseded-by: 7-x.md\n---\n# T\n",
                "3:16 it is superseded already, by 7-x.md");
    }

    @Test
    void what_nobody_can_edit_safely_is_refused_with_its_place() {
        refused(SUPERSEDED, "---\nstatus: [a\n---\n# T\n", "1:1 the front matter cannot be read: mend it first");
        refused(
                SUPERSEDED,
                "# T\n\n<table><tr><td>Status</td><td>accepted</td></tr></table>\n",
                "3:1 what stands here about 'status' has to be changed by hand");
    }

    private static void becomes(Change change, String before, String after) {
        var edit = EDITOR.edit(new SourceText("adr/x.md", before), List.of(change));
        assertEquals(after, edit instanceof Edit.Made made ? made.text() : edit.toString());
    }

    private static void refused(Change change, String text, String why) {
        var edit = EDITOR.edit(new SourceText("adr/x.md", text), List.of(change));
        var refused = assertInstanceOf(Edit.Refused.class, edit);
        assertEquals(why, refused.at().start() + " " + refused.reason());
    }
}
