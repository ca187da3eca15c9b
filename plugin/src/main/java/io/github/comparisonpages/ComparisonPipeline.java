package io.github.comparisonpages;

import io.github.comparisonpages.lint.finding.Digest;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.suppress.Baseline;
import io.github.comparisonpages.lint.suppress.Policy;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.load.RepositoryRoot;
import io.github.comparisonpages.load.SiteSources;
import io.github.comparisonpages.model.PublishedComparison;
import io.github.comparisonpages.relate.Project;
import io.github.comparisonpages.relate.Publication;
import io.github.comparisonpages.view.ReaderLinks;
import io.github.comparisonpages.view.summary.FragmentView;
import io.github.comparisonpages.write.FragmentFiles;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.OutputFolder;
import io.github.comparisonpages.write.html.HtmlPages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The straight line from a docs folder to what is wrong with it, and on to the pages of a site. An instance runs once. */
public final class ComparisonPipeline {

    /** The folder of a site in which the pages are. */
    public static final String FOLDER = "comparisons";

    private final Source source;
    private final List<PublishedComparison> published;

    public ComparisonPipeline(Source source) {
        this(source, List.of());
    }

    /** A pipeline whose index also lists what other sites published. */
    public ComparisonPipeline(Source source, List<PublishedComparison> published) {
        this.source = source;
        this.published = List.copyOf(published);
    }

    /**
     * Writes all pages and files of the docs folder, and says what is wrong with it.
     *
     * @param output where they are written, unless the site's sources write a page or file of the same name
     * @throws IOException if the output cannot be written: never for what an author's file holds
     */
    public Outcome run(Site site, Output output) throws IOException {
        return run(site, output, Progress.NONE);
    }

    /** The same, while {@code progress} is told how far it is. */
    public Outcome run(Site site, Output output, Progress progress) throws IOException {
        return run(site, output, progress, Findings.USUAL);
    }

    /** The same; {@code most} is how many diagnostics of one file are counted and shown. */
    public Outcome run(Site site, Output output, Progress progress, int most) throws IOException {
        return new SiteBuild(source, published, site, output, progress, most).run();
    }

    /** Says what is wrong with the docs folder: the same as {@link #run} does, since nothing else is asked. */
    public Findings check() throws IOException {
        try (var workers = new Workers(source.threads())) {
            var pages = new ReadPages(
                    source, source.siteSources(), source.projectFiles(), Map.of(), workers, Progress.NONE);
            var printer = PagePrinter.of(pages.catalog(), source, Site.PLAIN);
            workers.each(
                    pages.catalog().entries(),
                    entry -> pages.page(entry.source()).bytes(),
                    entry -> printer.look(entry, pages.page(entry.source()).tree()),
                    look -> {
                        if (look.tooLong()) {
                            pages.reportTooLong(look.source());
                        } else {
                            look.attachments().forEach(path -> pages.isClaimed(path, look.source()));
                        }
                    });
            return pages.findings();
        }
    }

    /**
     * The comparisons of the docs folder as the index of another site lists them.
     *
     * @param site what that index calls this one
     * @param href from a page's path below the output folder to the way there from that index
     */
    public List<PublishedComparison> published(String site, UnaryOperator<String> href) throws IOException {
        try (var workers = new Workers(source.threads())) {
            // They may be another module's, whose site's sources nobody knows here.
            var pages = new ReadPages(source, SiteSources.NONE, ProjectFiles.NONE, Map.of(), workers, Progress.NONE);
            return pages.catalog().entries().stream()
                    .map(e -> Publication.of(pages.page(e.source()).tree().comparison(), e, site, href.apply(e.page())))
                    .toList();
        }
    }

    /**
     * Writes the parts of all comparisons that other pages may show.
     *
     * @return how many comparisons have some
     * @throws IOException if the folder cannot be written
     */
    public int fragments(Site site, OutputFolder folder) throws IOException {
        try (var workers = new Workers(source.threads())) {
            var pages = new ReadPages(
                    source, source.siteSources(), source.projectFiles(), Map.of(), workers, Progress.NONE);
            var html = HtmlPages.with(
                    site.templateDirectory(), source.docs().limits().pageCharacters());
            var fragments = new FragmentFiles(folder);
            for (var entry : pages.catalog().entries()) {
                var comparison = pages.page(entry.source()).tree().comparison();
                for (var part :
                        FragmentView.of(comparison, entry, pages.catalog(), Looks.presentation(site, source.asOf()))) {
                    fragments.add(part.comparison(), part.part().word(), html.fragment(part));
                }
            }
            return fragments.close();
        }
    }

