package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.codec.RecordCodec;
import io.github.comparisonpages.model.Comparison;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A comparison, packed: its tree takes six times as much.
 *
 * @param text the source without its front matter
 * @param bytes the comparison in bytes
 */
record PackedComparison(String text, byte[] bytes) {

    private static final RecordCodec<Comparison> CODEC = RecordCodec.of(Comparison.class);

    static PackedComparison of(String text, Comparison comparison) {
        return new PackedComparison(text, CODEC.bytes(comparison));
    }

    Comparison comparison() {
        try {
            return CODEC.read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
