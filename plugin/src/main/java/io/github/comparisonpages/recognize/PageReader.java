package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Verdict;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.model.document.Section;
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
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
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
import io.github.comparisonpages.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page. Each recogniser says what it understood and where it stands; this class gives each piece its place in the
 * comparison, and keeps the rest as prose.
 */
final class PageReader {

    private static final double LISTS_OPTIONS = 0.7;

    private static final Set<String> SAID = Set.of("options heading", "in title", "said to compare");

    /** So many names of each reading are told where two of them are nearly as good. */
    private static final int SHOWN = 3;

    private final ParsedPage page;
    private final Vocabulary vocabulary;
    private final DecisionGrammar grammar;
    private final Limits limits;
    private final List<Diagnostic> diagnostics;
    private final Headings headings;
    private final SectionTree tree;
    private final Claims claims = new Claims();
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
        var lines = new StatusLines(vocabulary, states, claims);
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
            reportMissingTitle();
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

    private void reportMissingTitle() {
        if (!page.blocks().isEmpty()) {
            boolean headed = page.blocks().stream().anyMatch(Block.Heading.class::isInstance);
            report(
                    DiagnosticId.MISSING_TITLE,
                    headed || !metadata.declared() ? Severity.WARNING : Severity.ERROR,
                    "the page has no title",
                    "Start it with a heading such as '# A vs B'. The file's name stands in for it.");
        }
    }

    private void tooMany(SourceSpan span, long count, String what, int limit, String parameter) {
        diagnostics.add(DiagnosticId.TOO_LARGE.at(
                page.path(),
                span,
                "the page has %s %s, the limit is %s".formatted(count, what, limit),
                "Make several pages of it, or raise %s.".formatted(parameter)));
    }

