package io.github.comparisonpages.write.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Prints pages with the bundled templates, or with a user's own in place of any of them.
 *
 * <p>Templates see {@code page}, the view with its records' components; {@code words}; {@code html(text)}, which turns
 * an author's text into HTML; and {@code notes()}, the footnotes, to be called behind all other text.
 */
public final class HtmlPages {

    private static final Pattern INDENTATION = Pattern.compile("^ +", Pattern.MULTILINE);

    private final Configuration templates;
    private final int longestPage;
    private final List<String> diagramScripts;

    private HtmlPages(Configuration templates, int longestPage, List<String> diagramScripts) {
        this.templates = templates;
        this.longestPage = longestPage;
        this.diagramScripts = List.copyOf(diagramScripts);
    }

    /**
     * A printer of pages.
     *
     * @param templateDirectory a folder whose files stand in for bundled templates of the same name, such as {@code
     *     foot.ftlh}; null for the bundled ones alone
     * @param longestPage how many characters of HTML the page of one comparison may have
     * @throws TemplateFailure if there is no such folder
     */
    public static HtmlPages with(@Nullable Path templateDirectory, int longestPage) {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader(templateDirectory));
        configuration.setObjectWrapper(new RecordWrapper());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("computer");
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return new HtmlPages(configuration, longestPage, List.of());
    }

    /**
     * The same printer, where scripts draw diagrams.
     *
     * @param scripts paths of these scripts below the output folder; none where diagrams stay code
     */
    public HtmlPages drawing(List<String> scripts) {
        return new HtmlPages(templates, longestPage, scripts);
    }

    /** How many characters of HTML the page of one comparison may have. */
    public int longestPage() {
        return longestPage;
    }

    /** The style sheet that all pages need. */
    public static byte[] stylesheet() {
        return bundledStylesheet("comparison.css");
    }

    /** The script that pages are complete without. */
    public static byte[] script() {
        return bundled("comparison.js");
    }

    /** The style sheet that pages need that gather comparisons, besides the one that all need. */
    public static byte[] catalogStylesheet() {
        return bundledStylesheet("catalog.css");
    }

    /** The script that narrows and sorts lists of comparisons, which are complete without it. */
    public static byte[] catalogScript() {
        return bundled("catalog.js");
    }

    /** The script that shows any two options of a page that has more, which is complete without it. */
    public static byte[] pairScript() {
        return bundled("pair.js");
    }

    /** The script that has a project's own script draw the diagrams of a page. */
    public static byte[] diagramScript() {
        return bundled("diagrams.js");
    }

    /** The style sheet that lets skins follow the reader's colour scheme. */
    public static byte[] darkSkin() {
        return bundledStylesheet("comparison-skin.css");
    }

    /** Style sheets are laid out for people, and published without their indentation, three hundredths of them. */
    private static byte[] bundledStylesheet(String name) {
        String css = new String(bundled(name), StandardCharsets.UTF_8);
        return INDENTATION.matcher(css).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bundled(String name) {
        try (InputStream in = HtmlPages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        String html =
                Aliases.in(Signs.used(visible(body.toString())), view.meta().aliases());
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
        return Signs.used(visible(out.toString()));
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
        model.put("html", new HtmlFunction(html));
        model.put("notes", new NotesFunction(notes, html));
        try {
            templates.getTemplate(template).process(model, out);
        } catch (ParseException e) {
            throw failure(e);
        } catch (TemplateException e) {
            if (e.getCause() instanceof ParseException included) {
                throw failure(included);
            }
            throw failure(e.getTemplateSourceName(), e.getLineNumber(), e.getMessageWithoutStackTop(), e);
        } catch (BoundedWriter.Full e) {
            throw e;
        } catch (IOException e) {
            throw new TemplateFailure("template " + template + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** No HTML may hold control characters: they are shown as what cannot be shown. */
    private static String visible(String html) {
        StringBuilder out = null;
        for (int i = 0; i < html.length(); i++) {
            if (unprintable(html.charAt(i))) {
                out = out == null ? new StringBuilder(html) : out;
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out == null ? html : out.toString();
    }

    private static boolean unprintable(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    }

    private static TemplateFailure failure(ParseException e) {
        return failure(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage(), e);
    }

    private static TemplateFailure failure(
            @Nullable String template, @Nullable Integer line, @Nullable String message, Exception cause) {
        String what = message == null ? "is wrong" : message.lines().findFirst().orElse("");
        return new TemplateFailure("template %s, line %s: %s".formatted(template, line, what), cause);
    }

    private static TemplateLoader loader(@Nullable Path templateDirectory) {
        var loaders = new ArrayList<TemplateLoader>();
        if (templateDirectory != null) {
            try {
                loaders.add(new FileTemplateLoader(templateDirectory.toFile()));
            } catch (IOException e) {
                throw new TemplateFailure("templateDirectory is no folder: " + templateDirectory, e);
            }
        }
        loaders.add(new ClassTemplateLoader(HtmlPages.class, ""));
        return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    }
}
