package io.github.comparisonpages.goal.log;

import io.github.comparisonpages.pipeline.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Says how far a build of many pages is: on a terminal in one line that is written over once a second, in a log in a line
 * every thousand pages. A build that takes less than a second says nothing.
 */
public final class ProgressLog implements Progress {

    private static final int MILESTONE = 1000;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Log log;
    private final @Nullable PrintWriter terminal;
    private final LongSupplier nanos;
    private final long begun;
    private long shown;
    private int width;

    /** A build that is logged; a person at a terminal sees more than a log. */
    public static ProgressLog of(Log log, boolean interactive) {
        return new ProgressLog(log, interactive && log.isInfoEnabled() ? terminal() : null, System::nanoTime);
    }

    /** Since Java 22 there is a console without a terminal too. */
    private static @Nullable PrintWriter terminal() {
        var console = System.console();
        try {
            boolean no = console == null
                    || Runtime.version().feature() >= 22
                            && !Boolean.TRUE.equals(
                                    Console.class.getMethod("isTerminal").invoke(console));
            return no ? null : console.writer();
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /**
     * @param terminal where a line may be written over; null for none
     * @param nanos a clock that never goes back, in nanoseconds
     */
    public ProgressLog(Log log, @Nullable PrintWriter terminal, LongSupplier nanos) {
        this.log = log;
        this.terminal = terminal;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.shown = begun;
    }

    @Override
    public void page(Step step, int done, int all) {
        if (terminal == null) {
            if (done % MILESTONE == 0 && done < all) {
                log.info(line(step, done, all));
            }
            return;
        }
        long now = nanos.getAsLong();
        if (now - shown >= SECOND) {
            shown = now;
            over("%s, %s a second".formatted(line(step, done, all), done * SECOND / Math.max(1, now - begun)));
        }
    }

    /** Makes room for what is logged next. */
    public void end() {
        if (terminal != null && width > 0) {
            over("");
            terminal.print('\r');
            terminal.flush();
        }
    }

    /** How long it took, such as {@code 1.4 s}. */
    public String time() {
        return String.format(Locale.ROOT, "%.1f s", (nanos.getAsLong() - begun) / (double) SECOND);
    }

    private void over(String line) {
        terminal.print('\r' + line + " ".repeat(Math.max(0, width - line.length())));
        terminal.flush();
        width = line.length();
    }

    private static String line(Step step, int done, int all) {
        return "%s of %s pages %s".formatted(done, all, step.name().toLowerCase(Locale.ROOT));
    }
}
