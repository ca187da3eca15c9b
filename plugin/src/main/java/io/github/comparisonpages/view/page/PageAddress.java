package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.view.PercentEncoding;
import io.github.comparisonpages.view.ViewContext;
import java.util.Map;

/** An address with placeholders, filled in for one page. */
final class PageAddress {

    private final Map<String, String> values;

    private PageAddress(Map<String, String> values) {
        this.values = values;
    }

    static PageAddress of(ViewContext context) {
        return new PageAddress(Map.of(
                "title", PlainText.of(context.comparison().title()),
                "page", context.entry().page(),
                "source", context.comparison().source(),
                "revision", context.readerLinks().revisionOrNothing()));
    }

    /**
     * Returns the address of a link; a bare mail address becomes one too, and a message without a subject says what it
     * is about.
     */
    String fill(String template) {
        boolean mail = template.indexOf('@') > 0 && template.indexOf(':') < 0 && template.indexOf('/') < 0;
        String address = mail ? "mailto:" + template : template;
        if (address.startsWith("mailto:") && address.indexOf('?') < 0) {
            boolean known = !values.getOrDefault("revision", "").isEmpty();
            address += "?subject={title}" + (known ? "&body={page}%20({revision})" : "");
        }
        int query = address.indexOf('?');
        int end = query < 0 ? address.length() : query;
        return fill(address.substring(0, end), true) + fill(address.substring(end), false);
    }

    /** Values are not searched for placeholders again. */
    private String fill(String part, boolean path) {
        var out = new StringBuilder();
        int at = 0;
        for (int open = part.indexOf('{'); open >= 0; open = part.indexOf('{', open + 1)) {
            int close = part.indexOf('}', open);
            String value = close < 0 ? null : values.get(part.substring(open + 1, close));
            if (value != null) {
                out.append(part, at, open)
                        .append(path ? PercentEncoding.encodePath(value) : PercentEncoding.encode(value));
                at = close + 1;
            }
        }
        return out.append(part.substring(at)).toString();
    }
}
