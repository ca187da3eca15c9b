package io.github.comparisonpages.preview;

import org.jspecify.annotations.Nullable;

/** The edition of now, for many readers. */
final class Editions {

    private @Nullable Edition current;
    private boolean closed;

    synchronized void publish(Edition edition) {
        current = edition;
        notifyAll();
    }

    /** Returns the edition of now; waits for the first. */
    synchronized Edition current() throws InterruptedException {
        while (current == null) {
            wait();
        }
        return current;
    }

    /** Waits for another edition than one that is known, though no longer than so many milliseconds. */
    synchronized Edition next(Edition known, long milliseconds) throws InterruptedException {
        if (current == known && !closed) {
            wait(milliseconds);
        }
        return current();
    }

    /** Returns whether no more editions come. */
    synchronized boolean closed() {
        return closed;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
