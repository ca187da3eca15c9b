package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.Matrix;
import io.github.comparisonpages.model.Metadata;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.RichText;
import io.github.comparisonpages.model.Section;
import io.github.comparisonpages.parse.ParsedPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one page: the parts one after the other, each from what the ones before it left. */
final class PageReader {

    private final ParsedPage page;
    private final Vocabulary vocabulary;
    private final Limits limits;
    private final List<Diagnostic> diagnostics;
    private final Outline outline;
    private final Keys keys;
    private final Metadata metadata;
    private final List<Inline> title;
    private final SourceSpan titleSpan;

    PageReader(ParsedPage page, Vocabulary vocabulary, Limits limits, List<Diagnostic> diagnostics) {
        this.page = page;
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.diagnostics = diagnostics;
        this.outline = Outline.of(page.blocks());
        var entries = new ArrayList<>(page.frontMatter().entries());
        entries.addAll(StatusLines.take(outline.lede()));
        entries.addAll(StatusLines.take(outline.sections(), vocabulary));
        OpenKeys.of(page).ifPresent(diagnostics::add);
        this.keys = new Keys(page.path(), entries, page.frontMatter().span().end(), diagnostics);
        keys.requireText("title");
        var heading = outline.title();
        String declared = keys.text("title");
        if (heading != null) {
            title = Outline.visible(heading.content());
            titleSpan = heading.span();
            keys.keepUnless("title", PlainText.of(title));
        } else if (declared != null) {
            titleSpan = keys.entry("title").value().span();
            title = List.of(new Inline.Text(declared, titleSpan));
        } else {
            titleSpan = SourceSpan.START;
            title = List.of(new Inline.Text(fileName(), titleSpan));
            reportMissingTitle();
        }
        this.metadata = MetadataReader.read(keys);
    }

    private void reportMissingTitle() {
        if (!page.blocks().isEmpty()) {
            boolean headed = page.blocks().stream().anyMatch(Block.Heading.class::isInstance);
            report(
                    "missing-title",
                    headed ? Severity.WARNING : Severity.ERROR,
                    "the page has no title",
                    "Start it with a heading such as '# A vs B'. The file's name stands in for it.");
        }
    }

    private void tooMany(SourceSpan span, long found, String what, int limit, String parameter) {
        diagnostics.add(new Diagnostic(
                "too-large",
                Severity.ERROR,
                page.path(),
                span,
                "the page has %s %s, the limit is %s".formatted(found, what, limit),
                "Make several pages of it, or raise %s.".formatted(parameter)));
    }

    private String fileName() {
        String name = page.path().substring(page.path().lastIndexOf('/') + 1);
        return name.endsWith(".md") && name.length() > 3 ? name.substring(0, name.length() - 3) : name;
    }

    private void report(String rule, Severity severity, String message, String hint) {
        diagnostics.add(new Diagnostic(rule, severity, page.path(), titleSpan, message, hint));
    }

    Comparison read() {
        if (page.blocks().isEmpty()) {
            diagnostics.add(new Diagnostic(
                    "empty-page",
                    Severity.ERROR,
                    page.path(),
                    SourceSpan.START,
                    "the page says nothing",
                    "Write it, or remove the file."));
        }
        var drafts = options();
        var names = new OptionNames(
                vocabulary, drafts.stream().map(OptionDraft::named).toList());
        new OptionPointTables(vocabulary, names, drafts).take(outline);
        check(names, drafts.stream().map(OptionDraft::toOption).toList());
        // Names and ids are settled, which is all that a matrix asks for; sections with tables go before the options'.
        var listed = drafts.stream().map(OptionDraft::toOption).toList();
        var matrices = new MatrixFinder(
                        vocabulary, names, new MatrixReader(vocabulary, names, listed, metadata.scale()))
                .take(outline);
        new OptionAssigner(page.path(), vocabulary, names, drafts, diagnostics).assign(outline.sections());
        var options = drafts.stream().map(OptionDraft::toOption).toList();
        long points = options.stream()
                .flatMap(o -> o.groups().stream())
                .mapToLong(g -> g.points().size())
                .sum();
        if (points > limits.points()) {
            tooMany(titleSpan, points, "points", limits.points(), "maxPoints");
        }
        if (options.size() < 2) {
            report(
                    "too-few-options",
                    Severity.INFO,
                    options.isEmpty() ? "the page names no options to compare" : "the page names only one option",
                    "Name them in the title ('A vs B'), in a list under 'Considered options', or in 'options'.");
        }
        var known = new OptionNames(
                vocabulary, drafts.stream().map(OptionDraft::known).toList());
        return assemble(known, options, matrices);
    }

