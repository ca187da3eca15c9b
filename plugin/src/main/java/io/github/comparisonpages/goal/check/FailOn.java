package io.github.comparisonpages.goal.check;

import io.github.comparisonpages.diagnostic.Severity;
import java.util.Optional;

/** How grave a diagnostic must be to fail the build. */
public enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    public Optional<Severity> severity() {
        return this == NEVER ? Optional.empty() : Optional.of(this == ERROR ? Severity.ERROR : Severity.WARNING);
    }
}
