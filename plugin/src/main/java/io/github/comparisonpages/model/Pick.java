package io.github.comparisonpages.model;

import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The author's answer.
 *
 * @param optionId the option picked; null where the words name none of the options
 * @param words the author's words for it
 * @param context for whom or what it holds; empty where it holds for all
 * @param reason why, as written, the sentence that names the pick included; may be empty
 */
public record Pick(@Nullable String optionId, List<Inline> words, String context, RichText reason, SourceSpan span) {

    public Pick {
        words = List.copyOf(words);
    }
}
