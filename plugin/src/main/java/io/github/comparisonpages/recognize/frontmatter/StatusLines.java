package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.model.document.FrontMatter.Entry;
import io.github.comparisonpages.recognize.section.Claims;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what decision records say at their top, in bullets, lines, a small table, or under "Status", as if it were front
 * matter. What is understood as a whole is claimed; a line that says more counts, and stays where it is.
 */
public final class StatusLines {

    /** Keys that count although their line stays where it is. */
    private static final Set<String> COUNTS = Set.of("date", "deciders", "authors");

    private final RecordLabels labels;
    private final LabelledLines lines;
    private final StatusReader reader;
    private final Claims claims;
    private final List<Entry> entries = new ArrayList<>();
    private final SaidStatus said = new SaidStatus();
    private final StatusSections sections;
    private final List<RecordPlace> places = new ArrayList<>();

    public StatusLines(Vocabulary vocabulary, States states, Claims claims) {
        this.labels = new RecordLabels(vocabulary, states);
        this.lines = new LabelledLines(labels);
        this.reader = new StatusReader(vocabulary, states);
        this.claims = claims;
        this.sections = new StatusSections(vocabulary, reader, said, claims, places);
    }

    /** What was read besides the status. */
    public List<Entry> entries() {
        return entries;
    }

    /** Where the text says what it is as a record, in the order of the source. */
    public List<RecordPlace> places() {
        return List.copyOf(places);
    }

    List<SaidStatus.Statement> said() {
        return said.statements();
    }

    StatusReader reader() {
        return reader;
    }

    /**
     * Reads the blocks before the first section, of lists only the first whose items all have labels, and the sections about
     * the status.
     *
     * @param declared whether the front matter has a status, so that one of the text stays where it is
     */
    public void read(List<Block> lede, List<SectionNode> top, boolean declared) {
        if (declared) {
            said.declare();
        }
        boolean listed = false;
        for (Block block : lede) {
            if (block instanceof Block.Items list && !listed) {
                listed = bullets(list);
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Block.Table table) {
                claimIfTaken(block, lines.table(table));
            } else if (block instanceof Block.HtmlBlock html) {
                claimIfTaken(block, lines.table(html));
            }
        }
        for (SectionNode section : top) {
            section(section);
        }
    }

    private boolean bullets(Block.Items list) {
        boolean labelled = true;
        boolean marked = false;
        for (Block.Item item : list.items()) {
            var line = line(item);
            labelled &= line != null;
            marked |= line != null && labels.marks(line.label());
        }
        var first = list.items().isEmpty() ? null : line(list.items().get(0));
        boolean record = first != null && "status".equals(labels.key(first.label()));
        if (!marked || !labelled && !record) {
            return false;
        }
        var rest = new ArrayList<Block.Item>();
        for (Block.Item item : list.items()) {
            var line = line(item);
            if (line == null
                    || !labelled && labels.key(line.label()) == null
                    || !take(
                            line,
                            item.blocks().size() == 1
                                    && !leavesOut(item.blocks().get(0)))) {
                rest.add(item);
            }
        }
        if (rest.isEmpty()) {
            claims.claim(list);
        } else if (rest.size() < list.items().size()) {
            claims.claimAllBut(list, new Block.Items(list.marker(), list.start(), list.tight(), rest, list.span()));
        }
        return true;
    }

    private @Nullable RecordLine line(Block.Item item) {
        if (item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Block.Paragraph first)) {
            return null;
        }
        String text = MarkdownLine.of(first.content());
        int colon = RecordLabels.colon(text);
        return colon <= 0
                ? null
                : labels.line(
                        text.substring(0, colon).strip(),
                        text.substring(colon + 1).strip(),
                        first.span());
    }

    private static boolean leavesOut(Block block) {
        return !(block instanceof Block.Paragraph paragraph) || MarkdownLine.leavesOut(paragraph.content());
    }

    private void paragraph(Block.Paragraph paragraph) {
        var all = lines.paragraph(paragraph);
        boolean complete = !MarkdownLine.leavesOut(paragraph.content());
        boolean whole = complete && !all.isEmpty();
        for (RecordLine line : all) {
            whole &= isWhole(line);
        }
        for (RecordLine line : all) {
            take(line, whole);
        }
        if (whole) {
            claims.claim(paragraph);
        }
    }

    private void claimIfTaken(Block block, List<RecordLine> all) {
        boolean whole = !all.isEmpty();
        for (RecordLine line : all) {
            whole &= line.value().isEmpty() || isWhole(line);
        }
        for (RecordLine line : all) {
            take(line, whole);
        }
        if (whole) {
            claims.claim(block);
        }
    }

    /** Whether nothing of a line is lost when it is taken off the text. */
    private boolean isWhole(RecordLine line) {
        if (line.value().isEmpty()) {
            return false;
        }
        String key = labels.key(line.label());
        if (key == null) {
            return !line.linked();
        }
        return switch (key) {
            case "status" -> {
                var text = reader.read(line.value(), line.span());
                yield text.isEmpty() ? !line.linked() : text.whole();
            }
            case "deciders" -> true;
            case "date", "tags", "owner", "authors", "category", "reviewed" -> !line.linked();
            default -> true;
        };
    }

    /**
     * Takes what a line says; {@code complete} where nothing of it would be lost but by its own words.
     *
     * @return whether it need not stay where it is
     */
    private boolean take(RecordLine line, boolean complete) {
        String key = labels.key(line.label());
        if (key != null) {
            boolean plain = key.equals("status") && reader.isOnlyState(line.value());
            places.add(new RecordPlace(key, line.form(), line.label(), line.at(), plain));
        }
        if (line.value().isEmpty()) {
            return false;
        }
        boolean whole = complete && isWhole(line);
        if ("status".equals(key)) {
            return status(line, whole);
        }
        if (!whole && (key == null || !COUNTS.contains(key) && !KnownKeys.isRelation(key))) {
            return false;
        }
        if (line.linked() && "authors".equals(key)) {
            // Who wrote it is told by name; the links stay with the line.
            var names = PeopleReader.names(line.value());
            entries.add(new Entry(key, new FrontMatter.Sequence(values(names, line), line.span()), line.span()));
            return false;
        }
        boolean dateless = "date".equals(key) && RecordDate.in(line.value()) == null;
        boolean nothing = key != null && KnownKeys.isRelation(key) && reader.isNothing(line.value());
        String name = key == null || dateless || nothing ? line.label() : key;
        entries.add(new Entry(name, new FrontMatter.Scalar(line.value(), true, line.span()), line.span()));
        return whole;
    }

    private static List<FrontMatter.Value> values(List<String> texts, RecordLine line) {
        var values = new ArrayList<FrontMatter.Value>();
        texts.forEach(text -> values.add(new FrontMatter.Scalar(text, true, line.span())));
        return values;
    }

    private boolean status(RecordLine line, boolean whole) {
        var text = reader.read(line.value(), line.span());
        if (text.isEmpty()) {
            if (whole) {
                String name = text == StatusText.BLANK ? line.label() : "status";
                entries.add(new Entry(name, new FrontMatter.Scalar(line.value(), true, line.span()), line.span()));
            }
            return whole;
        }
        return said.add(text, line.span()) && whole && text.whole();
    }

    private void section(SectionNode section) {
        if (section.kind() != SectionNode.Kind.QUOTE) {
            sections.read(section);
            return;
        }
        for (Block block : section.blocks()) {
            if (block instanceof Block.Table table) {
                lines.table(table).forEach(line -> take(line, false));
            }
        }
    }
}
