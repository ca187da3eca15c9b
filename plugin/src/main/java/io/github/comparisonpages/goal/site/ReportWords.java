package io.github.comparisonpages.goal.site;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the site's list of reports says about this one. */
public record ReportWords(String name, String description) {

    public static ReportWords in(Locale locale) {
        // Without a fallback to the machine's language: a site reads the same wherever it is built.
        var bundle = ResourceBundle.getBundle(
                ReportWords.class.getPackageName() + ".report",
                locale,
                ReportWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new ReportWords(bundle.getString("name"), bundle.getString("description"));
    }
}
