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
 * @param unresolved what stands where an option is to be named, such as behind "Our pick:", and is the name of none
 */
public record Decision(List<Said> said, @Nullable Unclear unclear, List<Unresolved> unresolved) {

    /** Of a page that decides nothing. */
    public static final Decision NONE = new Decision(List.of(), null, List.of());

    public Decision {
        said = List.copyOf(said);
        unresolved = List.copyOf(unresolved);
    }

    /**
     * Words that should name an option and do not.
     *
     * @param words those behind a label up to the first sign or reason, or the misspelt name
     * @param nearest the option that is probably meant; null where none is near
     * @param taken whether that option is chosen all the same
     */
    public record Unresolved(
            List<Inline> words, SourceSpan span, @Nullable String nearest, boolean taken) {

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
