package io.github.comparisonpages.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Does the same work on many inputs at once, and hands on the results one by one in the order of the inputs: what comes out
 * does not depend on the number of threads. Only so many results wait as keep the threads busy, and only so much is worked
 * on at once as a small machine has room for.
 */
final class Workers implements AutoCloseable {

    private static final int WAITING = 16;

    /** Half a megabyte of text becomes more than a hundred megabytes of trees and pages where its author wants that. */
    private static final long BYTES_AT_ONCE = 512 * 1024;

    private final int threads;
    private final ExecutorService pool;

    /** @param threads how many at once, 1 or more */
    Workers(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads are 1 or more, not " + threads);
        }
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads, work -> {
            var thread = new Thread(work, "comparisons");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes a result. */
    interface Taker<R> {
        void take(R result) throws IOException;
    }

    /**
     * Does the work on each input; {@code taker} is called by this thread.
     *
     * @param bytes how large an input is; one that is larger than all that is worked on at once comes alone
     */
    <I, R> void each(Iterable<I> inputs, ToLongFunction<I> bytes, Function<I, R> work, Taker<R> taker)
            throws IOException {
        var waiting = new ArrayDeque<Waiting<R>>();
        long all = 0;
        Iterator<I> more = inputs.iterator();
        I next = more.hasNext() ? more.next() : null;
        while (next != null || !waiting.isEmpty()) {
            while (next != null && waiting.size() < threads * WAITING) {
                long own = bytes.applyAsLong(next);
                if (!waiting.isEmpty() && all + own > BYTES_AT_ONCE) {
                    break;
                }
                I input = next;
                waiting.add(new Waiting<>(pool.submit(() -> work.apply(input)), own));
                all += own;
                next = more.hasNext() ? more.next() : null;
            }
            var first = waiting.remove();
            taker.take(result(first.result()));
            all -= first.bytes();
        }
    }

    private record Waiting<R>(Future<R> result, long bytes) {}

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped before all pages were written", e);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
