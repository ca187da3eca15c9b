package io.github.comparisonpages.goal;

import io.github.comparisonpages.diagnostic.Severity;
import java.util.Locale;
import java.util.Optional;

/** How grave a diagnostic must be to fail the build. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    /** The one of this name in any case; refuses others with {@link IllegalArgumentException}. */
    static FailOn of(String name) {
        for (FailOn failOn : values()) {
            if (failOn.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
                return failOn;
            }
        }
        throw new IllegalArgumentException("failOn is error, warning or never, not '" + name + "'");
    }

    Optional<Severity> severity() {
        return this == NEVER ? Optional.empty() : Optional.of(this == ERROR ? Severity.ERROR : Severity.WARNING);
    }
}
