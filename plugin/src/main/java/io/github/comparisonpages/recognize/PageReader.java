package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Verdict;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.parse.ParsedPage;
import io.github.comparisonpages.recognize.frontmatter.Keys;
import io.github.comparisonpages.recognize.frontmatter.MetadataReader;
import io.github.comparisonpages.recognize.frontmatter.OpenKeys;
import io.github.comparisonpages.recognize.frontmatter.States;
import io.github.comparisonpages.recognize.frontmatter.StatusLines;
import io.github.comparisonpages.recognize.matrix.MatrixFinder;
import io.github.comparisonpages.recognize.matrix.MatrixReader;
import io.github.comparisonpages.recognize.option.FoundOption;
import io.github.comparisonpages.recognize.option.FoundOptions;
import io.github.comparisonpages.recognize.option.OptionDraft;
import io.github.comparisonpages.recognize.option.OptionFinder;
import io.github.comparisonpages.recognize.option.OptionNames;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.words.OptionGrammar;
import io.github.comparisonpages.recognize.point.OptionText;
import io.github.comparisonpages.recognize.section.Claims;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.section.SectionTree;
import io.github.comparisonpages.recognize.verdict.StatementReader;
import io.github.comparisonpages.recognize.verdict.grammar.DecisionGrammar;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page. Each recogniser says what it understood and where it stands; this class gives each piece its place in the
 * comparison, and keeps the rest as prose.
 */
final class PageReader {

    private static final double LISTS_OPTIONS = 0.7;

    private final ParsedPage page;
    private final Vocabulary vocabulary;
    private final DecisionGrammar grammar;
    private final Limits limits;
    private final List<Diagnostic> diagnostics;
    private final Headings headings;
    private final SectionTree tree;
    private final Claims claims = new Claims();
    private final StatusLines lines;
    private final Keys keys;
    private final Metadata metadata;
    private final FoundOptions found;
    private final OptionText text;
    private final @Nullable SectionNode titleSection;
    private final List<Inline> title;
    private final SourceSpan titleSpan;

    PageReader(
            ParsedPage page,
            Vocabulary vocabulary,
            OptionGrammar optionGrammar,
            DecisionGrammar grammar,
            States states,
            Limits limits,
            List<Diagnostic> diagnostics) {
        this.page = page;
        this.grammar = grammar;
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.diagnostics = diagnostics;
        this.headings = new Headings(vocabulary);
        this.tree = SectionTree.of(page.blocks(), vocabulary, headings);
        this.text = new OptionText(vocabulary, headings, tree);
        var first = tree.title();
        var entries = new ArrayList<>(page.frontMatter().entries());
        var lede = new ArrayList<>(tree.root().blocks());
        var top = new ArrayList<>(tree.root().children());
        if (first != null) {
            lede.addAll(first.blocks());
            top.addAll(first.children());
        }
        this.lines = new StatusLines(vocabulary, states, claims);
        lines.read(lede, top, declaresStatus());
        entries.addAll(lines.entries());
        OpenKeys.of(page).ifPresent(diagnostics::add);
        this.keys = new Keys(page.path(), entries, page.frontMatter().span().end(), diagnostics);
        keys.requireText("title");
        this.found = findOptions(optionGrammar, first);
        this.titleSection = first == null || isOption(first) && hasOtherTop(first) ? null : first;
        String declared = keys.text("title");
        if (declared != null) {
            titleSpan = keys.entry("title").value().span();
            title = List.of(new Inline.Text(declared, titleSpan));
            keys.keepHeading(titleSection == null ? declared : PlainText.of(titleSection.heading()), declared);
        } else if (titleSection != null) {
            title = titleSection.heading();
            titleSpan = titleSection.span();
        } else {
            titleSpan = SourceSpan.START;
            title = List.of(new Inline.Text(fileName(), titleSpan));
        }
        this.metadata = MetadataReader.read(keys, vocabulary, lines);
        if (titleSection == null && declared == null) {
            new PageChecks(page, titleSpan, limits, diagnostics).missingTitle();
        }
    }

