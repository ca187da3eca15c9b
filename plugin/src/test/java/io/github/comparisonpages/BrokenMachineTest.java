package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.OutputFolder;
import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full, a folder that is locked, a file that comes and goes: one clear error, and nothing half written. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrokenMachineTest {

    private static final Configuration DISK = Configuration.unix();

    @TempDir
    private Path temp;

    private Path docs;

    @BeforeEach
    void write() throws IOException {
        docs = Files.createDirectories(Jimfs.newFileSystem(DISK).getPath("/docs/comparisons"))
                .getParent();
        Files.writeString(docs.resolve("comparisons/tea-vs-coffee.md"), "# Tea vs Coffee\n\n![Cup](cup.png)\n");
        Files.writeString(docs.resolve("comparisons/maps-vs-lists.md"), "# Maps vs Lists\n");
        Files.writeString(docs.resolve("comparisons/cup.png"), "png");
    }

    /** In blocks of 1 kB, of which an empty disk takes some for itself. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20, 50, 100})
    void a_full_disk_is_told_and_leaves_whole_files(int blocks) throws IOException {
        var whole = DISK.toBuilder().setMaxSize(64 << 20).setBlockSize(1024).build();
        Path clean = Jimfs.newFileSystem(whole).getPath("/site");
        FolderOutput.build(docs, clean);
        var full =
                DISK.toBuilder().setMaxSize(blocks * 1024L).setBlockSize(1024).build();
        Path out = Jimfs.newFileSystem(full).getPath("/site");

        var failure = assertThrows(IOException.class, () -> FolderOutput.build(docs, out));

        assertEquals("out of disk space", failure.getMessage());
        var expected = FolderOutput.files(clean);
        FolderOutput.files(out).forEach((path, content) -> assertEquals(expected.get(path), content, path));
    }

    @Test
    void a_disk_that_fills_up_on_the_second_build_keeps_what_the_first_one_wrote() throws IOException {
        var disk = DISK.toBuilder().setMaxSize(400 * 1024L).setBlockSize(1024).build();
        Path out = Jimfs.newFileSystem(disk).getPath("/site");
        FolderOutput.build(docs, out);
        var old = FolderOutput.files(out);
        Files.write(out.resolve("ballast"), new byte[Math.toIntExact(free(out))]);
        Files.writeString(docs.resolve("comparisons/maps-vs-lists.md"), "# Maps vs Lists\n\n" + "new ".repeat(2000));

        assertThrows(IOException.class, () -> FolderOutput.build(docs, out));

        Files.delete(out.resolve("ballast"));
        assertEquals(old, FolderOutput.files(out));
    }

    private static long free(Path folder) throws IOException {
        return Files.getFileStore(folder).getUnallocatedSpace();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_that_may_not_be_written_is_named() throws IOException {
        Path out = Files.createDirectories(temp.resolve("site"));
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(out), "who may do anything is not refused");

        var failure = assertThrows(IOException.class, () -> FolderOutput.build(docs, out));

        assertTrue(failure.getMessage().startsWith(out.toString()), failure.getMessage());
        assertEquals(List.of(), List.copyOf(FolderOutput.files(out).keySet()));
    }

    @Test
    void a_file_where_a_folder_should_be_is_named() throws IOException {
        Path out = Files.writeString(temp.resolve("site"), "a file");

        var failure = assertThrows(IOException.class, () -> FolderOutput.build(docs, out));

        assertEquals(out.toString(), failure.getMessage());
    }

    @Test
    void a_comparison_that_vanishes_before_it_is_read_is_told_and_the_others_are_built() throws IOException {
        Path gone = docs.resolve("comparisons/gone-vs-here.md");
        Files.createSymbolicLink(gone, docs.resolve("nowhere.md"));
        Path out = temp.resolve("site");

        var outcome = FolderOutput.build(docs, out);

        assertEquals(
                List.of("comparisons/gone-vs-here.md:1:1: error: this cannot be read [unreadable]"),
                outcome.findings().diagnostics().stream()
                        .filter(d -> d.severity() == Severity.ERROR)
                        .map(Diagnostic::headline)
                        .toList());
        assertEquals(2, outcome.pages());
    }

    @Test
    void what_changes_while_it_is_built_is_read_once() throws IOException {
        Path clean = temp.resolve("clean");
        FolderOutput.build(docs, clean);
        Path out = temp.resolve("site");
        var folder = new FolderOutput(new OutputFolder(out));

        FolderOutput.build(docs, new Meddling(folder, docs), 1);

        var expected = FolderOutput.files(clean);
        expected.remove("cup.png");
        assertEquals(expected, FolderOutput.files(out));
    }

    /** Somebody who removes what is still to be read while the first page is written. */
    private record Meddling(Output output, Path docs) implements Output {

        @Override
        public void page(Page page) throws IOException {
            Files.deleteIfExists(docs.resolve("comparisons/cup.png"));
            Files.deleteIfExists(docs.resolve("comparisons/tea-vs-coffee.md"));
            Files.writeString(docs.resolve("comparisons/maps-vs-lists.md"), "# Other\n");
            output.page(page);
        }

        @Override
        public void file(String path, byte[] content) throws IOException {
            output.file(path, content);
        }
    }
}
