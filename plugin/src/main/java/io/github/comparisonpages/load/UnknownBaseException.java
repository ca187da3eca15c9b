package io.github.comparisonpages.load;

import java.io.IOException;

/** There is no such thing as a handbook should be compared with. The message says in one line why, and what to do. */
public final class UnknownBaseException extends IOException {

    private static final long serialVersionUID = 1L;

    public UnknownBaseException(String message) {
        super(message);
    }
}
