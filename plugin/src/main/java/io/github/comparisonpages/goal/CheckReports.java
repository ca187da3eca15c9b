package io.github.comparisonpages.goal;

import io.github.comparisonpages.lint.console.Colours;
import io.github.comparisonpages.lint.console.Printout;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.rule.RuleSet;
import io.github.comparisonpages.write.OutputFolder;
import io.github.comparisonpages.write.json.SarifJson;
import io.github.comparisonpages.write.xml.JUnitXml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The files that a check leaves behind. */
final class CheckReports {

    private static final Set<String> KINDS = Set.of("text", "sarif", "junit");

    private final List<String> kinds;
    private final String docs;
    private final FailOn failOn;
    private final String version;

    /** {@code docs} leads from the root of the repository to the docs folder; refuses kinds that are none. */
    CheckReports(List<String> kinds, String docs, FailOn failOn, String version) {
        for (String kind : kinds) {
            if (!KINDS.contains(kind)) {
                throw new IllegalArgumentException("reports are text, sarif and junit, not '" + kind + "'");
            }
        }
        this.kinds = List.copyOf(kinds);
        this.docs = docs;
        this.failOn = failOn;
        this.version = version;
    }

    void write(Findings findings, OutputFolder folder, RuleSet rules) throws IOException {
        if (kinds.contains("text")) {
            String text = new Printout(docs, Integer.MAX_VALUE, Colours.OFF).text(findings);
            folder.write("check.txt", text.getBytes(StandardCharsets.UTF_8));
        }
        if (kinds.contains("sarif")) {
            folder.write("check.sarif", SarifJson.bytes(findings, docs, version, rules));
        }
        if (kinds.contains("junit")) {
            folder.write("TEST-comparisons.xml", JUnitXml.bytes(findings, docs, failOn.severity()));
        }
    }
}
