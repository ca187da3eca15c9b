package io.github.comparisonpages.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages in the plainest of sites, served from memory under the strictest content security policy that they must bear. */
final class BareSite implements Output, AutoCloseable {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " base-uri 'none'; form-action 'none'";
    private static final String STYLE = """
            :root { color-scheme: light dark; font-family: sans-serif; }
            body { margin: 0; background: light-dark(#fff, #14181d); } main { max-width: 78rem; margin: 0 auto; padding: 1rem; }
            """;
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "png", "image/png",
            "svg", "image/svg+xml");

    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final List<String> pages = new ArrayList<>();
    private final HttpServer server;
    private String folder = "";

    BareSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        files.put("bare.css", STYLE.getBytes(StandardCharsets.UTF_8));
    }

    /** What comes from now on goes into this folder. */
    void folder(String name) {
        folder = name + "/";
    }

    /** The pages, as paths. */
    List<String> pages() {
        return List.copyOf(pages);
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    String html(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    @Override
    public void page(Page page) {
        String up = "../".repeat((int) page.path().chars().filter(c -> c == '/').count());
        var document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.selectFirst("html").attr("lang", "en");
        var head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        document.title(page.head().title().isEmpty() ? "Page" : page.head().title());
        stylesheet(head, "/bare.css");
        page.head().stylesheets().forEach(sheet -> stylesheet(head, up + sheet));
        page.head()
                .scripts()
                .forEach(script ->
                        head.appendElement("script").attr("src", up + script).attr("defer", true));
        String html = document.html()
                .replace(
                        "<body></body>",
                        "<body><main>" + page.body() + "<script type=\"application/ld+json\">"
                                + page.head().facts() + "</script></main></body>");
        put(page.path(), ("<!DOCTYPE html>" + html).getBytes(StandardCharsets.UTF_8));
        pages.add(folder + page.path());
    }

    private static void stylesheet(Element head, String href) {
        head.appendElement("link").attr("rel", "stylesheet").attr("href", href);
    }

    @Override
    public void file(String path, byte[] content) {
        put(path, content);
    }

    private void put(String path, byte[] content) {
        files.put(folder + path, content);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        byte[] content = files.get(path);
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
