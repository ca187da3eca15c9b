package io.github.comparisonpages.write.site.stamp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.write.site.Escapes;
import io.github.comparisonpages.write.site.PageHead;
import io.github.comparisonpages.write.site.PageSink;
import io.github.comparisonpages.write.site.Surroundings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecorationTest {

    private static final Surroundings SITE = new Surroundings(Path.of("site"), "comparisons", "", true, line -> {});
    private static final Probe PROBE = new Probe("career/");

    private static final Skin PLAIN = sheet -> "<head><title>" + sheet.title() + " \u2013 Site</title>" + sheet.head()
            + "</head><li>" + Escapes.xml(sheet.title()) + "</li><a href=\"../tea.html\">Tea</a><main>" + text(sheet)
            + "</main>";

    private static final Skin WITH_PATHS = sheet -> "<link rel=\"canonical\" href=\"https://example.org/" + sheet.path()
            + "\">" + text(sheet) + "<a href=\"" + name(sheet) + "\">here</a>";

    @Property(tries = 300)
    void any_page_is_put_into_a_skin_as_the_skin_would_draw_it(
            @ForAll String title, @ForAll String head, @ForAll String body) throws PageDependentSkin {
        assertStamped(PLAIN, sheet("career/a-vs-b.html", title, head, body));
        assertStamped(WITH_PATHS, sheet("career/a-vs-b.html", title, head, body));
    }

    @Test
    void a_page_may_say_what_a_probe_says() throws PageDependentSkin {
        var probe = drawn(PROBE);
        assertStamped(PLAIN, new Sheet("comparisons/x/y.html", probe.title(), probe.head(), probe.body()));
    }

    @Test
    void a_skin_that_prints_nothing_of_a_page_is_the_same_for_all() throws PageDependentSkin {
        assertStamped(sheet -> "<p>closed</p>", sheet("a.html", "A", "", "B"));
    }

    @Test
    void a_skin_that_prints_a_title_in_its_own_form_draws_each_page() {
        var failure = assertThrows(
                PageDependentSkin.class,
                () -> learn(
                        sheet -> "<body class=\"page\" id=\"" + sheet.title().replace(' ', '-') + "\">"));

        assertEquals(
                "the skin prints a page's title, head, text or file name in a form of its own:"
                        + " <body class=\"page\" id=\"",
                failure.getMessage());
    }

    @Test
    void a_skin_that_makes_a_class_of_a_file_name_draws_each_page() {
        assertThrows(
                PageDependentSkin.class,
                () -> learn(sheet -> "<body class=\"" + name(sheet).replace(".html", "") + "\">"));
    }

    @Test
    void a_skin_that_changes_the_text_draws_each_page() {
        assertThrows(PageDependentSkin.class, () -> learn(sheet -> text(sheet).replace("<div>", "<div class=\"x\">")));
    }

    @Test
    void the_files_that_a_menu_leads_to_are_known() throws PageDependentSkin {
        var decoration = learn(PLAIN);

        assertTrue(decoration.mentions("tea.html"));
        assertFalse(decoration.mentions("coffee.html"));
    }

    @Test
    void it_is_known_whether_a_path_is_printed() throws PageDependentSkin {
        assertFalse(learn(PLAIN).printsPaths());
        assertTrue(learn(WITH_PATHS).printsPaths());
    }

    private static void assertStamped(Skin skin, Sheet sheet) throws PageDependentSkin {
        assertEquals(skin.draw(sheet), new String(learn(skin).around(sheet), StandardCharsets.UTF_8));
    }

    private static Decoration learn(Skin skin) throws PageDependentSkin {
        return Decoration.of(skin.draw(drawn(PROBE)), PROBE.prints(SITE));
    }

    private static Sheet drawn(Probe probe) {
        var page = probe.page();
        return sheet(
                page.path(),
                PageSink.title(page.head()),
                PageHead.of(page.path(), page.head()).html(),
                PageSink.body(page));
    }

    private static Sheet sheet(String path, String title, String head, String body) {
        return new Sheet(SITE.path(path), title, head, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Sheet sheet) {
        return new String(sheet.body(), StandardCharsets.UTF_8);
    }

    private static String name(Sheet sheet) {
        return sheet.path().substring(sheet.path().lastIndexOf('/') + 1);
    }

    private interface Skin {
        String draw(Sheet sheet);
    }
}
