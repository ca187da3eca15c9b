package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a build again and again, at moments that chance gives: each file is then whole, as the build before wrote it or as
 * this one does, and the next build sets the rest right. {@code -Dkills} says how often.
 */
@Tag("kill")
@DisabledOnOs(OS.WINDOWS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledBuildTest {

    private static final int KILLS = Integer.getInteger("kills", 200);

    @TempDir
    private Path temp;

    @Test
    void no_kill_leaves_half_a_file_and_the_next_build_repairs_the_rest() throws Exception {
        Path first = handbook("first", "");
        Path second = handbook("second", "\nOnce more, in other words.\n");
        var old = built(first);
        var young = built(second);
        assertEquals(old.keySet(), young.keySet());
        Path out = temp.resolve("site");
        var random = new Random(2026);
        var torn = new ArrayList<String>();
        int mixed = 0;
        int halves = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killOne(first, second, out, random.nextInt(300));
            var left = FolderOutput.files(out);
            halves += (int)
                    left.keySet().stream().filter(path -> path.endsWith(".tmp")).count();
            left.keySet().removeIf(path -> path.endsWith(".tmp"));
            for (var file : left.entrySet()) {
                boolean whole = file.getValue().equals(old.get(file.getKey()))
                        || file.getValue().equals(young.get(file.getKey()));
                if (!whole) {
                    torn.add("kill " + kill + ": " + file.getKey());
                }
            }
            mixed += left.equals(old) || left.equals(young) ? 0 : 1;
            FolderOutput.build(first, out);
            assertEquals(old, FolderOutput.files(out), "repaired after kill " + kill);
        }
        System.out.printf(
                "%d kills, %d amid the files of two builds, %d files left half written beside them, %d torn%n",
                KILLS, mixed, halves, torn.size());
        assertEquals(List.of(), torn);
        assertTrue(mixed > KILLS / 10, "kills came too early or too late: " + mixed);
    }

    private static void killOne(Path first, Path second, Path out, int delay) throws Exception {
        var build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Builds.class.getName(),
                        first.toString(),
                        second.toString(),
                        out.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertEquals('.', build.getInputStream().read(), "a first build that was whole");
            Thread.sleep(delay);
        } finally {
            build.destroyForcibly().waitFor();
        }
    }

    private Map<String, String> built(Path docs) throws IOException {
        Path out = temp.resolve("clean-" + docs.getFileName());
        FolderOutput.build(docs, out);
        return new TreeMap<>(FolderOutput.files(out));
    }

    /** The sample handbook, with something more on each page. */
    private Path handbook(String name, String more) throws IOException {
        Path docs = temp.resolve(name);
        Path sample = Path.of("../sample-project/docs");
        for (var file : FolderOutput.files(sample).keySet()) {
            Path copy = docs.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(sample.resolve(file), copy);
            if (file.endsWith(".md")) {
                Files.writeString(copy, Files.readString(copy) + more);
            }
        }
        return docs;
    }

    /** Builds two handbooks in turn into one folder, until it is killed. */
    static final class Builds {

        private Builds() {}

        public static void main(String[] args) throws IOException {
            Path out = Path.of(args[2]);
            FolderOutput.build(Path.of(args[1]), out);
            System.out.print('.');
            System.out.flush();
            while (true) {
                FolderOutput.build(Path.of(args[0]), out);
                FolderOutput.build(Path.of(args[1]), out);
            }
        }
    }
}
