package io.github.comparisonpages.goal;

import io.github.comparisonpages.goal.site.PageWords;
import io.github.comparisonpages.pipeline.SiteOptions;
import io.github.comparisonpages.view.ReaderLinks;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that make pages in the project's skin: how these look. */
abstract class PagesMojo extends DocsMojo {

    /**
     * Where readers go who disagree with a pick: a mail address, or a URL such as a form for a new issue. The placeholders
     * <code>{title}</code>, <code>{page}</code>, <code>{source}</code> and <code>{revision}</code> are replaced by the page's
     * title, its path below the comparisons, its file's path below {@code docsDirectory}, and {@code revision}, all of them
     * percent-encoded. {@code feedback} in a file's front matter goes before this. Without either, pages have no such link.
     * An example:
     *
     * <pre>
     * &lt;feedback&gt;https://example.org/issues/new?title={title}&amp;amp;body={source}%20at%20{revision}&lt;/feedback&gt;
     * </pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.feedback")
    private @Nullable String feedback;

    /**
     * Where readers mend a page's file, with the placeholders of {@code feedback}. Without it, pages have no such link. An
     * example:
     *
     * <pre>
     * &lt;editUrl&gt;https://example.org/edit/main/docs/{source}&lt;/editUrl&gt;
     * </pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.editUrl")
    private @Nullable String editUrl;

    /**
     * What the pages are built from, such as a commit, for <code>{revision}</code> in {@code feedback} and {@code editUrl}. A
     * build server knows it: {@code mvn site -Dcomparison.revision=$GITHUB_SHA}. So does a plugin that sets a property, such
     * as {@code git-commit-id-maven-plugin} in the phase {@code pre-site}:
     * <code>&lt;revision&gt;${git.commit.id.abbrev}&lt;/revision&gt;</code>. Without it, <code>{revision}</code> is replaced by
     * nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.revision")
    private @Nullable String revision;

    /**
     * A folder with your own FreeMarker templates. Each one replaces the plugin's own of the same name; the others stay as
     * they are. Templates are code: take them only from whom you would take a POM.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.templateDirectory")
    private @Nullable File templateDirectory;

    /**
     * Words of the pages that you would rather have otherwise, by their keys:
     * {@code <words><pickLabel>Nice pick</pickLabel></words>}. <i>Theming</i> lists the keys. For a language each, put
     * {@code words.properties} and {@code words_de.properties} into {@code templateDirectory}; what stands here goes before
     * them.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable Map<String, String> words;

    /**
     * A style sheet of your own. It is copied beside the pages and comes last in their head, so that its rules win over
     * those of the plugin and of the skin.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.stylesheet")
    private @Nullable File stylesheet;

    /**
     * A script of your own that draws Mermaid diagrams: your copy of <code>mermaid.min.js</code>, which is copied beside the
     * pages. Without it a diagram is shown as the code that it is; no page loads anything from another host. It is run in
     * Mermaid's strict setting, and a diagram that would load a picture stays code.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.diagramScript")
    private @Nullable File diagramScript;

    /**
     * Whether the skin follows the reader's colour scheme on comparison pages. Fluido and the old default skin are light
     * only; with this, a small style sheet turns them dark where the reader prefers that, and mends their contrast. Pages
     * that are no comparisons stay as they are.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.darkSkin", defaultValue = "false")
    private boolean darkSkin;

    /**
     * The language of the pages, such as {@code de}, where the site names none: when the goal runs alone, and in the site's
     * default locale. The pages of the site plugin's other {@code locales} are in their languages, each in a folder of its own.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.locale", defaultValue = "en")
    private String locale;

    /** What other sites call this one. */
    @Parameter(defaultValue = "${project.name}", readonly = true, required = true)
    private String name;

    /** The charset of the pages, when the goal runs alone. */
    @Parameter(defaultValue = "${project.reporting.outputEncoding}", readonly = true)
    private @Nullable String outputEncoding;

    /** How pages are made; {@code url} is the address of their folder, null where nobody knows it. */
    final SiteOptions site(Locale language, @Nullable String url) throws IOException {
        return new SiteOptions(
                PageWords.of(language, path(templateDirectory), words),
                new ReaderLinks(feedback, editUrl, revision),
                url,
                name,
                path(templateDirectory),
                path(stylesheet),
                darkSkin,
                path(diagramScript));
    }

    /** The language of the pages, where no site decides. */
    final Locale language() {
        return Locale.forLanguageTag(locale);
    }

    final Charset charset() {
        return outputEncoding == null ? StandardCharsets.UTF_8 : Charset.forName(outputEncoding);
    }
}
