package io.github.comparisonpages.load;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Bytes to text, strictly: nothing is replaced, and the first bad byte is reported with its place. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** Returns the text without a byte order mark, or nothing and the diagnostic {@code invalid-utf8}. */
    static Diagnosed<Optional<String>> decode(String path, byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        // UTF-8 never needs more characters than bytes.
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = withoutByteOrderMark(out.flip().toString());
        if (!result.isError()) {
            return new Diagnosed<>(Optional.of(text), List.of());
        }
        var place = behind(text);
        return new Diagnosed<>(
                Optional.empty(),
                List.of(DiagnosticId.INVALID_UTF8.at(
                        path,
                        new SourceSpan(place, place),
                        "byte 0x%02X is not valid UTF-8".formatted(bytes[in.position()]),
                        "Save the file as UTF-8. It has no page until then.")));
    }

    private static String withoutByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Position behind(String text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
            if (ends) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, text.codePointCount(lineStart, text.length()) + 1);
    }
}
