package io.github.comparisonpages.write.json;

import io.github.comparisonpages.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what the preview tells a page in a browser about itself. */
public final class PreviewJson {

    private PreviewJson() {}

    /**
     * Returns one line of UTF-8, without its end.
     *
     * @param version another one for every other content of the page; empty where there is no such page
     * @param held whether the page is older than its file
     * @param problem what is wrong with the project; null for nothing
     * @param prefix what stands before each file's path, such as {@code docs/}
     * @param findings what is wrong with the page's file
     */
    public static byte[] line(
            String version, boolean held, @Nullable String problem, String prefix, List<Diagnostic> findings) {
        return Json.line(Json.object(
                "version",
                version,
                "held",
                held,
                "problem",
                problem,
                "findings",
                findings.stream().map(finding -> finding(finding, prefix)).toList()));
    }

    private static Object finding(Diagnostic finding, String prefix) {
        return Json.object(
                "severity",
                finding.severity().word(),
                "place",
                prefix + finding.file() + ":" + finding.span().start(),
                "message",
                finding.message(),
                "hint",
                finding.hint(),
                "rule",
                finding.rule());
    }
}
