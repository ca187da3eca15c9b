package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.ReaderLinks;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says how pages are made. Most callers begin with {@link #PLAIN} and change some:
 *
 * <pre>{@code
 * SiteOptions.PLAIN.withLocale(Locale.GERMAN).withUrl("https://handbook.example.org/comparisons/")
 * }</pre>
 *
 * @param words the pages' own words, in their language
 * @param readerLinks where readers disagree or mend a page; null for no such links
 * @param url the address of the output folder, with a slash at its end; null where nobody knows it
 * @param name what other sites call this one; null where it has no name to them
 * @param templateDirectory the project's own templates; null for none
 * @param stylesheet the project's own style sheet; null for none
 * @param darkSkin whether the skin is made to follow the reader's colour scheme
 * @param diagramScript the project's own copy of Mermaid, which draws the diagrams of its pages; null where they stay code
 */
public record SiteOptions(
        Messages words,
        @Nullable ReaderLinks readerLinks,
        @Nullable String url,
        @Nullable String name,
        @Nullable Path templateDirectory,
        @Nullable Path stylesheet,
        boolean darkSkin,
        @Nullable Path diagramScript) {

    /** English pages as the plugin's own templates print them, at an address that nobody knows. */
    public static final SiteOptions PLAIN =
            new SiteOptions(Messages.of(Locale.ENGLISH), null, null, null, null, null, false, null);

    /** Returns the language of the pages' own words. */
    public Locale locale() {
        return words.locale();
    }

    /** Returns the same options in another language, with the plugin's words. */
    public SiteOptions withLocale(Locale other) {
        return withWords(Messages.of(other));
    }

    /** Returns the same options with other words. */
    public SiteOptions withWords(Messages other) {
        return new SiteOptions(other, readerLinks, url, name, templateDirectory, stylesheet, darkSkin, diagramScript);
    }

    /** Returns the same options at another address. */
    public SiteOptions withUrl(@Nullable String address) {
        return new SiteOptions(
                words, readerLinks, address, name, templateDirectory, stylesheet, darkSkin, diagramScript);
    }

    /** Returns the same options under another name. */
    public SiteOptions withName(@Nullable String other) {
        return new SiteOptions(words, readerLinks, url, other, templateDirectory, stylesheet, darkSkin, diagramScript);
    }

    /** Returns the same options with the project's own templates. */
    public SiteOptions withTemplates(@Nullable Path directory) {
        return new SiteOptions(words, readerLinks, url, name, directory, stylesheet, darkSkin, diagramScript);
    }

    /** Returns the same options with the project's own style sheet. */
    public SiteOptions withStylesheet(@Nullable Path sheet) {
        return new SiteOptions(words, readerLinks, url, name, templateDirectory, sheet, darkSkin, diagramScript);
    }

    /** Returns the same options for a skin that follows the reader's colour scheme, or does not. */
    public SiteOptions withDarkSkin(boolean dark) {
        return new SiteOptions(words, readerLinks, url, name, templateDirectory, stylesheet, dark, diagramScript);
    }

    /** Returns the same options with a script that draws diagrams. */
    public SiteOptions withDiagrams(@Nullable Path script) {
        return new SiteOptions(words, readerLinks, url, name, templateDirectory, stylesheet, darkSkin, script);
    }
}
