package io.github.comparisonpages.create;

import java.util.List;
import java.util.Map;

/**
 * A text with places such as <code>${title}</code>. A line with a place that nobody knows what to put into goes, and so does a
 * heading below which nothing stays; a place that is not known stays as it is. A line with <code>${option}</code> comes once for
 * each option, and so does what stands between the lines {@code <!-- each option -->} and {@code <!-- /each option -->}.
 *
 * <p>For example, of
 *
 * <pre>
 * # ${title}
 * Owner: ${owner}
 * - ${option}
 * </pre>
 *
 * with a title, no owner and two options stay three lines.
 */
record Template(String text) {

    private static final String OPTION = "option";
    private static final String EACH = "<!-- each option -->";
    private static final String END = "<!-- /each option -->";

    /** Whether there is such a place in it. */
    boolean has(String place) {
        return text.contains("${" + place + "}");
    }

    /**
     * Puts what is known into its places.
     *
     * @param values what to put there, by the name of the place; empty where nobody knows
     */
    String filled(Map<String, String> values, List<String> options) {
        var out = new Filling(values);
        var lines = text.replace("\r\n", "\n").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int end = line.strip().equals(EACH) ? end(lines, i) : -1;
            if (end >= 0) {
                for (String option : options) {
                    lines.subList(i + 1, end).forEach(each -> out.add(with(option, each)));
                }
                i = end;
            } else if (line.contains("${" + OPTION + "}")) {
                options.forEach(option -> out.add(with(option, line)));
            } else {
                out.add(line);
            }
        }
        return out.text();
    }

    private static int end(List<String> lines, int from) {
        for (int i = from + 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(END)) {
                return i;
            }
        }
        return -1;
    }

    private static String with(String option, String line) {
        return line.replace("${" + OPTION + "}", option);
    }
}
