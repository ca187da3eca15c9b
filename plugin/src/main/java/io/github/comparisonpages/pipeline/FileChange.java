package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.edit.Edit;
import io.github.comparisonpages.load.EditableFile;
import io.github.comparisonpages.write.AuthorFile;
import java.io.IOException;

/** A change of a file that was proven and is not written yet. */
public record FileChange(EditableFile file, Edit.Made edit) {

    /** Returns the file's path below the docs folder, with {@code /}. */
    public String path() {
        return file.source().path();
    }

    /** Returns whether the file says all that already. */
    public boolean isEmpty() {
        return edit.text().equals(file.source().text());
    }

    /** Writes it, unless somebody else has changed the file in the meantime. */
    public void write() throws IOException {
        AuthorFile.replace(file.file(), file.bytes(), file.bytes(edit.text()));
    }
}
