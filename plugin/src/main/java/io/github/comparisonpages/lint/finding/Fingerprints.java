package io.github.comparisonpages.lint.finding;

import io.github.comparisonpages.codec.Fingerprint;
import io.github.comparisonpages.diagnostic.Diagnostic;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Names for diagnostics that stay when lines move: made of the rule, the file, the words of the line, and which one of its
 * kind it is. The message is no part, so that rewording a rule leaves a baseline valid.
 */
final class Fingerprints {

    private static final int LENGTH = 16;

    private final Map<Diagnostic, String> names = new IdentityHashMap<>();

    private Fingerprints() {}

    static Fingerprints of(List<Diagnostic> diagnostics, Function<Diagnostic, String> line) {
        var fingerprints = new Fingerprints();
        var seen = new HashMap<String, Integer>();
        for (Diagnostic d : diagnostics) {
            String words = line.apply(d).strip();
            String kind = d.rule() + '\n' + d.file() + '\n' + words;
            String nth = kind + '\n' + seen.merge(kind, 1, Integer::sum);
            fingerprints.names.put(d, Fingerprint.sha256(nth).substring(0, LENGTH));
        }
        return fingerprints;
    }

    String get(Diagnostic diagnostic) {
        return names.get(diagnostic);
    }
}
