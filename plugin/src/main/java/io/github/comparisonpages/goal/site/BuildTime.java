package io.github.comparisonpages.goal.site;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** When a build is said to happen. */
public final class BuildTime {

    private BuildTime() {}

    /**
     * The time of {@code project.build.outputTimestamp}, as ISO 8601 or in seconds since 1970; else the clock's. A
     * reproducible build thus shows the same freshness on every day.
     */
    public static Instant of(@Nullable String outputTimestamp, Clock clock) {
        // Maven takes a single character as "no reproducible build".
        if (outputTimestamp == null || outputTimestamp.strip().length() < 2) {
            return clock.instant();
        }
        String stamp = outputTimestamp.strip();
        try {
            return stamp.chars().allMatch(c -> c >= '0' && c <= '9')
                    ? Instant.ofEpochSecond(Long.parseLong(stamp))
                    : OffsetDateTime.parse(stamp).toInstant();
        } catch (DateTimeParseException | NumberFormatException e) {
            return clock.instant();
        }
    }
}