    private boolean declaresStatus() {
        return page.frontMatter().entries().stream()
                .anyMatch(entry -> entry.key().equals("status"));
    }

    private FoundOptions findOptions(OptionGrammar optionGrammar, @Nullable SectionNode first) {
        var declared = keys.entry("title");
        String said = first != null
                ? first.title()
                : declared != null ? declared.value().text() : "";
        String declaredTitle = declared == null ? "" : declared.value().text();
        var span = first != null
                ? first.span()
                : declared != null ? declared.value().span() : SourceSpan.START;
        return new OptionFinder(optionGrammar, headings, tree, text)
                .find(keys.entry("options"), keys.entry("pick"), said, declaredTitle, span, fileName());
    }

    private boolean isOption(SectionNode section) {
        for (FoundOption option : found.options()) {
            for (Place place : option.places()) {
                if (place instanceof Place.Own own && own.section() == section) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether there are more headings of level 1: then the first is one of several, and no title. */
    private boolean hasOtherTop(SectionNode first) {
        return tree.root().children().stream().anyMatch(s -> s != first && s.level() == first.level());
    }

    private String fileName() {
        String name = page.path().substring(page.path().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    Recognition read() {
        var checks = new PageChecks(page, titleSpan, limits, diagnostics);
        checks.empty();
        var taken = new TakenOption(grammar, tree).in(found);
        var options = checks.limited(taken.found().options());
        checks.nearTie(found);
        checks.undeclared(found);
        var assembler = new OptionAssembler(vocabulary, headings, text, claims);
        var drafts = assembler.name(options, titleSection);
        var sections = assembler.sections();
        var names = new OptionNames(vocabulary, options);
        var named = drafts.stream().map(OptionDraft::toOption).toList();
        var decisions = new DecisionAssembler(
                page.path(), vocabulary, keys, taken.reader(), named, taken.choosable(), diagnostics);
        var verdicts = new VerdictAssembler(vocabulary, claims);
        var concluding = verdicts.find(tree.root(), decisions.spans(), sections::isOwn);
        if (concluding != null) {
            sections.leaveTo(concluding);
            claims.claim(concluding);
        }
        assembler.readTables();
        boolean scaled = metadata.spans().containsKey("scale");
        var matrices = new MatrixFinder(
                        vocabulary, names, new MatrixReader(vocabulary, names, named, metadata.scale(), scaled))
                .find(tree.root(), claims, sections::isOwn);
        assembler.read();
        new ConditionSections(vocabulary, names, drafts, sections, claims).read(tree.root());
        var consequences = concluding == null
                ? List.<Verdict.Consequences>of()
                : new ConsequencesReader(vocabulary, text, claims).take(concluding, sections::isOwn);
        var read = drafts.stream().map(OptionDraft::toOption).toList();
        checks.size(read);
        var unclaimed = new UnclaimedSections(vocabulary, tree, claims, titleSection);
        var dissent = unclaimed.take(s ->
                vocabulary.heading(s.title()).filter(t -> t == Term.DISSENT).isPresent());
        var notes =
                unclaimed.take(s -> headings.options(s.title()) >= LISTS_OPTIONS || headings.details(s.title()) == 1);
        unclaimed.take(assembler::isEmptyGroup);
        var verdict = concluding == null
                ? null
                : decisions.verdict(
                        concluding, verdicts, new StatementReader(vocabulary, names, named), claims, consequences);
        var conclusion = new Comparison.Conclusion(
                decisions.undecided(), decisions.picks(), decisions.rejected(), decisions.unclear(), verdict, dissent);
        var comparison = new Comparison(
                page.path(),
                metadata,
                new Comparison.Opening(title, titleSpan, new RichText(unclaimed.lede())),
                read,
                matrices,
                conclusion,
                new Comparison.Rest(notes, unclaimed.kept(), page.footnotes(), page.landmarks()));
        return new Recognition(comparison, taken.found(), lines.places());
    }
}
