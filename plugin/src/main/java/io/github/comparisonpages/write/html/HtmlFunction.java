package io.github.comparisonpages.write.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import java.util.ArrayList;
import java.util.List;

/** {@code html(text)}: the one way by which HTML gets into a page without being escaped. */
final class HtmlFunction implements TemplateMethodModelEx {

    private final RichTextHtml html;

    HtmlFunction(RichTextHtml html) {
        this.html = html;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() == 1 && arguments.get(0) instanceof AdapterTemplateModel model) {
            Object text = model.getAdaptedObject(Object.class);
            if (text instanceof RichText rich) {
                return HTMLOutputFormat.INSTANCE.fromMarkup(html.of(rich));
            }
            if (text instanceof List<?> list) {
                return HTMLOutputFormat.INSTANCE.fromMarkup(html.of(inlines(list)));
            }
        }
        throw new TemplateModelException("html() takes one text of an author");
    }

    private static List<Inline> inlines(List<?> list) throws TemplateModelException {
        var inlines = new ArrayList<Inline>();
        for (Object item : list) {
            if (!(item instanceof Inline inline)) {
                throw new TemplateModelException("html() takes one text of an author");
            }
            inlines.add(inline);
        }
        return inlines;
    }
}
