package io.github.comparisonpages.goal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BuildTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-01-02T23:30:00-02:00, 2026-01-03T01:30:00Z",
        "1700000000, 2023-11-14T22:13:20Z",
        ", 2026-11-24T10:00:00Z",
        "x, 2026-11-24T10:00:00Z",
        "1, 2026-11-24T10:00:00Z",
        "yesterday, 2026-11-24T10:00:00Z",
        "99999999999999999999, 2026-11-24T10:00:00Z",
    })
    void the_output_timestamp_goes_before_the_clock(String stamp, Instant time) {
        assertEquals(time, BuildTime.of(stamp, Clock.fixed(NOW, ZoneOffset.UTC)));
    }
}
