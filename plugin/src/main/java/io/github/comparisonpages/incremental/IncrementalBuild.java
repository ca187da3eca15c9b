package io.github.comparisonpages.incremental;

import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.Progress;
import io.github.comparisonpages.pipeline.ProjectContext;
import io.github.comparisonpages.write.Build;
import io.github.comparisonpages.write.IncrementalOutput;
import io.github.comparisonpages.write.Output;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages of a handbook. Of what the last build made with the same configuration it makes anew only the pages whose
 * text has changed, those that show something of them, and the lists if they do.
 */
public final class IncrementalBuild implements Build {

    private final BuildRequest request;
    private final ProjectContext around;
    private final Progress progress;
    private final BuildMemory memory;
    private final String key;
    private BuildMemory.@Nullable Next next;
    private Optional<KeptBuild> made = Optional.empty();

    private IncrementalBuild(BuildRequest request, Path memory, Progress progress) throws IOException {
        this.request = request;
        this.around = ProjectContext.of(request.handbook());
        this.progress = progress;
        this.memory = new BuildMemory(memory);
        this.key = BuildKey.of(request);
    }

    /**
     * Makes them.
     *
     * @param memory the folder in which a build leaves what the next one can use; it need not exist
     * @throws IOException if the output cannot be written: never for what an author's file holds
     */
    public static BuildSummary run(BuildRequest request, Path memory, IncrementalOutput output, Progress progress)
            throws IOException {
        return new IncrementalBuild(request, memory, progress).run(output);
    }

    private BuildSummary run(IncrementalOutput output) throws IOException {
        Optional<KeptBuild> last = memory.build(key);
        BuildSummary summary;
        if (last.isPresent() && stands(last.get(), output)) {
            var build = last.get();
            output.page(build.index());
            summary = new BuildSummary(build.pages(), build.pages(), build.digest());
        } else {
            summary = make(output, output::keeps, last);
        }
        output.end(this);
        return summary;
    }

    /** Whether nothing has changed at all. */
    private boolean stands(KeptBuild last, IncrementalOutput output) {
        return last.project().equals(around.files().fingerprint())
                && last.made().stream().allMatch(output::keeps);
    }

    @Override
    public void again(Output everything) throws IOException {
        make(everything, path -> false, Optional.empty());
    }

    @Override
    public void done() throws IOException {
        if (next != null && made.isPresent()) {
            next.keep(made.get());
        }
    }

    private BuildSummary make(Output output, Predicate<String> keeps, Optional<KeptBuild> last) throws IOException {
        Map<String, KeptPage> pages = last.map(memory::pages).orElse(Map.of());
        memory.forget();
        try (var started = memory.next()) {
            next = started;
            var remembered = new RememberedBuild(last, pages, output, keeps, started::add);
            var result = ComparisonPipeline.run(request, around, remembered.output(), remembered, progress);
            var summary = BuildSummary.of(result, request.handbook().maxFindings());
            made = remembered.kept(key, around.files().fingerprint(), summary, started.end());
            return summary;
        }
    }
}
