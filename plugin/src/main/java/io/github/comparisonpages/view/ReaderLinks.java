package io.github.comparisonpages.view;

import org.jspecify.annotations.Nullable;

/**
 * Where readers go who disagree with a page or want to mend it. An address may hold the placeholders {@code {title}},
 * {@code {page}}, {@code {source}} and {@code {revision}}: the page's title, its path below the output folder, its
 * file's path below the docs folder, and the revision, each percent-encoded; in the path of an address, slashes stay.
 * For example, {@code https://example.org/edit/main/docs/{source}}.
 *
 * @param feedback a mail address or a URL; null for no such link
 * @param edit a URL; null for no such link
 * @param revision what the pages were built from, such as a commit; null where nobody knows it
 */
public record ReaderLinks(
        @Nullable String feedback,
        @Nullable String edit,
        @Nullable String revision) {

    /** No links but those that a page asks for itself. */
    public static final ReaderLinks NONE = new ReaderLinks(null, null, null);

    public ReaderLinks {
        feedback = given(feedback);
        edit = given(edit);
        revision = given(revision);
    }

    /** Returns what stands for the placeholder. */
    public String revisionOrNothing() {
        return revision == null ? "" : revision;
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
