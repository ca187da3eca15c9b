package io.github.comparisonpages.goal.draft;

import io.github.comparisonpages.create.BuiltIn;
import io.github.comparisonpages.create.Dialect;
import io.github.comparisonpages.create.Form;
import io.github.comparisonpages.create.NewDocuments;
import io.github.comparisonpages.load.FolderNames;
import io.github.comparisonpages.load.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The templates that new pages are made from: those of the project, and the usual ones.
 *
 * @param folder where the project's own are; it need not be there
 */
public record PageTemplates(Path folder) {

    private static final String MARKDOWN = ".md";

    /**
     * The template that is asked for, or else the one that fits.
     *
     * @param name null where nobody asks for one
     * @throws IllegalArgumentException if there is none of this name; the message lists those that there are
     */
    public Form choose(@Nullable String name, String title, NewPagePlace place) throws IOException {
        if (name != null && !name.isBlank()) {
            return of(name.strip());
        }
        var neighbour = NewDocuments.isComparison(title) ? null : place.neighbour();
        return of((neighbour == null
                        ? BuiltIn.COMPARISON
                        : Dialect.of(neighbour.text()).template())
                .word());
    }

    private Form of(String name) throws IOException {
        var own = own();
        if (own.contains(name)) {
            String text = TextFile.read(folder.resolve(name + MARKDOWN)).orElseThrow();
            return Form.own(text, Dialect.of(text) != Dialect.COMPARISON);
        }
        for (var template : BuiltIn.values()) {
            if (template.word().equals(name.toLowerCase(Locale.ROOT))) {
                return Form.of(template);
            }
            if (!own.contains(template.word())) {
                own.add(template.word());
            }
        }
        throw new IllegalArgumentException("template is %s, not '%s'; your own templates are files such as %s"
                .formatted(String.join(", ", own), name, folder.resolve("spike" + MARKDOWN)));
    }

    private List<String> own() throws IOException {
        var names = new ArrayList<String>();
        for (String file : FolderNames.of(folder)) {
            if (file.endsWith(MARKDOWN)) {
                names.add(file.substring(0, file.length() - MARKDOWN.length()));
            }
        }
        return names;
    }
}
