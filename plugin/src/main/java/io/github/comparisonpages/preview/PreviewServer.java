package io.github.comparisonpages.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Answers browsers on this machine, under its own names only: a page of another host that leads its name here is refused. All
 * that it answers is in memory.
 */
final class PreviewServer implements Closeable {

    /** Scripts and styles of skins stand in their pages; nothing is asked of another host. */
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
            + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private final Editions editions;
    private final EventStreams events;
    private final HttpServer server;
    private final ExecutorService threads;

    private PreviewServer(Editions editions, EventStreams events, HttpServer server) {
        this.editions = editions;
        this.events = events;
        this.server = server;
        this.threads = Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "preview");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    /**
     * Takes a port, and answers nothing yet.
     *
     * @param port 0 for any
     * @throws java.net.BindException if somebody else has the port
     */
    static PreviewServer open(int port, Editions editions, EventStreams events) throws IOException {
        // Each answer waits for 40 ms otherwise; it is read when the first of these classes is loaded.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return new PreviewServer(editions, events, HttpServer.create(address, 0));
    }

    void start() {
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var refusal = refusal(exchange);
            String path = Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "/");
            if (refusal != null) {
                send(exchange, refusal);
            } else if (path.equals("/" + Assets.EVENTS)) {
                headers(exchange, MediaTypes.EVENTS);
                events.send(exchange);
            } else {
                send(exchange, answer(path));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(String path) throws InterruptedException {
        try {
            return Answers.to(path, editions.current());
        } catch (IOException | RuntimeException e) {
            return Answer.refusal(500, "The page cannot be drawn: " + e.getMessage());
        }
    }

    /** What is no question of a browser on this machine; null where it is one. */
    private @Nullable Answer refusal(HttpExchange exchange) {
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return Answer.refusal(405, "The preview only shows pages");
        }
        var hosts = exchange.getRequestHeaders().get("Host");
        return hosts != null && hosts.size() == 1 && isOwn(hosts.get(0), port())
                ? null
                : Answer.refusal(403, "The preview is at http://localhost:" + port() + "/ only");
    }

    /** Returns whether a Host header names this machine and the port. */
    static boolean isOwn(String host, int port) {
        String name = host.toLowerCase(Locale.ROOT);
        String end = ":" + port;
        if (!name.endsWith(end)) {
            // Browsers leave out the usual port.
            return port == 80 && isLoopback(name);
        }
        return isLoopback(name.substring(0, name.length() - end.length()));
    }

    private static boolean isLoopback(String name) {
        return List.of("localhost", "127.0.0.1", "[::1]").contains(name);
    }

    private static void headers(HttpExchange exchange, String type) {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", POLICY);
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        if (answer.isRedirection()) {
            exchange.getResponseHeaders().set("Location", answer.type());
        } else {
            headers(exchange, answer.type());
        }
        boolean empty = exchange.getRequestMethod().equals("HEAD") || answer.body().length == 0;
        exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
        if (!empty) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    @Override
    public void close() {
        editions.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
