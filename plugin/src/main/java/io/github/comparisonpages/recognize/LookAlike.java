package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import java.text.Normalizer;
import java.util.Optional;

/** Finds a name that only looks like an option's: its letters come from another block of Unicode, such as "Ａ" for "A". */
final class LookAlike {

    private LookAlike() {}

    /** The diagnostic on a text that was taken for this option; empty where both are written with the same letters. */
    static Optional<Diagnostic> of(String path, String text, String option, SourceSpan span) {
        return text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) && option.indexOf(c) < 0)
                .filter(c -> {
                    String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
                    String composed = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFC);
                    return !plain.equals(composed) && option.contains(plain);
                })
                .boxed()
                .findFirst()
                .map(c -> new Diagnostic(
                        "look-alike",
                        Severity.ERROR,
                        path,
                        span,
                        "'%s' only looks like the option '%s': it has the character U+%04X"
                                .formatted(Spelling.quoted(text), Spelling.quoted(option), c),
                        "Write the name with the same letters everywhere."));
    }
}
