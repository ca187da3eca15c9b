package io.github.comparisonpages.model;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The author's answer.
 *
 * @param optionId the option picked; null where the words name none of the options
 * @param words the author's words for it
 * @param context for whom or what it holds; empty where it holds for all
 * @param reason why, as written, the sentence that names the pick included; may be empty
 * @param basis how the page knows: a page announces what is declared, and quotes what is concluded
 * @param span where the pick is named
 */
public record Pick(
        @Nullable String optionId, List<Inline> words, String context, RichText reason, Basis basis, SourceSpan span) {

    public Pick {
        words = List.copyOf(words);
    }

    /** How it is known that this is the author's answer. */
    public enum Basis {
        /**
         * The author says so in a form that says nothing else: a key, a label such as "Our pick:", a heading or mark.
         */
        DECLARED,
        /** A sentence of the conclusion chooses; {@code words} is that sentence. */
        CONCLUDED,
        /** A sentence would choose under the condition {@code context}; no answer by itself. */
        CONDITIONAL
    }
}
