package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page compares.
 *
 * @param options the options, in the order of the page; fewer than two mostly mean that the page compares nothing
 * @param candidates all that was proposed, the most convincing first
 * @param nearTie a second candidate that convinced nearly as much and names other options; null where there is none
 */
public record FoundOptions(
        List<FoundOption> options,
        List<CandidateReading> candidates,
        @Nullable NearTie nearTie) {

    public FoundOptions {
        options = List.copyOf(options);
        candidates = List.copyOf(candidates);
    }

    /** These with another option, in its place by the order of the source. */
    public FoundOptions with(FoundOption option) {
        var all = new ArrayList<FoundOption>(options);
        int at = 0;
        while (at < all.size()
                && all.get(at).span().start().compareTo(option.span().start()) <= 0) {
            at++;
        }
        all.add(at, option);
        return new FoundOptions(all, candidates, nearTie);
    }

    /** Two candidates that name different options; {@code taken} convinced little more than {@code left}. */
    public record NearTie(CandidateReading taken, CandidateReading left) {}
}
