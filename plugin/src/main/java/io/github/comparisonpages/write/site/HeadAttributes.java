package io.github.comparisonpages.write.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.swing.text.SimpleAttributeSet;
import org.apache.maven.doxia.sink.SinkEventAttributes;

/**
 * Attributes of an element in the head, in the order in which they are given. Doxia's own class for them has another
 * package in each major version.
 */
final class HeadAttributes extends SimpleAttributeSet implements SinkEventAttributes {

    private static final long serialVersionUID = 1;

    HeadAttributes with(String name, String value) {
        addAttribute(name, value);
        return this;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        var entries = new LinkedHashMap<String, Object>();
        for (Object name : Collections.list(getAttributeNames())) {
            entries.put((String) name, getAttribute(name));
        }
        return entries.entrySet();
    }
}
