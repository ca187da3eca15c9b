package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Unclear;
import io.github.comparisonpages.model.document.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page decides. Picks, their conditions and rejected options are views of {@link #said}.
 *
 * @param said what is said of options, the chosen first, each option once a mode
 * @param unclear the sentence nearest to an answer where nothing is chosen; null where something is, or nothing speaks of it
 * @param unresolved what stands behind labels such as "Our pick:" and names no option
 */
public record Decision(List<Said> said, @Nullable Unclear unclear, List<Unresolved> unresolved) {

    /** Of a page that decides nothing. */
    public static final Decision NONE = new Decision(List.of(), null, List.of());

    public Decision {
        said = List.copyOf(said);
        unresolved = List.copyOf(unresolved);
    }

    /**
     * Words behind a label that name no option.
     *
     * @param words the words up to the first sign or reason
     * @param nearest the option that is probably meant; null where none is near
     */
    public record Unresolved(
            List<Inline> words, SourceSpan span, @Nullable String nearest) {

        public Unresolved {
            words = List.copyOf(words);
        }
    }

    /** What is said in one way, in the order found. */
    public List<Said> of(Said.Mode mode) {
        return said.stream().filter(s -> s.mode() == mode).toList();
    }

    /** The options chosen, not only under a condition. */
    public List<Said> chosen() {
        return of(Said.Mode.CHOSEN);
    }
}
