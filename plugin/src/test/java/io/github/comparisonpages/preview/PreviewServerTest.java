package io.github.comparisonpages.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PreviewServerTest {

    private static final String PAGE = "/comparisons/kettle-vs-pan.html";

    @TempDir
    private Path temp;

    private final Editions editions = new Editions();
    private Kitchen kitchen;
    private Press press;
    private PreviewServer server;

    @BeforeEach
    void a_server() throws IOException {
        kitchen = Kitchen.in(temp.resolve("docs"));
        press = new Press(kitchen.request());
        server = PreviewServer.open(0, editions, new EventStreams(editions, "docs"));
        editions.publish(press.edition(Kitchen.nothing()));
        server.start();
    }

    @AfterEach
    void no_server() {
        server.close();
    }

    @Test
    void a_page_stands_in_its_frame_with_the_script_in_its_head() throws IOException {
        String answer = get(PAGE);

        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
        assertTrue(answer.contains("<title>Kettle vs Pan</title><script src=\"/_preview/preview.js\""
                + " data-page=\"kettle-vs-pan.html\" data-version=\"0-"));
        assertTrue(answer.contains("three minutes"));
    }

    @Test
    void files_of_the_build_the_frame_and_the_preview_are_there() throws IOException {
        assertTrue(get("/comparisons/comparison.css").contains("Content-type: text/css; charset=utf-8"));
        assertTrue(get("/css/skin.css").endsWith("body {}"));
        assertTrue(get("/_preview/preview.js").contains("EventSource"));
        assertTrue(get("/_preview/preview.css").contains(":host"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/comparisons", "/comparisons/"})
    void short_addresses_lead_to_the_index(String path) throws IOException {
        assertTrue(get(path).contains("Location: /comparisons/index.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../docs/kettle-vs-pan.md",
                "/comparisons/../../docs/kettle-vs-pan.md",
                "/comparisons/%2e%2e/%2e%2e/docs/kettle-vs-pan.md",
                "/comparisons/..%2f..%2fdocs/kettle-vs-pan.md",
                "/docs/kettle-vs-pan.md",
                "/etc/passwd",
                "//etc/passwd",
                "/comparisons/kettle-vs-pan.html/",
                "/_preview/../comparisons/kettle-vs-pan.html",
                "/comparisonsX",
                "/_preview/"
            })
    void nothing_else_is_there(String path) throws IOException {
        String answer = get(path);

        assertFalse(answer.startsWith("HTTP/1.1 200 "), answer);
        assertFalse(answer.contains("three minutes"));
    }

    @Test
    void a_missing_page_names_those_that_are_near() throws IOException {
        String answer = get("/comparisons/gas-vs-wod.html");

        assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
        assertTrue(answer.contains("<a href=\"/comparisons/heat/gas-vs-wood.html\">Gas vs Wood</a>"), answer);
        assertFalse(answer.contains("kettle"));
    }

    @Test
    void a_missing_page_shows_what_was_asked_for_as_text() throws IOException {
        assertTrue(get("/%3Cscript%3E%22").contains("/&lt;script&gt;&quot;"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: example.org",
                "Host: example.org:PORT",
                "Host: localhost",
                "Host: localhost:1",
                "Host: localhost.example.org:PORT",
                "Host: 127.0.0.1:PORT@example.org",
                "Host: localhost:PORT\r\nHost: localhost:PORT",
                "Host: localhost:PORT\r\nHost: example.org",
                "Host:",
                "X-Forwarded-Host: localhost:PORT"
            })
    void other_hosts_are_refused(String header) throws IOException {
        String answer = ask("GET " + PAGE + " HTTP/1.1\r\n" + header.replace("PORT", "" + server.port()));

        assertTrue(answer.startsWith("HTTP/1.1 403 ") || answer.startsWith("HTTP/1.1 400 "), answer);
        assertFalse(answer.contains("three minutes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"})
    void this_machine_has_several_names(String name) {
        assertTrue(PreviewServer.isOwn(name + ":8744", 8744));
        assertFalse(PreviewServer.isOwn(name, 8744));
        assertTrue(PreviewServer.isOwn(name, 80));
    }

    @Test
    void a_head_has_no_body() throws IOException {
        String answer = ask("HEAD " + PAGE + " HTTP/1.1\r\nHost: localhost:" + server.port());

        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
        assertTrue(answer.endsWith("\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void pages_are_only_shown(String method) throws IOException {
        String answer = ask(method + " " + PAGE + " HTTP/1.1\r\nHost: localhost:" + server.port());

        assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
    }

    @Test
    void other_sites_can_neither_frame_a_page_nor_read_it() throws IOException {
        String answer = get(PAGE);

        assertTrue(answer.contains("frame-ancestors 'none'"));
        assertTrue(answer.contains("Cross-origin-resource-policy: same-origin"));
        assertTrue(answer.contains("Cache-control: no-store"));
        assertFalse(answer.contains("Access-control-allow-origin"));
    }

    @Test
    void a_skin_that_cannot_be_drawn_is_said_in_a_line() throws IOException {
        var edition = press.edition(Kitchen.nothing());
        var failing = new SiteFrame(
                page -> {
                    throw new IOException("no such macro");
                },
                edition.frame().files());
        editions.publish(new Edition(failing, 0, edition.pages(), edition.files(), null));

        String answer = get(PAGE);

        assertTrue(answer.startsWith("HTTP/1.1 500 "), answer);
        assertTrue(answer.endsWith("The page cannot be drawn: no such macro\n"));
    }

    @Test
    void events_tell_the_state_first_and_then_each_new_one() throws IOException, InterruptedException {
        try (var socket = connect()) {
            var lines = events(socket, "kettle-vs-pan.html");
            String first = event(lines);
            assertTrue(first.contains("\"held\":false,\"problem\":null,\"findings\":[]"), first);

            kitchen.write("kettle-vs-pan.md", Kitchen.TEXT.replace("Boils over.", "TBD"));
            editions.publish(press.edition(editions.current()));

            String second = event(lines);
            assertTrue(second.contains("\"place\":\"docs/kettle-vs-pan.md:21:3\""), second);
            assertTrue(second.contains("\"rule\":\"filler\""), second);

            editions.publish(editions.current().failing("no such folder"));

            assertTrue(event(lines).contains("\"problem\":\"no such folder\""));
        }
    }

    @Test
    void events_of_a_page_that_is_not_there_have_no_version() throws IOException {
        try (var socket = connect()) {
            assertTrue(event(events(socket, "nothing.html")).contains("\"version\":\"\""));
        }
    }

    @Test
    void an_open_event_stream_keeps_nobody_waiting() throws IOException {
        var open = List.of(connect(), connect(), connect());
        for (var socket : open) {
            event(events(socket, "kettle-vs-pan.html"));
        }

        assertTrue(get(PAGE).contains("three minutes"));

        for (var socket : open) {
            socket.close();
        }
    }

    @Test
    void a_port_that_is_taken_is_told_with_one_that_is_free() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            var refused = Assertions.assertThrows(
                    PortInUse.class, () -> FreePort.open(port, editions, new EventStreams(editions, "docs")));

            assertEquals(
                    "Port %s cannot be taken (Address already in use): ".formatted(port)
                            + "-Dcomparison.port=%s is free, -Dcomparison.port=0 takes any that is"
                                    .formatted(FreePort.after(port)),
                    refused.getMessage());
        }
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.port());
    }

    private BufferedReader events(Socket socket, String page) throws IOException {
        send(socket, "GET /_preview/events?page=" + page + " HTTP/1.1\r\nHost: localhost:" + server.port());
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String event(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (!line.startsWith("data: ")) {
            line = lines.readLine();
        }
        return line;
    }

    private String get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: localhost:" + server.port());
    }

    /** The whole answer to a request, as it comes: clients of the library would mend what is asked here. */
    private String ask(String request) throws IOException {
        try (var socket = connect()) {
            send(socket, request + "\r\nConnection: close");
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(Socket socket, String request) throws IOException {
        socket.getOutputStream().write((request + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
