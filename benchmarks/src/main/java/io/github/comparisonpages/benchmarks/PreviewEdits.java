package io.github.comparisonpages.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long it takes from saving a file until a browser has the page anew: a running preview is asked as a browser asks it.
 *
 * <pre>java PreviewEdits.java http://localhost:8744/comparisons/ docs/comparisons 50</pre>
 */
public final class PreviewEdits {

    private static final long MILLISECOND = 1_000_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final Path folder;

    private PreviewEdits(URI address, Path folder) {
        this.address = address;
        this.folder = folder;
    }

    /** {@code arguments} are the address, the folder whose files have pages of their names, and how many edits. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var edits = new PreviewEdits(URI.create(arguments[0]), Path.of(arguments[1]));
        int number = Integer.parseInt(arguments[2]);
        var times = new ArrayList<Long>();
        List<Path> files;
        try (var all = Files.list(edits.folder)) {
            files = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        for (int i = 0; i < number; i++) {
            times.add(edits.edit(files.get(i * 37 % files.size()), "Edit " + i + "x" + number + "."));
            // An author reads what was made before the next thought comes.
            Thread.sleep(1000);
        }
        System.out.println("in order: " + times);
        times.sort(null);
        System.out.printf(
                "%s edits of %s pages: median %s ms, worst %s ms%n",
                number, files.size(), times.get(number / 2), times.get(number - 1));
    }

    /** Saves a file with one sentence more, and waits until its page has it; in milliseconds. */
    private long edit(Path file, String sentence) throws IOException, InterruptedException {
        String page = file.getFileName().toString().replace(".md", ".html");
        byte[] text = Files.readAllBytes(file);
        var events = client.send(
                request("/_preview/events?page=" + page), HttpResponse.BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
            String before = version(lines);
            long start = System.nanoTime();
            Files.writeString(file, new String(text, StandardCharsets.UTF_8).stripTrailing() + "\n\n" + sentence + "\n");
            while (version(lines).equals(before)) {
                // Something else of the page has changed.
            }
            String shown = client.send(request("/comparisons/" + page), HttpResponse.BodyHandlers.ofString())
                    .body();
            long time = (System.nanoTime() - start) / MILLISECOND;
            if (!shown.contains(sentence)) {
                throw new IOException("the page of " + file + " is an old one");
            }
            return time;
        } finally {
            Files.write(file, text);
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).build();
    }

    private static String version(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (!line.startsWith("data: ")) {
            line = lines.readLine();
        }
        return line.substring(0, line.indexOf(",\"held\""));
    }
}
