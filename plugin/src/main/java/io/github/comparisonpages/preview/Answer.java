package io.github.comparisonpages.preview;

import java.nio.charset.StandardCharsets;

/**
 * What a browser gets.
 *
 * @param status such as 200
 * @param type the media type; for a redirection the place where to go instead
 */
record Answer(int status, String type, byte[] body) {

    static Answer ok(String type, byte[] body) {
        return new Answer(200, type, body);
    }

    static Answer html(int status, String document) {
        return new Answer(status, MediaTypes.HTML, document.getBytes(StandardCharsets.UTF_8));
    }

    static Answer redirection(String place) {
        return new Answer(302, place, new byte[0]);
    }

    /** One line for whoever asked in a way that is not answered. */
    static Answer refusal(int status, String line) {
        return new Answer(status, MediaTypes.TEXT, (line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    boolean isRedirection() {
        return status == 302;
    }
}
