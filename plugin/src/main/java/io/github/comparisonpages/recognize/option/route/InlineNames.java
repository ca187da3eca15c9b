package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.point.CellPoints;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Options that a page enumerates without a list: behind a label, "Alternatives rejected: Redis (too costly), Hazelcast", or in a
 * row "Alternatives" of a table that is a form. They are named there, and the text stays where it is.
 */
final class InlineNames {

    private static final double SURE = 0.9;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_TEXT = 400;
    private static final int WORDS_OF_A_TOOL = 3;

    private final PageFacts page;
    private final ListNames lists;
    private final CellPoints cells;
    private final InlineEnumeration enumerations;
    private final List<Candidate> singles = new ArrayList<>();
    private int rows;

    InlineNames(PageFacts page, ListNames lists) {
        this.page = page;
        this.lists = lists;
        this.cells = new CellPoints(page.vocabulary());
        this.enumerations = new InlineEnumeration(page.vocabulary());
    }

    /** Adds what the blocks of this section enumerate. */
    void add(SectionNode section, List<Candidate> candidates) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                addLines(paragraph, section, candidates);
            } else if (block instanceof Block.Items list) {
                for (Block.Item item : list.items()) {
                    if (!item.blocks().isEmpty() && item.blocks().get(0) instanceof Block.Paragraph paragraph) {
                        addLines(paragraph, section, candidates);
                    }
                }
            } else if (block instanceof Block.Table table) {
                addRow(table.header(), section, candidates);
                for (Block.Row row : table.rows()) {
                    addRow(row, section, candidates);
                }
            }
        }
        boolean titled = section.kind() == SectionNode.Kind.BOLD || section.kind() == SectionNode.Kind.HEADING;
        if (titled
                && section.blocks().size() == 1
                && section.children().isEmpty()
                && section.blocks().get(0) instanceof Block.Paragraph only
                && page.options(section) >= SURE) {
            addBelow(section, enumerations.of(only.content()), candidates);
        }
    }

    /** What is enumerated below "Other options"; below a tool's own heading that tool is one of them. */
    private void addBelow(SectionNode section, List<List<Inline>> names, List<Candidate> candidates) {
        boolean heading = section.kind() == SectionNode.Kind.HEADING;
        if (!heading || areNames(names)) {
            var taken = heading ? taken(section) : null;
            addNames(names, section, taken, candidates);
        }
    }

    /** Below a heading a sentence may stand as well: names start with a capital letter, a digit or format. */
    private static boolean areNames(List<List<Inline>> names) {
        for (List<Inline> name : names) {
            String text = Inlines.text(name);
            boolean plain = name.get(0) instanceof Inline.Text;
            boolean capital = Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0));
            if (plain && !capital && !Words.isCjk(text)) {
                return false;
            }
        }
        return !names.isEmpty();
    }

    /** "Slack", where "Other options" stands below it as it does below its neighbours; null where that is not so. */
    private @Nullable Member taken(SectionNode section) {
        var tool = section.parent();
        if (tool == null || tool.parent() == null || !isTool(tool)) {
            return null;
        }
        int tools = 0;
        for (SectionNode neighbour : tool.parent().children()) {
            tools += isTool(neighbour) ? 1 : 0;
        }
        if (tools < 2) {
            return null;
        }
        var read = page.names().read(tool.title());
        Place place = new Place.Named(tool.span());
        return new Member(read, page.name(read.name()), null, false, false, 0, List.of(place), List.of());
    }

    private boolean isTool(SectionNode section) {
        boolean named = section.kind() == SectionNode.Kind.HEADING
                && section != page.titleSection()
                && Words.count(section.title()) <= WORDS_OF_A_TOOL
                && !page.isKnown(section.title());
        boolean others = false;
        for (SectionNode child : section.children()) {
            others |= child.kind() == SectionNode.Kind.HEADING && page.options(child) >= SURE;
        }
        return named && others;
    }

    /** A row of two cells, of which the first is such a label. */
    private void addRow(Block.Row row, SectionNode section, List<Candidate> candidates) {
        if (row.cells().size() != 2) {
            return;
        }
        var label = row.cells().get(0);
        var cell = row.cells().get(1);
        if (!announces(Names.tidy(PlainText.of(label.content())))) {
            return;
        }
        var points = cells.of(cell.content());
        var names = points.size() > 1 ? points : enumerations.of(cell.content());
        addNames(names, headed(label.content(), label.span(), section), null, candidates);
    }

    private void addLines(Block.Paragraph paragraph, SectionNode section, List<Candidate> candidates) {
        if (!hasColon(paragraph.content())) {
            return;
        }
        for (List<Inline> line : Inlines.lines(paragraph.content())) {
            String text = Inlines.text(line);
            int colon = colon(text);
            int start = colon < 0 ? 0 : startOfSentence(text, colon);
            if (colon > 0 && text.length() <= LONGEST_TEXT && announces(text.substring(start, colon))) {
                var label = Inlines.slice(line, start, colon);
                var names = enumerations.of(Inlines.from(line, colon + 1));
                addNames(names, headed(label, paragraph.span(), section), null, candidates);
            }
        }
    }

    private static boolean hasColon(List<Inline> content) {
        for (Inline inline : content) {
            boolean strong = inline instanceof Inline.Strong || inline instanceof Inline.Emphasis;
            if (strong || inline instanceof Inline.Text text && colon(text.text()) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the first colon stands; -1 where there is none that a label can end with. */
    private static int colon(String text) {
        int colon = text.indexOf(':');
        colon = colon < 0 ? text.indexOf('：') : colon;
        return colon;
    }

    /** Where the sentence starts that goes on at {@code end}. */
    private static int startOfSentence(String text, int end) {
        for (int i = end - 1; i > 0; i--) {
            boolean ends = text.charAt(i - 1) == '。'
                    || Words.isSpace(text.charAt(i)) && ".!?".indexOf(text.charAt(i - 1)) >= 0;
            if (ends) {
                return i;
            }
        }
        return 0;
    }

    private boolean announces(String label) {
        return label.length() <= LONGEST_LABEL && page.headings().options(Names.tidy(label)) >= SURE;
    }

    private SectionNode headed(List<Inline> label, SourceSpan span, SectionNode section) {
        return page.tree().led(new Block.Paragraph(label, span), List.of(), section);
    }

    /** Takes the only alternatives of several decisions too: of one alone a label says too little. */
    void addSingles(List<Candidate> candidates) {
        if (rows + singles.size() > 1) {
            candidates.addAll(singles);
        }
    }

    private void addNames(
            List<List<Inline>> names, SectionNode section, @Nullable Member taken, List<Candidate> candidates) {
        if (names.isEmpty()) {
            return;
        }
        var items = new ArrayList<Block.Item>();
        for (List<Inline> name : names) {
            var span = Inlines.span(name, section.span());
            items.add(new Block.Item(null, List.of(new Block.Paragraph(name, span)), span));
        }
        var list = new Block.Items('-', 1, true, items, section.span());
        var members = new ArrayList<Member>();
        for (Member member : lists.of(list, section)) {
            var read = page.names().read(member.name().text());
            Place place = new Place.Named(member.places().get(0).span());
            members.add(
                    new Member(read, member.name(), read.number(), read.word(), false, 0, List.of(place), List.of()));
        }
        if (members.size() == 1 && isNothing(members.get(0))) {
            return;
        }
        if (taken != null) {
            members.add(0, taken);
        }
        if (!members.isEmpty()) {
            var candidate = new Candidate(CandidateReading.Kind.LIST, section, null, members);
            rows += members.size() > 1 ? 1 : 0;
            (members.size() > 1 ? candidates : singles).add(candidate);
        }
    }

    /** "None", "n/a", "see below". */
    private boolean isNothing(Member member) {
        var vocabulary = page.vocabulary();
        String name = member.name().normal();
        return vocabulary.isNormal(Term.NONE, name)
                || vocabulary.isNormal(Term.NOT_APPLICABLE, name)
                || vocabulary.leads(Term.RELATED, name)
                || vocabulary.leads(Term.RELATES, name);
    }
}
