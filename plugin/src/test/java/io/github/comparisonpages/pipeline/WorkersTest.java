package io.github.comparisonpages.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkersTest {

    private static final long LARGE = 200_000;

    /** What is worked on or waits at most, in bytes, while all inputs go through in their order. */
    private static long most(List<Long> inputs) throws IOException {
        var now = new AtomicLong();
        var most = new AtomicLong();
        var taken = new ArrayList<Long>();
        try (var workers = new Workers(8)) {
            workers.each(
                    inputs,
                    bytes -> bytes,
                    bytes -> {
                        most.accumulateAndGet(now.addAndGet(bytes), Math::max);
                        return bytes;
                    },
                    bytes -> {
                        now.addAndGet(-bytes);
                        taken.add(bytes);
                    });
        }
        assertEquals(inputs, taken);
        return most.get();
    }

    @Test
    void large_inputs_are_worked_on_a_few_at_a_time() throws IOException {
        var inputs = new ArrayList<Long>();
        for (long i = 0; i < 50; i++) {
            inputs.add(LARGE + i);
        }
        assertTrue(most(inputs) < 3 * LARGE);
    }

    @Test
    void an_input_that_is_too_large_comes_alone() throws IOException {
        assertEquals(10 * LARGE, most(List.of(1L, 10 * LARGE, 2L)));
    }
}
