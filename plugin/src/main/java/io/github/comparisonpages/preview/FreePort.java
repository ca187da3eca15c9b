package io.github.comparisonpages.preview;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Takes a port for the preview, or finds one that could be taken. */
final class FreePort {

    private static final int TRIES = 50;
    private static final int LAST = 65_535;
    private static final int FIRST_FOR_EVERYBODY = 1024;

    private FreePort() {}

    /** Opens a server at a port; 0 is any. */
    static PreviewServer open(int port, Editions editions, EventStreams events) throws IOException {
        try {
            return PreviewServer.open(port, editions, events);
        } catch (BindException e) {
            int free = after(port);
            String other = free == 0 ? "" : "-Dcomparison.port=" + free + " is free, ";
            throw new PortInUse(
                    "Port %s cannot be taken (%s): %s-Dcomparison.port=0 takes any that is"
                            .formatted(port, e.getMessage(), other),
                    e);
        }
    }

    /** Returns the next port that is free now; 0 where none is near. */
    static int after(int port) {
        int first = Math.max(port + 1, FIRST_FOR_EVERYBODY);
        for (int next = first; next < first + TRIES && next <= LAST; next++) {
            try (var socket = new ServerSocket(next, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // The next one may not be.
            }
        }
        return 0;
    }
}
