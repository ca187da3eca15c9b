package io.github.comparisonpages.write.markdown;

import static io.github.comparisonpages.write.markdown.MarkdownText.literal;

import io.github.comparisonpages.view.summary.TwinView;
import java.nio.charset.StandardCharsets;

/**
 * Writes a page's twin: the answer as a quotation, then the author's own text. For example:
 *
 * <pre>{@code
 * > **Ferry vs Tunnel Train**
 * >
 * > - Pick: Ferry
 * > - Reviewed 1 October 2026
 *
 * # Ferry vs Tunnel Train
 * }</pre>
 */
public final class MarkdownTwin {

    private MarkdownTwin() {}

    /** Returns the twin as UTF-8; the author's lines end as they did. */
    public static byte[] bytes(TwinView twin) {
        var out = new StringBuilder();
        var answer = twin.answer();
        out.append("> **").append(literal(answer.title())).append("**\n");
        if (!answer.lines().isEmpty()) {
            out.append(">\n");
            answer.lines()
                    .forEach(line -> out.append("> - ").append(literal(line)).append('\n'));
        }
        return out.append('\n').append(twin.text()).toString().getBytes(StandardCharsets.UTF_8);
    }
}
