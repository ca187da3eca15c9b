package io.github.comparisonpages.write.html;

import io.github.comparisonpages.view.Frame;
import io.github.comparisonpages.view.Links;
import io.github.comparisonpages.view.catalog.CatalogPage;
import io.github.comparisonpages.view.catalog.CoverageView;
import io.github.comparisonpages.view.catalog.HubView;
import io.github.comparisonpages.view.catalog.LogView;
import io.github.comparisonpages.view.catalog.TopicsView;
import io.github.comparisonpages.view.page.PageView;
import io.github.comparisonpages.view.summary.FragmentView;
import io.github.comparisonpages.write.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prints pages with the bundled templates, or with a user's own in place of any of them.
 *
 * <p>Templates see {@code page}, the view with its records' components; {@code words}; {@code signs}, the drawings
 * that a page may refer to; {@code html(text)}, which turns an author's text into HTML; and {@code notes()}, the footnotes, to be called behind all other text.
 */
public final class HtmlPages {

    private final Templates templates;
    private final int longestPage;
    private final List<String> diagramScripts;

    private HtmlPages(Templates templates, int longestPage, List<String> diagramScripts) {
        this.templates = templates;
        this.longestPage = longestPage;
        this.diagramScripts = List.copyOf(diagramScripts);
    }

    /**
     * Returns a printer of pages.
     *
     * @param templateDirectory a folder whose files stand in for bundled templates of the same name, such as {@code
     *     foot.ftlh}; null for the bundled ones alone
     * @param longestPage how many characters of HTML the page of one comparison may have
     * @throws TemplateFailure if there is no such folder
     */
    public static HtmlPages with(@Nullable Path templateDirectory, int longestPage) {
        return new HtmlPages(new Templates(templateDirectory), longestPage, List.of());
    }

    /**
     * Returns the same printer, where scripts draw diagrams.
     *
     * @param scripts paths of these scripts below the output folder; none where diagrams stay code
     */
    public HtmlPages drawing(List<String> scripts) {
        return new HtmlPages(templates, longestPage, scripts);
    }

    /** Returns how many characters of HTML the page of one comparison may have. */
    public int longestPage() {
        return longestPage;
    }

    /**
     * Prints the page of one comparison.
     *
     * @return empty where it is longer than a page may be
     * @throws TemplateFailure if a template is wrong
     */
    public Optional<Page> page(PageView view) {
        Frame frame = view.frame();
        var body = new BoundedWriter(longestPage);
        try {
            var notes = new Notes(view.end().footnotes());
            boolean drawn = !diagramScripts.isEmpty();
            print("page.ftlh", view, frame.words(), frame.links(), notes, drawn, body);
        } catch (BoundedWriter.Full e) {
            return Optional.empty();
        }
        String html = Aliases.in(body.toString(), view.meta().aliases());
        var head = new Page.Head(
                frame.title(),
                frame.description(),
                "article",
                frame.address(),
                frame.assets().stylesheets(),
                scripts(frame, html),
                "");
        return Optional.of(new Page(frame.path(), head, html));
    }

    /** What draws diagrams is large, so that only pages which have some name it. */
    private List<String> scripts(Frame frame, String html) {
        var all = new ArrayList<>(frame.assets().scripts());
        if (Diagrams.isIn(html)) {
            all.addAll(diagramScripts);
        }
        return all;
    }

    /**
     * Prints a page that gathers comparisons.
     *
     * @throws TemplateFailure if a template is wrong
     */
    public Page page(CatalogPage view) {
        var frame = view.frame();
        String body = print(template(view), (Record) view, frame.words(), frame.links(), new Notes(List.of()));
        var head = new Page.Head(
                frame.title(),
                frame.description(),
                "website",
                frame.address(),
                frame.assets().stylesheets(),
                frame.assets().scripts(),
                "");
        return new Page(frame.path(), head, body);
    }

    private static String template(CatalogPage view) {
        if (view instanceof HubView) {
            return "hub.ftlh";
        }
        if (view instanceof TopicsView) {
            return "topics.ftlh";
        }
        if (view instanceof LogView) {
            return "log.ftlh";
        }
        return view instanceof CoverageView ? "coverage.ftlh" : "index.ftlh";
    }

    /**
     * Prints a part of a comparison that any page of the site may show, complete with the links to its style sheets.
     *
     * @throws TemplateFailure if a template is wrong
     */
    public String fragment(FragmentView view) {
        var notes = Notes.ofCited(view.footnotes());
        // Signs and notes have the same ids on all pages, but differ from one comparison to the next. In text a quote
        // is
        // escaped, so these are attributes.
        return print("fragment.ftlh", view, view.words(), view.links(), notes)
                .replace(" id=\"cmp-", " id=\"" + view.prefix())
                .replace(" href=\"#cmp-", " href=\"#" + view.prefix());
    }

    private String print(String template, Record view, Map<String, String> words, Links links, Notes notes) {
        var out = new BoundedWriter(Integer.MAX_VALUE);
        try {
            print(template, view, words, links, notes, false, out);
        } catch (BoundedWriter.Full e) {
            throw new TemplateFailure("template " + template + " prints too much", e);
        }
        return out.toString();
    }

    private void print(
            String template,
            Record view,
            Map<String, String> words,
            Links links,
            Notes notes,
            boolean drawn,
            BoundedWriter out)
            throws BoundedWriter.Full {
        var html = new RichTextHtml(links, words, notes, drawn);
        var model = new HashMap<String, Object>();
        model.put("page", view);
        model.put("words", words);
        model.put("signs", templates.signs(pips(view)));
        model.put("html", new HtmlFunction(html));
        model.put("notes", new NotesFunction(notes, html));
        templates.print(template, model, out);
        Signs.removeUnused(out.text());
    }

    private static int pips(Record view) {
        if (view instanceof PageView page) {
            return page.scores().pips();
        }
        return view instanceof FragmentView part ? part.scores().pips() : 0;
    }
}
