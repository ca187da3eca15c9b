package io.github.comparisonpages.write.text;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.lint.Rules;
import io.github.comparisonpages.lint.finding.Findings;
import java.util.ArrayList;
import java.util.Comparator;

/** Writes findings as the summary of a job on a build server, in GitHub's Markdown: a sentence and a table. */
public final class JobSummary {

    private static final String RULES = "https://comparisonpages.github.io/comparison-maven-plugin/rules/";
    private static final String MARKUP = "\\`*[]<>|~&@$";
    private static final int SHOWN = 50;

    private JobSummary() {}

    /**
     * Returns the summary of one module.
     *
     * @param title what the module is called
     * @param outcome what came out, in one sentence
     * @param docs what leads from the root of the repository to the docs folder, such as {@code handbook/docs/}
     */
    public static String of(String title, String outcome, Findings findings, String docs) {
        var summary = new StringBuilder("### ");
        escape(title, summary);
        summary.append("\n\n");
        escape(outcome, summary);
        summary.append("\n\n");
        var diagnostics = new ArrayList<>(findings.diagnostics());
        if (diagnostics.isEmpty()) {
            return summary.toString();
        }
        diagnostics.sort(Comparator.comparing(Diagnostic::severity));
        summary.append("| Where | | What | Rule |\n|---|---|---|---|\n");
        for (var diagnostic : diagnostics.subList(0, Math.min(SHOWN, diagnostics.size()))) {
            row(diagnostic, docs, summary);
        }
        if (diagnostics.size() > SHOWN) {
            summary.append("\nand ").append(diagnostics.size() - SHOWN).append(" more\n");
        }
        return summary.append('\n').toString();
    }

    private static void row(Diagnostic diagnostic, String docs, StringBuilder row) {
        row.append("| ");
        escape(docs + diagnostic.file() + ":" + diagnostic.span().start(), row);
        row.append(" | ").append(diagnostic.severity().word()).append(" | ");
        escape(diagnostic.message(), row);
        row.append(" | ");
        String rule = diagnostic.rule();
        boolean documented = Rules.BUILT_IN.find(rule).isPresent();
        row.append(documented ? "[" + rule + "](" + RULES + rule + ".html)" : rule)
                .append(" |\n");
    }

    /** A text as such: it may be an author's, and nothing in it is markup. What could be none stays as it is. */
    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKUP.indexOf(c) >= 0 || c == '_' && !isInWord(text, i) || beginsLink(text, i)) {
                out.append('\\');
            }
            out.append(Character.isISOControl(c) ? ' ' : c);
        }
    }

    private static boolean isInWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** "https://" and "www." make a link of what follows, and "#12" one to an issue. */
    private static boolean beginsLink(String text, int at) {
        return text.startsWith("://", at)
                || text.startsWith(".", at) && text.regionMatches(true, at - 3, "www", 0, 3)
                || text.startsWith("#", at) && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }
}
