package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.diagnostic.SourceSpan;
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
 * @param undeclared what the text lists beside the options that the front matter declares
 */
public record FoundOptions(
        List<FoundOption> options,
        List<CandidateReading> candidates,
        @Nullable NearTie nearTie,
        List<Undeclared> undeclared) {

    public FoundOptions {
        options = List.copyOf(options);
        candidates = List.copyOf(candidates);
        undeclared = List.copyOf(undeclared);
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
        return new FoundOptions(all, candidates, nearTie, undeclared);
    }

    /** A name that stands under a heading such as "Considered options", and is none of those that are declared. */
    public record Undeclared(String name, SourceSpan span) {}

    /** Two candidates that name different options; {@code taken} convinced little more than {@code left}. */
    public record NearTie(CandidateReading taken, CandidateReading left) {}
}
