package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.codec.RecordCodec;
import io.github.comparisonpages.model.Comparison;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;

/** What is kept of a file between reading and printing it. */
sealed interface PageSource {

    /** Returns the text below its front matter. */
    String text();

    /** Returns what was read from it. */
    Comparison comparison();

    /** As it was read. */
    record Tree(String text, Comparison comparison) implements PageSource {}

    /**
     * In bytes: a sixth of what its tree takes, for the time of writing and reading them.
     *
     * @param bytes the comparison
     */
    record Packed(String text, byte[] bytes) implements PageSource {

        private static final RecordCodec<Comparison> CODEC = RecordCodec.of(Comparison.class);

        static Packed of(String text, Comparison comparison) {
            return new Packed(text, CODEC.bytes(comparison));
        }

        @Override
        public Comparison comparison() {
            try {
                return CODEC.read(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Keeps trees as long as they are few: those of some 2,000 pages take a hundred megabytes. */
    final class Budget {

        /** How many characters of text all trees may come from. */
        static final long CHARACTERS = 6_000_000;

        private final AtomicLong left;

        Budget(long characters) {
            left = new AtomicLong(characters);
        }

        /** Keeps what was read from a text: as a tree while the budget lasts. */
        PageSource keep(String text, Comparison comparison) {
            return left.addAndGet(-text.length()) >= 0 ? new Tree(text, comparison) : Packed.of(text, comparison);
        }
    }
}
