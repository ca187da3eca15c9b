package io.github.comparisonpages.goal.check;

import io.github.comparisonpages.lint.console.Colours;
import io.github.comparisonpages.lint.console.Printout;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.rule.RuleSet;
import io.github.comparisonpages.write.OutputFolder;
import io.github.comparisonpages.write.json.CodeQualityJson;
import io.github.comparisonpages.write.json.SarifJson;
import io.github.comparisonpages.write.xml.JUnitXml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files that a check leaves behind. */
public final class CheckReports {

    private final List<ReportKind> kinds;
    private final String docs;
    private final FailOn failOn;
    private final String version;

    /** {@code docs} leads from the root of the repository to the docs folder. */
    public CheckReports(List<ReportKind> kinds, String docs, FailOn failOn, String version) {
        this.kinds = List.copyOf(kinds);
        this.docs = docs;
        this.failOn = failOn;
        this.version = version;
    }

    public void write(Findings findings, OutputFolder folder, RuleSet rules) throws IOException {
        if (kinds.contains(ReportKind.TEXT)) {
            String text = new Printout(docs, Integer.MAX_VALUE, Colours.OFF).text(findings);
            folder.write("check.txt", text.getBytes(StandardCharsets.UTF_8));
        }
        if (kinds.contains(ReportKind.SARIF)) {
            folder.write("check.sarif", SarifJson.bytes(findings, docs, version, rules));
        }
        if (kinds.contains(ReportKind.JUNIT)) {
            folder.write("TEST-comparisons.xml", JUnitXml.bytes(findings, docs, failOn.severity()));
        }
        if (kinds.contains(ReportKind.GITLAB)) {
            folder.write("gl-code-quality-report.json", CodeQualityJson.bytes(findings, docs));
        }
    }
}
