package io.github.comparisonpages.create;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a new page is made of, besides what is known of it.
 *
 * @param template a text with places such as <code>${title}</code>; the site's page on writing lists them
 * @param record whether it is a decision record, which has a status and, where nothing stands yet, a number
 * @param options what the page compares; empty where the title says it, or nobody yet
 * @param matrix its table of criteria; null for one with blanks
 */
public record Form(
        String template,
        boolean record,
        List<String> options,
        @Nullable Matrix matrix) {

    public Form {
        options = List.copyOf(options);
    }

    /** One of the usual ones. */
    public static Form of(BuiltIn template) {
        return new Form(template.text(), template.isRecord(), List.of(), null);
    }

    /** A project's own template. */
    public static Form own(String template, boolean record) {
        return new Form(template, record, List.of(), null);
    }

    /**
     * The same with a table, whose columns are the options.
     *
     * @throws IllegalArgumentException if the template has no place for one
     */
    public Form with(Matrix other) {
        if (!new Template(template).has("matrix")) {
            throw new IllegalArgumentException("the template has no place for a table, ${matrix}: take 'scored'");
        }
        return new Form(template, record, other.options(), other);
    }
}
