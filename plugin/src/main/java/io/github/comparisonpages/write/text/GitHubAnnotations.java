package io.github.comparisonpages.write.text;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes findings as commands of GitHub's runner, which shows them beside the lines of a change:
 *
 * <pre>
 * ::warning file=docs/tea.md,line=14,col=3,endLine=14,endColumn=6,title=filler::docs/tea.md:14:3: 'TBD' is a placeholder
 * </pre>
 *
 * <p>GitHub shows ten of a kind for each step of a workflow, so that no more are written. One object serves one build,
 * all modules of it, also at the same time.
 */
public final class GitHubAnnotations {

    private static final int SHOWN = 10;

    private final Map<Severity, Integer> written = new EnumMap<>(Severity.class);

    /** Returns those of further findings that GitHub will show, in their order. */
    public synchronized List<Diagnostic> next(List<Diagnostic> diagnostics) {
        var shown = new ArrayList<Diagnostic>();
        for (var diagnostic : diagnostics) {
            if (written.merge(diagnostic.severity(), 1, Integer::sum) <= SHOWN) {
                shown.add(diagnostic);
            }
        }
        return shown;
    }

    /**
     * Returns one line for each finding; each ends with a line feed. The runner's log shows the text alone, so that the place
     * stands there too.
     *
     * @param docs what leads from the root of the repository to the docs folder, such as {@code handbook/docs/}
     */
    public static String lines(List<Diagnostic> diagnostics, String docs) {
        var lines = new StringBuilder();
        diagnostics.forEach(diagnostic -> write(diagnostic, docs, lines));
        return lines.toString();
    }

    private static void write(Diagnostic diagnostic, String docs, StringBuilder line) {
        var span = diagnostic.span();
        line.append("::").append(command(diagnostic.severity())).append(" file=");
        escape(docs + diagnostic.file(), true, line);
        line.append(",line=").append(span.start().line());
        line.append(",col=").append(span.start().column());
        line.append(",endLine=").append(span.end().line());
        line.append(",endColumn=").append(span.end().column());
        line.append(",title=").append(diagnostic.rule()).append("::");
        escape(docs + diagnostic.file() + ":" + span.start() + ": " + diagnostic.message(), false, line);
        if (!diagnostic.hint().isEmpty()) {
            escape(". " + diagnostic.hint(), false, line);
        }
        line.append('\n');
    }

    private static String command(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.word();
    }

    /**
     * What would end a command, or a property of it, is written as the runner reads it; controls would confuse
     * a terminal.
     */
    private static void escape(String text, boolean property, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '\r' || c == '\n' || property && (c == ':' || c == ',')) {
                out.append('%')
                        .append(Character.forDigit(c >> 4, 16))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            } else {
                out.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
    }
}
