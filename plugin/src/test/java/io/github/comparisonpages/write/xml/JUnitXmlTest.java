package io.github.comparisonpages.write.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.Checked;
import io.github.comparisonpages.lint.Rules;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.suppress.Policy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JUnitXmlTest {

    private static final Findings FINDINGS = Checked.pages(
            Policy.of(Map.of("too-few-options", "off"), Rules.BUILT_IN),
            Map.of("good.md", "# Good\n", "bad.md", "# Bad\n\na < b\u0001\n", "so-so.md", "# So\n\nTBD\n"));

    private static String xml(Optional<Severity> failOn) {
        return new String(JUnitXml.bytes(FINDINGS, "docs/", failOn), StandardCharsets.UTF_8);
    }

    @Test
    void each_file_is_a_test_that_fails_where_the_build_would() {
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="comparisons" tests="3" failures="2" errors="0" skipped="0">
                <testcase classname="comparisons" name="docs/bad.md"><failure message="1 error, 0 warnings, 0 notes">\
                docs/bad.md:3:6: error: this line contains the control character U+0001 [control-character]
                    3 | a &lt; b\\u0001
                      |      ^^^^^^
                      = Remove it: it cannot be seen, and terminals and browsers may obey it.

                1 error, 0 warnings, 0 notes
                </failure></testcase>
                <testcase classname="comparisons" name="docs/good.md"></testcase>
                <testcase classname="comparisons" name="docs/so-so.md"><failure message="0 errors, 1 warning, 0 notes">\
                docs/so-so.md:3:1: warning: 'TBD' is a placeholder or says nothing of these options [filler]
                    3 | TBD
                      | ^^^
                      = Say what holds for this comparison, or remove the text.

                0 errors, 1 warning, 0 notes
                </failure></testcase>
                </testsuite>
                """, xml(Optional.of(Severity.WARNING)));
    }

    @Test
    void what_does_not_fail_the_build_is_output() {
        assertEquals(1, xml(Optional.of(Severity.ERROR)).split("<failure").length - 1);
        assertEquals(1, xml(Optional.of(Severity.ERROR)).split("<system-out").length - 1);
        assertEquals(2, xml(Optional.empty()).split("<system-out").length - 1);
    }
}
