package io.github.comparisonpages.write.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code notes()}: the footnotes as {@code number}, {@code id}, {@code html} and {@code references}. Notes may refer to
 * notes, so each is printed before the next is looked for.
 */
final class NotesFunction implements TemplateMethodModelEx {

    private final Notes notes;
    private final RichTextHtml html;

    NotesFunction(Notes notes, RichTextHtml html) {
        this.notes = notes;
        this.html = html;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        var all = new ArrayList<Map<String, Object>>();
        for (var next = notes.after(0); next.isPresent(); next = notes.after(all.size())) {
            var note = next.get();
            all.add(Map.of(
                    "number", note.number(),
                    "id", note.id(),
                    "html",
                            HTMLOutputFormat.INSTANCE.fromMarkup(
                                    html.of(note.footnote().text())),
                    "references", note.references()));
        }
        return all;
    }
}
