package io.github.comparisonpages.lint.finding;

import io.github.comparisonpages.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Names for diagnostics that stay when lines move: made of the rule, the file, the words of the line, and which one of its
 * kind it is. The message is no part, so that rewording a rule leaves a baseline valid.
 */
final class Fingerprints {

    private static final int LENGTH = 16;

    private final Map<Diagnostic, String> names = new IdentityHashMap<>();

    private Fingerprints() {}

    static Fingerprints of(Findings findings) {
        var fingerprints = new Fingerprints();
        var seen = new HashMap<String, Integer>();
        for (Diagnostic d : findings.diagnostics()) {
            String words = findings.line(d).strip();
            String kind = d.rule() + '\n' + d.file() + '\n' + words;
            fingerprints.names.put(d, hash(kind + '\n' + seen.merge(kind, 1, Integer::sum)));
        }
        return fingerprints;
    }

    String get(Diagnostic diagnostic) {
        return names.get(diagnostic);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
