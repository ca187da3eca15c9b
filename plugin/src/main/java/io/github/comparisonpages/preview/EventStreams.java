package io.github.comparisonpages.preview;

import com.sun.net.httpserver.HttpExchange;
import io.github.comparisonpages.write.json.PreviewJson;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;

/**
 * Tells pages in browsers when they are others, and what is wrong with their files, as server-sent events: the state of a page
 * when it is opened, then each one that is new.
 */
final class EventStreams {

    /** After so long somebody who has gone is noticed. */
    private static final long BEAT = 15_000;

    private static final int MOST = 64;
    private static final byte[] FIRST = "retry: 1000\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PULSE = ":\n\n".getBytes(StandardCharsets.UTF_8);
    private static final String PARAMETER = "page=";

    private final Editions editions;
    private final String docs;
    private final Semaphore free = new Semaphore(MOST);

    /** {@code docs} is the docs folder as the reader of the log knows it. */
    EventStreams(Editions editions, String docs) {
        this.editions = editions;
        this.docs = docs;
    }

    /** Sends events until the browser goes or the preview ends; the headers are set. */
    void send(HttpExchange exchange) throws IOException, InterruptedException {
        boolean asked = exchange.getRequestMethod().equals("GET");
        if (!asked || !free.tryAcquire()) {
            exchange.sendResponseHeaders(asked ? 503 : 200, -1);
            return;
        }
        try {
            exchange.sendResponseHeaders(200, 0);
            send(page(exchange.getRequestURI().getRawQuery()), exchange.getResponseBody());
        } finally {
            free.release();
        }
    }

    private void send(String page, OutputStream out) throws IOException, InterruptedException {
        var edition = editions.current();
        byte[] sent = new byte[0];
        out.write(FIRST);
        while (!editions.closed()) {
            byte[] state = state(page, edition);
            out.write(Arrays.equals(state, sent) ? PULSE : event(state));
            out.flush();
            sent = state;
            edition = editions.next(edition, BEAT);
        }
    }

    private byte[] state(String path, Edition edition) {
        var page = edition.pages().get(path);
        return PreviewJson.line(
                edition.version(path),
                page != null && page.held(),
                edition.problem(),
                docs + "/",
                page == null ? List.of() : page.findings());
    }

    private static byte[] event(byte[] state) {
        return ("data: " + new String(state, StandardCharsets.UTF_8) + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String page(String query) {
        String asked = Objects.requireNonNullElse(query, "");
        if (!asked.startsWith(PARAMETER)) {
            return "";
        }
        try {
            return URLDecoder.decode(asked.substring(PARAMETER.length()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