    /** What is written is judged before the recognisers take it apart. */
    private void check(OptionNames names, List<Option> options) {
        boolean declared = metadata.declared();
        new HeadingCheck(page.path(), vocabulary, names, declared, diagnostics).check(page.blocks());
        var tables =
                new ScoredTableCheck(page.path(), vocabulary, names, options, metadata.scale(), declared, diagnostics);
        for (Block block : page.blocks()) {
            if (block instanceof Block.Table table) {
                tables.check(table);
            }
        }
    }

    private List<OptionDraft> options() {
        var drafts = new ArrayList<OptionDraft>();
        var ids = new HashSet<String>();
        var found = new OptionFinder(vocabulary)
                .find(keys.entry("options"), keys.entry("pick"), PlainText.of(title), titleSpan, outline);
        if (found.size() > limits.options()) {
            tooMany(found.get(limits.options()).span(), found.size(), "options", limits.options(), "maxOptions");
        }
        for (NamedOption named : found.subList(0, Math.min(found.size(), limits.options()))) {
            String slug = Words.slug(named.name());
            String id = slug;
            for (int n = 2; !ids.add(id); n++) {
                id = slug + "-" + n;
            }
            var draft = new OptionDraft(named, id);
            // What the list says of an option may be points too.
            new OptionReader(vocabulary)
                    .read(named.description(), draft.parts(), draft.parts().summary());
            drafts.add(draft);
        }
        return drafts;
    }

    private Comparison assemble(OptionNames names, List<Option> options, List<Matrix> matrices) {
        var picks = new PickReader(vocabulary, names, options);
        var statements = new StatementReader(vocabulary, names, options);
        var verdicts = new VerdictFinder(vocabulary, new VerdictReader(vocabulary, statements, picks));
        var verdict = verdicts.take(outline, picks);
        if (verdict != null && metadata.declared()) {
            new VerdictCheck(page.path(), statements, names, diagnostics)
                    .check(verdict.rationale().blocks());
        }
        var declared = new DeclaredPicks(page.path(), keys, vocabulary, picks, options, diagnostics);
        var chosen = declared.over(verdicts.picks());
        var dissent = take(Term.DISSENT);
        var notes = take(Term.OPTIONS, Term.DETAILS);
        return new Comparison(
                page.path(),
                metadata,
                title,
                new RichText(outline.lede()),
                options,
                declared.undecided(),
                chosen,
                dissent,
                notes,
                matrices,
                verdict == null ? null : VerdictReader.withoutReasons(verdict, chosen),
                sections(outline.sections()),
                page.footnotes(),
                titleSpan);
    }

    /** Takes the sections with such a heading. */
    private List<Section> take(Term... terms) {
        var taken = new ArrayList<SectionDraft>();
        for (SectionDraft section : outline.sections()) {
            if (vocabulary
                    .heading(section.title())
                    .filter(Set.of(terms)::contains)
                    .isPresent()) {
                taken.add(section);
            }
        }
        outline.sections().removeIf(taken::contains);
        return sections(taken);
    }

    private static List<Section> sections(List<SectionDraft> drafts) {
        return drafts.stream().map(SectionDraft::toSection).toList();
    }
}
