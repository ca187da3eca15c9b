package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diff.AffectedDecision;
import io.github.comparisonpages.diff.HandbookDiff;
import io.github.comparisonpages.load.git.GitRepository;
import io.github.comparisonpages.load.git.WorkTreeChanges;
import java.io.IOException;
import java.util.List;

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

    /** What a change of the repository touches, and the decisions in force that govern it. */
    public record Affected(String base, int files, List<AffectedDecision> decisions) {}

    /**
     * Says which decisions govern what is other in the work tree than at a revision.
     *
     * @throws io.github.comparisonpages.load.UnknownBaseException if there is no such revision, or no repository
     */
    public static Affected affected(HandbookOptions options, String base) throws IOException {
        try (var repository = GitRepository.around(options.docs().directory())) {
            var revision = repository.base(base);
            var paths = WorkTreeChanges.since(revision, repository);
            var now = ComparisonPipeline.read(options, ProjectContext.unknown(options));
            return new Affected(revision.label(), paths.size(), AffectedDecision.all(now.catalog(), paths));
        }
    }
}
