package io.github.comparisonpages.lint.rule;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.relate.address.Destination;
import java.util.List;

/**
 * A link or an image of a page that leads to a file of the project, or to a heading.
 *
 * @param source the page that has it
 * @param written the destination as in the source
 * @param path from the docs folder, with {@code /}; the page's own for a heading of the same page
 * @param fragment the heading's anchor; empty where it names none
 * @param folder whether the author named a folder
 */
public record FileLink(
        String source, boolean image, String written, String path, String fragment, boolean folder, SourceSpan span) {

    public static List<FileLink> all(Page page, String docs) {
        return Reference.all(page, docs)
                .filter(r -> r.destination() instanceof Destination.InProject)
                .map(r -> of(page.path(), r, (Destination.InProject) r.destination()))
                .toList();
    }

    private static FileLink of(String source, Reference reference, Destination.InProject file) {
        return new FileLink(
                source,
                reference.image(),
                reference.written(),
                file.path().isEmpty() ? source : file.path(),
                file.fragment(),
                file.folder(),
                reference.span());
    }

    /** Returns what it leads to, judged by its text. */
    public Destination.InProject meant() {
        return new Destination.InProject(here() && !folder ? "" : path, fragment, folder);
    }

    /** Returns whether it lies outside the docs folder. */
    public boolean outside() {
        return path.equals("..") || path.startsWith("../");
    }

    /** Returns whether it leads to the page that has it. */
    public boolean here() {
        return path.equals(source);
    }
}
