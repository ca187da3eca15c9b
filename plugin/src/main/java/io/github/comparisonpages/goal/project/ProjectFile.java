package io.github.comparisonpages.goal.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file of the project as it is and as it is to be.
 *
 * @param path where it is
 * @param fresh whether it is not there yet
 * @param before its bytes; none where it is not there
 * @param after what these are to be
 */
public record ProjectFile(Path path, boolean fresh, byte[] before, byte[] after) {

    /** One that is not there yet. */
    public static ProjectFile fresh(Path path, String text) {
        return new ProjectFile(path, true, new byte[0], text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether there is anything to write. */
    public boolean changes() {
        return fresh || !Arrays.equals(before, after);
    }

    /** The lines that go and come, with those around them. */
    public String diff() {
        return LineDiff.of(text(before), text(after));
    }

    /** Good enough to look at, whatever the encoding. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
