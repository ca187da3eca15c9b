package io.github.comparisonpages.goal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.pipeline.Progress.Step;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgressLogTest {

    private final List<String> log = new ArrayList<>();
    private long now;

    @Test
    void a_log_gets_a_line_every_thousand_pages() {
        var progress = new ProgressLog(new Lines(), null, () -> now);

        for (int i = 1; i <= 2000; i++) {
            progress.page(Step.READ, i, 2000);
        }
        progress.page(Step.WRITTEN, 1000, 2000);

        assertEquals(List.of("1000 of 2000 pages read", "1000 of 2000 pages written"), log);
    }

    @Test
    void a_terminal_gets_one_line_a_second_which_goes_at_the_end() {
        var bytes = new ByteArrayOutputStream();
        var progress = new ProgressLog(new Lines(), new PrintWriter(bytes, true, StandardCharsets.UTF_8), () -> now);

        progress.page(Step.READ, 50, 100);
        now = 1_000_000_000;
        progress.page(Step.READ, 60, 100);
        progress.page(Step.READ, 61, 100);
        now = 2_000_000_000;
        progress.page(Step.READ, 90, 100);
        progress.end();

        assertEquals(
                "\r60 of 100 pages read, 60 a second\r90 of 100 pages read, 45 a second\r" + " ".repeat(33) + "\r",
                bytes.toString(StandardCharsets.UTF_8));
        assertEquals(List.of(), log);
        assertEquals("2.0 s", progress.time());
    }

    @Test
    void a_short_build_says_nothing() {
        var bytes = new ByteArrayOutputStream();
        var progress = new ProgressLog(new Lines(), new PrintWriter(bytes, true, StandardCharsets.UTF_8), () -> now);

        progress.page(Step.READ, 8, 8);
        progress.end();

        assertEquals("", bytes.toString(StandardCharsets.UTF_8));
    }

    private final class Lines extends SystemStreamLog {

        @Override
        public void info(CharSequence line) {
            log.add(line.toString());
        }
    }
}
