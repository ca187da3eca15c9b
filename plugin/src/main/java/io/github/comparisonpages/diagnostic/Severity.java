package io.github.comparisonpages.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters, the gravest first. */
public enum Severity {
    /** The page is wrong or incomplete. */
    ERROR,
    /** The page is right but probably not what the author meant. */
    WARNING,
    /** What the reader repaired or inferred. */
    INFO;

    /** Returns the word that logs and reports use: {@code error}, {@code warning} or {@code info}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
