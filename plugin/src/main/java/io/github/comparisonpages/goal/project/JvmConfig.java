package io.github.comparisonpages.goal.project;

import java.util.ArrayList;
import java.util.List;

/** The options of the virtual machine in {@code .mvn/jvm.config}, with those under which a short build is fastest. */
public final class JvmConfig {

    private static final String COMPILER = "-XX:TieredStopAtLevel=1";
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    private JvmConfig() {}

    /** The text with what it lacks at its end; where it chooses a compiler or a collector of its own, that stays. */
    public static String of(String text) {
        var missing = new ArrayList<String>();
        if (!text.contains("TieredStopAtLevel") && !text.contains("TieredCompilation") && !text.contains("-Xint")) {
            missing.add(COMPILER);
        }
        if (!hasCollector(List.of(text.strip().split("\\s+")))) {
            missing.add(COLLECTOR);
        }
        String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
        return missing.isEmpty() ? text : text + end + String.join("\n", missing) + "\n";
    }

    private static boolean hasCollector(List<String> options) {
        for (String option : options) {
            if (option.startsWith("-XX:+Use") && option.endsWith("GC")) {
                return true;
            }
        }
        return false;
    }
}
