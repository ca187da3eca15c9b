package io.github.comparisonpages.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.comparisonpages.BareDocument;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Serves files from memory, under the strictest content security policy that our pages must bear. */
final class PageServer implements AutoCloseable {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; base-uri 'none'; form-action 'none'";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "png", "image/png",
            "gif", "image/gif",
            "svg", "image/svg+xml");

    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final HttpServer server;

    PageServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    void put(String path, byte[] content) {
        files.put(path, content);
    }

    /** The pages of a folder, as paths, without its index. */
    List<String> pages(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder) && path.endsWith(".html") && !path.endsWith("/index.html"))
                .toList();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    /** A folder whose pages stand in such documents. */
    Output folder(String name, BareDocument document) {
        return new Output() {
            @Override
            public void page(Page page) throws IOException {
                file(page.path(), document.around(page).getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void file(String path, byte[] content) {
                put(name + "/" + path, content);
            }
        };
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        byte[] content = path.equals("favicon.ico") ? new byte[0] : files.get(path);
        var headers = exchange.getResponseHeaders();
        headers.add("Content-Security-Policy", POLICY);
        headers.add("Content-Type", TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain"));
        try (exchange) {
            if (content == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
                exchange.getResponseBody().write(content);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
