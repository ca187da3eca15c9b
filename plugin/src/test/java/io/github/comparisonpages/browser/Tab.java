package io.github.comparisonpages.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A page in a browser, and what it did since it was opened: errors, and the addresses that it asked. */
final class Tab {

    private static final int SECONDS = 30;

    private final Browser browser;
    private final String session;
    private final Semaphore loaded = new Semaphore(0);
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();

    Tab(Browser browser, String session) {
        this.browser = browser;
        this.session = session;
        browser.listen(session, this::take);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
    }

    private void take(JsonNode event) {
        JsonNode what = event.path("params");
        switch (event.path("method").asText()) {
            case "Page.loadEventFired" -> loaded.release();
            case "Network.requestWillBeSent" ->
                asked.add(what.path("request").path("url").asText());
            case "Runtime.exceptionThrown" ->
                errors.add(what.path("exceptionDetails").toString());
            case "Runtime.consoleAPICalled" -> errors.add(what.path("args").toString());
            case "Log.entryAdded" -> errors.add(what.path("entry").path("text").asText());
            default -> {}
        }
    }

    /** Opens a page, and waits until its scripts have run. */
    void open(String url) {
        loaded.drainPermits();
        errors.clear();
        asked.clear();
        call("Page.navigate", Map.of("url", url));
        try {
            if (!loaded.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(url + " does not load");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The errors of the console, those against the content security policy too. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    /** The addresses that the page asked for anything. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** A window of this width, in CSS pixels. */
    void width(int pixels) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** A screen of a reader who prefers {@code light} or {@code dark}. */
    void screen(String scheme) {
        media("screen", Map.of("prefers-color-scheme", scheme));
    }

    /** What style sheets ask for: {@code screen} or {@code print}, and features with their values. */
    void media(String medium, Map<String, String> features) {
        var asked = features.entrySet().stream()
                .map(f -> Map.of("name", f.getKey(), "value", f.getValue()))
                .toList();
        call("Emulation.setEmulatedMedia", Map.of("media", medium, "features", asked));
    }

    void scripts(boolean run) {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** Evaluates an expression, which may be a promise. */
    JsonNode value(String expression) {
        var got =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (got.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + got.path("exceptionDetails"));
        }
        return got.path("result").path("value");
    }

    /** Evaluates an expression that gives a list of strings. */
    List<String> strings(String expression) {
        return Browser.JSON.convertValue(
                value(expression), Browser.JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    /** Presses a key by its name and its code on a keyboard. */
    void press(String key, int code) {
        var down = Map.of("type", "rawKeyDown", "key", key, "code", key, "windowsVirtualKeyCode", code);
        call("Input.dispatchKeyEvent", down);
        if (key.equals("Enter")) {
            call("Input.dispatchKeyEvent", Map.of("type", "char", "key", key, "text", "\r"));
        }
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
    }

    byte[] picture() {
        var shot = call("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", area()));
        return Base64.getDecoder().decode(shot.path("data").asText());
    }

    byte[] print() {
        var pdf = call("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground", false));
        return Base64.getDecoder().decode(pdf.path("data").asText());
    }

    private Map<String, ?> area() {
        var size = call("Page.getLayoutMetrics", Map.of()).path("cssContentSize");
        return Map.of(
                "x", 0,
                "y", 0,
                "width", size.path("width").asInt(),
                "height", size.path("height").asInt(),
                "scale", 1);
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return browser.call(session, method, parameters);
    }
}
