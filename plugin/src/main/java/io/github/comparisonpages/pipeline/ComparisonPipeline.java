package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.lint.Linter;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.load.DocsFiles;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.model.PublishedComparison;
import io.github.comparisonpages.relate.entry.Publication;
import io.github.comparisonpages.view.summary.FragmentView;
import io.github.comparisonpages.write.FragmentFiles;
import io.github.comparisonpages.write.NotedOutput;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.OutputFolder;
import io.github.comparisonpages.write.Unclaimed;
import io.github.comparisonpages.write.html.HtmlPages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The straight line from a docs folder to the pages of a site and to what is wrong with it. For example:
 *
 * <pre>{@code
 * var options = HandbookOptions.of(docs, LocalDate.of(2026, 11, 24));
 * Findings findings = ComparisonPipeline.check(options);
 * }</pre>
 *
 * <p>An {@link IOException} says that an output cannot be written or a folder cannot be listed, and never what an author's
 * file holds.
 */
public final class ComparisonPipeline {

    /** The folder of a site in which the pages are. */
    public static final String FOLDER = "comparisons";

    private ComparisonPipeline() {}

    /** Makes all pages and files, and finds what is wrong. */
    public static BuildResult run(BuildRequest request, Output output) throws IOException {
        return run(request, output, Progress.NONE);
    }

    /** Does the same, while {@code progress} is told how far it is. */
    public static BuildResult run(BuildRequest request, Output output, Progress progress) throws IOException {
        return run(request, ProjectContext.of(request.handbook()), output, EarlierBuild.NONE, progress);
    }

    /**
     * Runs the stages, each on what the one before it made.
     *
     * @param around what lies around the docs folder
     * @param output where pages go, unless the site's own sources write one of the same name
     * @param earlier what need not be made again
     */
    public static BuildResult run(
            BuildRequest request, ProjectContext around, Output output, EarlierBuild earlier, Progress progress)
            throws IOException {
        var options = request.handbook();
        var site = request.site();
        var target = new NotedOutput(new Unclaimed(output, around.site().files()));
        try (var workers = new Workers(options.threads())) {
            var linter = linter(options, around);
            var reader = new ReadStage(new DocsLoader(options.docs()), linter, options.strictness(), earlier);
            var read = reader.readAll(workers, progress);

            var related = Handbook.relate(read, around);
            var handbook = related.value();

            var presentation = SiteAssets.presentation(site, options.asOf());
            var html = html(options, site);
            var attachments = new Attachments(
                    new DocsFiles(options.docs().directory(), options.maxAttachmentBytes()), around.site());
            var printer = new PrintStage(handbook, reader, earlier, presentation, html);
            var writer = new WriteStage(handbook, target, attachments, earlier, progress);
            var entries = handbook.catalog().entries();
            workers.each(entries, handbook::bytes, printer::print, writer::write);

            var failures = new ListStage(handbook.catalog(), request, presentation, html)
                    .print(writer.cards(), writer.json(), earlier, target);
            SiteAssets.write(site, target);

            var told = new ArrayList<Diagnostic>(related.diagnostics());
            told.addAll(writer.diagnostics());
            told.addAll(failures);
            if (request.base() != null) {
                var base = request.base().read(handbook, options, workers);
                told.addAll(linter.check(base.pairs(handbook)));
            }
            var findings = options.baseline()
                    .without(linter.check(
                            handbook.findings(), handbook.catalog(), around.files(), told, options.policy()));
            return new BuildResult(writer.cards().size(), writer.unchanged(), findings);
        }
    }

    /** Finds what is wrong: the same run, of which no page is kept. */
    public static Findings check(HandbookOptions options) throws IOException {
        return check(options, null);
    }

    /** Finds what is wrong, also with what is other than in a base; null for none. */
    public static Findings check(HandbookOptions options, @Nullable Base base) throws IOException {
        return run(new BuildRequest(options, SiteOptions.PLAIN, List.of(), base), Output.NONE)
                .findings();
    }

    /**
     * Reads the comparisons as the index of another site lists them.
     *
     * @param site what that index calls this one
     * @param href from a page's path below the output folder to the way there from that index
     */
    public static List<PublishedComparison> published(HandbookOptions options, String site, UnaryOperator<String> href)
            throws IOException {
        // They may be another module's, whose site's sources nobody knows here.
        var handbook = read(options, ProjectContext.unknown(options));
        var all = new ArrayList<PublishedComparison>();
        for (var entry : handbook.catalog().entries()) {
            all.add(Publication.of(handbook.comparison(entry), entry, site, href.apply(entry.page())));
        }
        return all;
    }

    /**
     * Writes the parts of all comparisons that other pages may show.
     *
     * @return how many comparisons have some
     */
    public static int fragments(HandbookOptions options, SiteOptions site, OutputFolder folder) throws IOException {
        var handbook = read(options, ProjectContext.of(options));
        var presentation = SiteAssets.presentation(site, options.asOf());
        var html = html(options, site);
        var fragments = new FragmentFiles(folder);
        for (var entry : handbook.catalog().entries()) {
            for (var part : FragmentView.of(handbook.comparison(entry), entry, handbook.catalog(), presentation)) {
                fragments.add(part.comparison(), part.part().word(), html.fragment(part));
            }
        }
        return fragments.close();
    }

    static Handbook read(HandbookOptions options, ProjectContext around) throws IOException {
        try (var workers = new Workers(options.threads())) {
            return read(options, around, workers);
        }
    }

    /** Reads the comparisons, and writes nothing. */
    static Handbook read(HandbookOptions options, ProjectContext around, Workers workers) throws IOException {
        var reader = new ReadStage(
                new DocsLoader(options.docs()), linter(options, around), options.strictness(), EarlierBuild.NONE);
        return Handbook.relate(reader.readAll(workers, Progress.NONE), around).value();
    }

    static Linter linter(HandbookOptions options, ProjectContext around) {
        var docs = options.docs();
        var context = new LintContext(
                docs.limits(), docs.rawHtml(), options.asOf(), around.project().docs());
        return new Linter(options.extensions().rules(), context);
    }

    static HtmlPages html(HandbookOptions options, SiteOptions site) {
        return HtmlPages.with(site.templateDirectory(), options.docs().limits().pageCharacters())
                .drawing(SiteAssets.diagramScripts(site));
    }
}
