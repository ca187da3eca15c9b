package io.github.comparisonpages.goal.log;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells how much of a build the virtual machine spent on compiling, and what helps, where that is worth a line. */
public final class CompilerTime {

    /** Whoever uses one of these has thought about it. */
    private static final String CHOSEN = "-XX:TieredStopAtLevel";

    private static final long WORTH_A_LINE = 3000;

    private CompilerTime() {}

    /** Returns what to say of this virtual machine since it started. */
    public static Optional<String> line() {
        var compiler = ManagementFactory.getCompilationMXBean();
        if (compiler == null || !compiler.isCompilationTimeMonitoringSupported()) {
            return Optional.empty();
        }
        return line(
                compiler.getTotalCompilationTime(),
                ManagementFactory.getRuntimeMXBean().getInputArguments());
    }

    /**
     * Returns what to say.
     *
     * @param compiling how long compilers worked, several at once, in milliseconds
     * @param options those it was started with
     */
    static Optional<String> line(long compiling, List<String> options) {
        if (compiling < WORTH_A_LINE || options.stream().anyMatch(option -> option.startsWith(CHOSEN))) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "The virtual machine's compilers worked %.1f s beside this build. -XX:TieredStopAtLevel=1"
                        + " -XX:+UseSerialGC in .mvn/jvm.config save most of that: see the page Speed of the plugin's"
                        + " documentation.",
                compiling / 1000.0));
    }
}