    private String fileName() {
        String name = page.path().substring(page.path().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void report(DiagnosticId id, Severity severity, String message, String hint) {
        diagnostics.add(id.at(severity, page.path(), titleSpan, message, hint));
    }

    Recognition read() {
        if (page.blocks().isEmpty()) {
            diagnostics.add(DiagnosticId.EMPTY_PAGE.at(page.path(), SourceSpan.START, "the page says nothing"));
        }
        var taken = new TakenOption(grammar, tree).in(found);
        var options = taken.found().options();
        if (options.size() > limits.options()) {
            tooMany(options.get(limits.options()).span(), options.size(), "options", limits.options(), "maxOptions");
            options = options.subList(0, limits.options());
        }
        reportNearTie();
        var assembler = new OptionAssembler(vocabulary, headings, text, claims);
        var drafts = assembler.name(options, titleSection);
        var names = new OptionNames(vocabulary, options);
        var named = drafts.stream().map(OptionDraft::toOption).toList();
        var decisions = new DecisionAssembler(
                page.path(), vocabulary, keys, taken.reader(), named, taken.choosable(), diagnostics);
        var verdicts = new VerdictAssembler(vocabulary, claims);
        var concluding = verdicts.find(tree.root(), decisions.spans(), assembler::isOwn);
        if (concluding != null) {
            assembler.leaveTo(concluding);
            claims.claim(concluding);
        }
        assembler.readTables();
        boolean scaled = metadata.spans().containsKey("scale");
        var matrices = new MatrixFinder(
                        vocabulary, names, new MatrixReader(vocabulary, names, named, metadata.scale(), scaled))
                .find(tree.root(), claims, assembler::isOwn);
        assembler.read();
        assembler.readConditions(tree.root(), names);
        var consequences = concluding == null
                ? List.<Verdict.Consequences>of()
                : new ConsequencesReader(vocabulary, text, claims).take(concluding, assembler::isOwn);
        var read = drafts.stream().map(OptionDraft::toOption).toList();
        checkSize(read);
        var dissent = take(s ->
                vocabulary.heading(s.title()).filter(t -> t == Term.DISSENT).isPresent());
        var notes = take(s -> headings.options(s.title()) >= LISTS_OPTIONS || headings.details(s.title()) == 1);
        take(assembler::isEmptyGroup);
        var verdict = concluding == null
                ? null
                : decisions.verdict(
                        concluding, verdicts, new StatementReader(vocabulary, names, named), claims, consequences);
        var comparison = new Comparison(
                page.path(),
                metadata,
                title,
                new RichText(lede()),
                read,
                decisions.undecided(),
                decisions.picks(),
                decisions.rejected(),
                decisions.unclear(),
                dissent,
                notes,
                matrices,
                verdict,
                kept(),
                page.footnotes(),
                page.landmarks(),
                titleSpan);
        return new Recognition(comparison, taken.found());
    }

    private void reportNearTie() {
        var tie = found.nearTie();
        if (tie != null && !isSaid(tie.taken())) {
            diagnostics.add(DiagnosticId.NEAR_TIE.at(
                    page.path(),
                    tie.left().span(),
                    "the options may be %s as well; they are taken to be %s"
                            .formatted(names(tie.left()), names(tie.taken())),
                    "Name them under a heading 'Considered options', or in 'options' of the front matter."));
        }
    }

    /** Whether a heading or the title says that these are the options: then there is no doubt to tell. */
    private static boolean isSaid(CandidateReading reading) {
        for (var evidence : reading.evidence()) {
            if (SAID.contains(evidence.name()) && evidence.value() >= LISTS_OPTIONS) {
                return true;
            }
        }
        return false;
    }

    private static String names(CandidateReading reading) {
        var names = new ArrayList<String>();
        for (String member : reading.members()) {
            names.add('\'' + Spelling.quoted(member) + '\'');
        }
        int shown = Math.min(names.size(), SHOWN);
        return String.join(", ", names.subList(0, shown)) + (shown < names.size() ? " …" : "");
    }

    private void checkSize(List<Option> options) {
        long points = 0;
        for (Option option : options) {
            for (var group : option.groups()) {
                points += group.points().size();
            }
        }
        if (points > limits.points()) {
            tooMany(titleSpan, points, "points", limits.points(), "maxPoints");
        }
        if (options.size() < 2) {
            diagnostics.add(DiagnosticId.TOO_FEW_OPTIONS.at(
                    page.path(),
                    titleSpan,
                    options.isEmpty() ? "the page names no options to compare" : "the page names only one option"));
        }
    }

    /** Claims the topmost sections of this kind that nobody has claimed yet. */
    private List<Section> take(Predicate<SectionNode> kind) {
        var taken = new ArrayList<Section>();
        take(tree.root(), kind, taken);
        return taken;
    }

    private void take(SectionNode parent, Predicate<SectionNode> kind, List<Section> taken) {
        for (SectionNode section : parent.children()) {
            if (section.kind() != SectionNode.Kind.HEADING || claims.isClaimed(section)) {
                continue;
            }
            if (section != titleSection && kind.test(section)) {
                taken.add(claims.section(section));
                claims.claim(section);
            } else {
                take(section, kind, taken);
            }
        }
    }

    private List<Block> lede() {
        var lede = claims.before(tree.root());
        if (titleSection != null && !claims.isClaimed(titleSection)) {
            lede.addAll(claims.before(titleSection));
        }
        return lede;
    }

    private List<Section> kept() {
        var kept = new ArrayList<Section>();
        for (SectionNode section : tree.root().children()) {
            if (section.kind() != SectionNode.Kind.HEADING || claims.isClaimed(section)) {
                continue;
            }
            if (section == titleSection) {
                claims.sectionsOf(section).forEach(child -> kept.add(inRole(child)));
            } else {
                kept.add(inRole(claims.section(section)));
            }
        }
        return kept;
    }

    private Section inRole(Section section) {
        String title = PlainText.of(section.heading());
        if (vocabulary.is(Term.CONTEXT, title)) {
            return section.as(Section.Role.CONTEXT);
        }
        return vocabulary.is(Term.DRIVERS, title) ? section.as(Section.Role.DRIVERS) : section;
    }
}
