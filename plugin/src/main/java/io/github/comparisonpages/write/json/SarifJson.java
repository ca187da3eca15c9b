package io.github.comparisonpages.write.json;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticDescriptor;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.Rules;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.rule.RuleSet;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Writes findings as SARIF 2.1.0, the format that code hosts show beside the lines of a change. */
public final class SarifJson {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String SITE = "https://comparisonpages.github.io/comparison-maven-plugin/";

    /** GitHub shows so many results of a run. */
    private static final int MOST = 5000;

    private final String docs;
    private final RuleSet rules;
    private final List<String> ids;

    private SarifJson(String docs, RuleSet rules) {
        this.docs = docs;
        this.rules = rules;
        this.ids = rules.ids();
    }

    /**
     * Returns the findings as UTF-8 with line feeds.
     *
     * @param docs what leads from the root of the repository to the docs folder, such as {@code handbook/docs/}; may be
     *     empty
     * @param version the plugin's
     * @param rules all that there are, the project's own too
     */
    public static byte[] bytes(Findings findings, String docs, String version, RuleSet rules) {
        return Json.file(new SarifJson(docs, rules).log(findings, version));
    }

    private Object log(Findings findings, String version) {
        var driver = Json.object(
                "name",
                "comparison-maven-plugin",
                "version",
                version,
                "informationUri",
                SITE,
                "rules",
                rules.descriptors().stream().map(SarifJson::rule).toList());
        var fingerprints = findings.fingerprints();
        var run = Json.object(
                "tool",
                Json.object("driver", driver),
                // Without it the files of several modules would take the place of each other.
                "automationDetails",
                Json.object("id", "comparisons/" + docs),
                "columnKind",
                "unicodeCodePoints",
                "results",
                most(findings.diagnostics()).stream()
                        .map(diagnostic -> result(diagnostic, fingerprints.apply(diagnostic)))
                        .toList());
        return Json.object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run));
    }

    /** Returns all, or those that GitHub shows where there are more: the gravest. */
    private static List<Diagnostic> most(List<Diagnostic> diagnostics) {
        return diagnostics.size() <= MOST
                ? diagnostics
                : diagnostics.stream()
                        .sorted(Comparator.comparing(Diagnostic::severity))
                        .limit(MOST)
                        .sorted(Diagnostic.ORDER)
                        .toList();
    }

    private static Object rule(DiagnosticDescriptor rule) {
        var properties = Json.object("tags", List.of(rule.group().name().toLowerCase(Locale.ROOT)));
        if (!rule.others().isEmpty()) {
            properties.put(
                    "levels", rule.severities().stream().map(SarifJson::level).toList());
        }
        var configuration = Json.object("enabled", rule.severity() != null, "level", level(rule.severityWhereOn()));
        var object = Json.object("id", rule.id(), "shortDescription", text(rule.summary() + "."));
        object.put("help", text(rule.hint()));
        if (Rules.BUILT_IN.find(rule.id()).isPresent()) {
            object.put("helpUri", SITE + "rules/" + rule.id() + ".html");
        }
        object.put("defaultConfiguration", configuration);
        object.put("properties", properties);
        return object;
    }

    private Object result(Diagnostic diagnostic, String fingerprint) {
        var result = Json.object("ruleId", diagnostic.rule());
        int index = index(diagnostic.rule());
        if (index >= 0) {
            result.put("ruleIndex", index);
        }
        result.put("level", level(diagnostic.severity()));
        String hint = diagnostic.hint().isEmpty() ? "" : " " + diagnostic.hint();
        result.put("message", text(diagnostic.message() + "." + hint));
        var file = Json.object("uri", uri(docs + diagnostic.file()), "uriBaseId", "%SRCROOT%");
        var location = Json.object("artifactLocation", file, "region", region(diagnostic.span()));
        result.put("locations", List.of(Json.object("physicalLocation", location)));
        result.put("partialFingerprints", Json.object("ruleFileAndLine/v1", fingerprint));
        return result;
    }

    private static Object region(SourceSpan span) {
        return Json.object(
                "startLine",
                span.start().line(),
                "startColumn",
                span.start().column(),
                "endLine",
                span.end().line(),
                "endColumn",
                span.end().column());
    }

    private static Object text(String text) {
        return Json.object("text", text);
    }

    private int index(String rule) {
        return ids.indexOf(rule);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static String uri(String path) {
        try {
            // The colon of a first segment would make it a scheme.
            return new URI(null, null, "/" + path, null)
                    .toASCIIString()
                    .substring(1)
                    .replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a path: " + path, e);
        }
    }
}