    /**
     * What is read, and how it is judged.
     *
     * @param siteDirectory the sources of the site, to which comparisons may link; null for none
     * @param maxAttachmentBytes the largest file that is copied beside a page, in bytes
     * @param asOf the day that decides whether a review is overdue
     * @param policy how much each rule matters
     * @param baseline what is known to be wrong
     * @param threads how many pages are worked on at once, 1 or more
     * @param extensions rules and outputs of the project's own
     */
    public record Source(
            DocsFolder docs,
            @Nullable Path siteDirectory,
            int maxAttachmentBytes,
            LocalDate asOf,
            Policy policy,
            Baseline baseline,
            int threads,
            Extensions extensions) {

        /** A source that is judged by this plugin's rules only. */
        public Source(
                DocsFolder docs,
                @Nullable Path siteDirectory,
                int maxAttachmentBytes,
                LocalDate asOf,
                Policy policy,
                Baseline baseline,
                int threads) {
            this(docs, siteDirectory, maxAttachmentBytes, asOf, policy, baseline, threads, Extensions.NONE);
        }

        /** What the site has from elsewhere. */
        SiteSources siteSources() {
            return SiteSources.of(siteDirectory, FOLDER);
        }

        /** The docs folder from the root of the repository. */
        String docsPath() {
            return RepositoryRoot.pathOf(docs.directory());
        }

        /** What is around the docs folder. */
        Project project(ProjectFiles files) {
            Path folder = docs.directory().toAbsolutePath().normalize();
            String site = siteDirectory == null
                    ? ""
                    : folder.relativize(siteDirectory.toAbsolutePath().normalize())
                            .toString()
                            .replace('\\', '/');
            return Project.of(docsPath(), files, site);
        }

        /** What links may lead to. */
        ProjectFiles projectFiles() {
            return ProjectFiles.of(docs.directory(), siteDirectory, maxAttachmentBytes);
        }
    }

    /**
     * What is written.
     *
     * @param locale the language of the pages' own words
     * @param readerLinks where readers disagree or mend a page; null for no such links
     * @param url the address of the output folder, with a slash at its end; null where nobody knows it
     * @param templateDirectory the project's own templates; null for none
     * @param stylesheet the project's own style sheet; null for none
     * @param darkSkin whether the skin is made to follow the reader's colour scheme
     * @param name what other sites call this one; null where it has no name to them
     * @param memory the folder in which a build leaves what the next one can use; null for none
     * @param diagramScript the project's own copy of Mermaid, which draws the diagrams of its pages; null for none
     */
    public record Site(
            Locale locale,
            @Nullable ReaderLinks readerLinks,
            @Nullable String url,
            @Nullable Path templateDirectory,
            @Nullable Path stylesheet,
            boolean darkSkin,
            @Nullable String name,
            @Nullable Path memory,
            @Nullable Path diagramScript) {

        /** A site whose diagrams stay code. */
        public Site(
                Locale locale,
                @Nullable ReaderLinks readerLinks,
                @Nullable String url,
                @Nullable Path templateDirectory,
                @Nullable Path stylesheet,
                boolean darkSkin,
                @Nullable String name,
                @Nullable Path memory) {
            this(locale, readerLinks, url, templateDirectory, stylesheet, darkSkin, name, memory, null);
        }

        /** A site that has no name to others and no memory. */
        public Site(
                Locale locale,
                @Nullable ReaderLinks readerLinks,
                @Nullable String url,
                @Nullable Path templateDirectory,
                @Nullable Path stylesheet,
                boolean darkSkin) {
            this(locale, readerLinks, url, templateDirectory, stylesheet, darkSkin, null, null);
        }

        /** English pages as the plugin's own templates print them. */
        public static final Site PLAIN = new Site(Locale.ENGLISH, null, null, null, null, false);
    }

    /**
     * What a run did.
     *
     * @param pages the number of comparisons that have a page
     * @param unchanged how many of them are as the last build left them
     * @param digest what is wrong
     */
    public record Outcome(int pages, int unchanged, Digest digest) {}
}
