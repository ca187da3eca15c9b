package io.github.comparisonpages;

import io.github.comparisonpages.ComparisonPipeline.Outcome;
import io.github.comparisonpages.ComparisonPipeline.Site;
import io.github.comparisonpages.ComparisonPipeline.Source;
import io.github.comparisonpages.lint.finding.Digest;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.load.SiteSources;
import io.github.comparisonpages.model.PublishedComparison;
import io.github.comparisonpages.write.Build;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.memory.BuildMemory;
import io.github.comparisonpages.write.memory.KeptBuild;
import io.github.comparisonpages.write.memory.KeptPage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages of a handbook. Of what the last build made with the same configuration it makes anew only the pages whose
 * text has changed, those that show something of them, and the lists if they do.
 */
final class SiteBuild implements Build {

    private final Source source;
    private final List<PublishedComparison> published;
    private final Site site;
    private final Output output;
    private final Progress progress;
    private final int most;
    private final SiteSources siteSources;
    private final ProjectFiles project;
    private final @Nullable BuildMemory memory;
    private final String key;
    private BuildMemory.@Nullable Next next;
    private Optional<KeptBuild> made = Optional.empty();

    SiteBuild(Source source, List<PublishedComparison> published, Site site, Output output, Progress progress, int most)
            throws IOException {
        this.source = source;
        this.published = published;
        this.site = site;
        this.output = output;
        this.progress = progress;
        this.most = most;
        this.siteSources = source.siteSources();
        this.project = source.projectFiles();
        this.memory = site.memory() == null ? null : new BuildMemory(site.memory());
        this.key = memory == null ? "" : BuildKey.of(source, site, published, most);
    }

    Outcome run() throws IOException {
        Optional<KeptBuild> last = memory == null ? Optional.empty() : memory.build(key);
        boolean same = last.isPresent()
                && last.get().project().equals(project.fingerprint())
                && last.get().made().stream().allMatch(output::keeps);
        Outcome outcome;
        if (same) {
            output.page(last.get().index());
            outcome = new Outcome(
                    last.get().pages(), last.get().pages(), last.get().digest());
        } else {
            outcome = make(output, last);
        }
        output.end(this);
        return outcome;
    }

    @Override
    public void again(Output everything) throws IOException {
        make(everything, Optional.empty());
    }

    @Override
    public void done() throws IOException {
        if (next != null && made.isPresent()) {
            next.keep(made.get());
        }
    }

    private Outcome make(Output into, Optional<KeptBuild> last) throws IOException {
        Map<String, KeptPage> kept =
                memory == null ? Map.of() : last.map(memory::pages).orElse(Map.of());
        var run = new SiteRun(source, site, siteSources, into, last, progress);
        if (memory == null) {
            return outcome(run, Digest.of(run.make(kept, project, published, null), most));
        }
        memory.forget();
        try (var started = memory.next()) {
            next = started;
            var digest = Digest.of(run.make(kept, project, published, started), most);
            made = run.kept(key, project.fingerprint(), digest, started.end());
            return outcome(run, digest);
        }
    }

    private static Outcome outcome(SiteRun run, Digest digest) {
        return new Outcome(run.written(), run.unchanged(), digest);
    }
}
