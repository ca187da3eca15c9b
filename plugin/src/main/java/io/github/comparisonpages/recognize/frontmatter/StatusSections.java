package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.recognize.frontmatter.RecordPlace.Form;
import io.github.comparisonpages.recognize.section.Claims;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.List;

/** Sections about the status of a record, and what stands among its links of other records. */
final class StatusSections {

    private final Vocabulary vocabulary;
    private final StatusReader reader;
    private final SaidStatus said;
    private final Claims claims;
    private final List<RecordPlace> places;

    /** Adds to {@code said} and {@code places}. */
    StatusSections(
            Vocabulary vocabulary, StatusReader reader, SaidStatus said, Claims claims, List<RecordPlace> places) {
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.said = said;
        this.claims = claims;
        this.places = places;
    }

    /** Takes what this section says of the status, or of other records. */
    void read(SectionNode section) {
        String title = section.title();
        int colon = RecordLabels.colon(title);
        String label = colon > 0 ? title.substring(0, colon) : title;
        if (!vocabulary.is(Term.STATUS, label)) {
            if (vocabulary.is(Term.OTHER, title) || vocabulary.is(Term.RELATES, title)) {
                links(section);
            }
            return;
        }
        var text = new StringBuilder(colon > 0 ? title.substring(colon + 1).strip() : "");
        if (!text.isEmpty()) {
            boolean plain = reader.isOnlyState(text.toString());
            places.add(new RecordPlace("status", Form.HEADING, label.strip(), section.span(), plain));
        }
        boolean above = false;
        for (SectionNode child : section.children()) {
            above |= child.kind() == SectionNode.Kind.HEADING;
        }
        boolean whole = text(above ? section.blocks() : section.writtenBelow(), text) && !above;
        var read = reader.read(text.toString(), section.span());
        if (read.isEmpty()) {
            return;
        }
        if (said.add(read, section.span()) && whole && read.whole()) {
            claims.claim(section);
        }
    }

    /** "Supersedes [Brew tea](0001-tea.md)" among the links of a record counts, and stays where it is. */
    private void links(SectionNode section) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Items list) {
                for (Block.Item item : list.items()) {
                    if (item.blocks().size() == 1 && item.blocks().get(0) instanceof Block.Paragraph line) {
                        String written = MarkdownLine.of(line.content());
                        var text = reader.mayRelate(written) ? reader.read(written, line.span()) : StatusText.BLANK;
                        if (text.whole() && !text.relations().isEmpty()) {
                            said.note(text, line.span());
                        }
                    }
                }
            }
        }
    }

    /** Adds the lines of these blocks; false where there is more than that. */
    private boolean text(List<Block> blocks, StringBuilder out) {
        boolean whole = true;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                line(paragraph.content(), out);
                whole &= !MarkdownLine.leavesOut(paragraph.content());
            } else if (block instanceof Block.Items list) {
                for (Block.Item item : list.items()) {
                    if (!Boolean.FALSE.equals(item.checked())) {
                        whole &= text(item.blocks(), out);
                    } else {
                        whole = false;
                    }
                }
            } else {
                whole &= block instanceof Block.HtmlBlock html && html.html().startsWith("<!--")
                        || block instanceof Block.Divider;
            }
        }
        return whole;
    }

    private void line(List<Inline> content, StringBuilder out) {
        String line = MarkdownLine.of(content).strip();
        if (!line.isEmpty()) {
            for (List<Inline> each : Inlines.lines(content)) {
                boolean plain = reader.isOnlyState(MarkdownLine.of(each));
                places.add(new RecordPlace("status", Form.TEXT, "", Inlines.span(each, SourceSpan.START), plain));
            }
            out.append(out.isEmpty() ? "" : "\n").append(line);
        }
    }
}
