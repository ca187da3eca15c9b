package io.github.comparisonpages;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same work on many inputs at once, and hands on the results one by one in the order of the inputs: what comes out
 * does not depend on the number of threads. Only so many results wait as keep the threads busy.
 */
final class Workers implements AutoCloseable {

    private static final int WAITING = 16;

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

    /** Does the work on each input; {@code taker} is called by this thread. */
    <I, R> void each(Iterable<I> inputs, Function<I, R> work, Taker<R> taker) throws IOException {
        var waiting = new ArrayDeque<Future<R>>();
        Iterator<I> more = inputs.iterator();
        while (more.hasNext() || !waiting.isEmpty()) {
            while (more.hasNext() && waiting.size() < threads * WAITING) {
                I input = more.next();
                waiting.add(pool.submit(() -> work.apply(input)));
            }
            taker.take(result(waiting.remove()));
        }
    }

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
