package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diff.HandbookDiff;
import java.io.IOException;

/** The line of stages from two states of a handbook to what changed between them. Nothing is written. */
public final class DiffPipeline {

    private DiffPipeline() {}

    /**
     * Says what changed in a handbook.
     *
     * @return the diagnostics are those of files of the base that cannot be read
     * @throws io.github.comparisonpages.load.UnknownBaseException if there is nothing to compare with
     */
    public static Diagnosed<HandbookDiff> diff(HandbookOptions options, Base base) throws IOException {
        try (var workers = new Workers(options.threads())) {
            var now = ComparisonPipeline.read(options, ProjectContext.unknown(options), workers);
            var then = base.read(now, options, workers);
            return new Diagnosed<>(HandbookDiff.of(then.name(), then.state(), then.now(now)), then.diagnostics());
        }
    }
}
