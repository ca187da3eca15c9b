package io.github.comparisonpages.lint.console;

import io.github.comparisonpages.diagnostic.Severity;

/** How diagnostics are set off on a terminal. */
public enum Colours {
    /** Not at all. */
    OFF,
    /** By ANSI colours. */
    ON;

    private static final String RESET = "\u001b[m";

    String severity(Severity severity, String text) {
        return paint(
                switch (severity) {
                    case ERROR -> "\u001b[1;31m";
                    case WARNING -> "\u001b[1;33m";
                    case INFO -> "\u001b[1;34m";
                },
                text);
    }

    String strong(String text) {
        return paint("\u001b[1m", text);
    }

    String quiet(String text) {
        return paint("\u001b[2m", text);
    }

    private String paint(String code, String text) {
        return this == ON && !text.isEmpty() ? code + text + RESET : text;
    }
}
