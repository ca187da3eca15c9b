package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.create.Facts;
import io.github.comparisonpages.create.NewDocuments;
import io.github.comparisonpages.create.Predecessor;
import io.github.comparisonpages.edit.Change;
import io.github.comparisonpages.edit.RecordName;
import io.github.comparisonpages.load.FolderNames;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.write.AuthorFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that takes another one's place: what the old one says of it, and what it says itself. Both are written, or neither.
 *
 * @param old the change of the record that is replaced
 * @param successor the change of the one that replaces it; null where that is new
 * @param file the file of the one that replaces it
 * @param path its path below the docs folder, with {@code /}
 * @param text all that it says
 */
public record Replacement(FileChange old, @Nullable FileChange successor, Path file, String path, String text) {

    /**
     * Returns the replacement of a page by a new one with this title, in the folder and the dialect of the old one; or by the
     * page that is called so already.
     *
     * @throws RefusedChange if there is no such old page, if no file can be called by the title, or if a person has to make
     *     the change
     */
    public static Replacement of(EditedPages pages, String old, String title, LocalDate day)
            throws IOException, RefusedChange {
        String oldPath = pages.find(old);
        var known = pages.known(title);
        if (known.isPresent()) {
            return by(pages, oldPath, known.get());
        }
        var oldFile = pages.editable(oldPath);
        Path folder = oldFile.file().getParent();
        String name = oldPath.substring(oldPath.lastIndexOf('/') + 1);
        var predecessor = new Predecessor(
                name, pages.name(oldPath).title(), oldFile.source().text());
        var document = NewDocuments.successor(facts(title, day), FolderNames.of(folder), predecessor);
        String path = oldPath.substring(0, oldPath.lastIndexOf('/') + 1) + document.name();
        var source = new SourceText(path, document.text());
        var change = pages.change(oldPath, List.of(new Change.SupersededBy(new RecordName(path, pages.title(source)))));
        pages.proveSupersession(new SourceText(oldPath, change.edit().text()), source);
        return new Replacement(change, null, folder.resolve(document.name()), path, document.text());
    }

    private static Facts facts(String title, LocalDate day) throws RefusedChange {
        try {
            return Facts.of(title, day);
        } catch (IllegalArgumentException e) {
            throw new RefusedChange(e.getMessage());
        }
    }

    private static Replacement by(EditedPages pages, String old, String successor) throws IOException, RefusedChange {
        if (old.equals(successor)) {
            throw new RefusedChange(old + " cannot replace itself");
        }
        var change = pages.change(old, List.of(new Change.SupersededBy(pages.name(successor))));
        boolean said = pages.supersedes(successor, old);
        var other = pages.change(successor, said ? List.of() : List.of(new Change.Supersedes(pages.name(old))));
        String text = other.edit().text();
        pages.proveSupersession(new SourceText(old, change.edit().text()), new SourceText(successor, text));
        return new Replacement(change, other, pages.file(successor).file(), successor, text);
    }

    /** Writes both files. */
    public void write() throws IOException {
        if (successor != null) {
            successor.write();
        } else {
            AuthorFile.create(file, text.getBytes(StandardCharsets.UTF_8));
        }
        try {
            old.write();
        } catch (IOException e) {
            if (successor == null) {
                AuthorFile.remove(file);
            } else {
                AuthorFile.replace(
                        file, successor.file().bytes(text), successor.file().bytes());
            }
            throw e;
        }
    }
}
