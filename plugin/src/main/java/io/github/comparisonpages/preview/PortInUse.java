package io.github.comparisonpages.preview;

import java.io.IOException;

/** Says that a port cannot be taken, and which could be. */
public final class PortInUse extends IOException {

    private static final long serialVersionUID = 1;

    PortInUse(String message, Exception cause) {
        super(message, cause);
    }
}
