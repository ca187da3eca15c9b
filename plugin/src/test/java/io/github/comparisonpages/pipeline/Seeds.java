package io.github.comparisonpages.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The pages of all cases and rules, from which a search for others starts. No class of the plugin may be loaded here: Java 17
 * cannot instrument a record anew that has annotated types, so that all must wait for the fuzzer.
 */
final class Seeds {

    private Seeds() {}

    /** All of them, in the order of their paths. */
    static Stream<byte[]> all() throws IOException {
        try (var files = Files.walk(Path.of("src/test/resources"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().map(Seeds::bytes).toList().stream();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
