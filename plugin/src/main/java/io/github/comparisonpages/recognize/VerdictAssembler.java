package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Verdict;
import io.github.comparisonpages.model.Verdict.Statement;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.section.Claims;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.verdict.StatementReader;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts the section that concludes together: its "use … if" statements, and the rest as its rationale. */
final class VerdictAssembler {

    private final Vocabulary vocabulary;
    private final Claims claims;

    VerdictAssembler(Vocabulary vocabulary, Claims claims) {
        this.vocabulary = vocabulary;
        this.claims = claims;
    }

    /**
     * The section that concludes: the one in which something was decided, else the first with such a heading; null where there
     * is none.
     *
     * @param isOwn tells the sections of options, which conclude nothing for the page
     */
    @Nullable
    SectionNode find(SectionNode root, List<SourceSpan> decided, Predicate<SectionNode> isOwn) {
        var concluding = new ArrayList<SectionNode>();
        collect(root, isOwn, concluding);
        for (SectionNode section : concluding) {
            for (SourceSpan span : decided) {
                if (holds(section, span)) {
                    return section;
                }
            }
        }
        return concluding.isEmpty() ? null : concluding.get(0);
    }

    private void collect(SectionNode section, Predicate<SectionNode> isOwn, List<SectionNode> found) {
        for (SectionNode child : section.children()) {
            if (child.kind() == SectionNode.Kind.HEADING && concludes(child) && !isOwn.test(child)) {
                found.add(child);
            } else {
                collect(child, isOwn, found);
            }
        }
    }

    private boolean concludes(SectionNode section) {
        return vocabulary
                .heading(section.title())
                .filter(t -> t == Term.VERDICT || t == Term.PICK)
                .isPresent();
    }

    private static boolean holds(SectionNode section, SourceSpan span) {
        if (section.span().equals(span)) {
            return true;
        }
        for (Block block : section.written()) {
            if (block.span().start().compareTo(span.start()) <= 0
                    && block.span().end().compareTo(span.end()) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The verdict of a section; {@code spoken} are the paragraphs that stand elsewhere, as the reasons of picks. */
    Verdict read(
            SectionNode section,
            StatementReader statements,
            List<Block> spoken,
            List<Verdict.Consequences> consequences) {
        var found = new ArrayList<Statement>();
        var rationale = new ArrayList<Block>();
        var blocks = claims.below(section);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Paragraph paragraph) {
                boolean listFollows = i + 1 < blocks.size()
                        && blocks.get(i + 1) instanceof Block.Items
                        && Inlines.text(paragraph.content()).strip().endsWith(":");
                var following = listFollows ? blocks.subList(i + 1, i + 2) : List.<Block>of();
                var statement = statements.read(paragraph, following);
                if (statement.isPresent()) {
                    found.add(statement.get());
                    i += following.size();
                    continue;
                }
            } else if (block instanceof Block.Items list && readItems(list, statements, found)) {
                continue;
            }
            if (spoken.stream().noneMatch(s -> s == block)) {
                rationale.add(block);
            }
        }
        return new Verdict(section.heading(), found, new RichText(rationale), consequences, section.span());
    }

    /** A list all of whose items are statements; a list with others stays as it is. */
    private static boolean readItems(Block.Items list, StatementReader statements, List<Statement> found) {
        var all = new ArrayList<Statement>();
        for (Block.Item item : list.items()) {
            if (!item.blocks().isEmpty() && item.blocks().get(0) instanceof Block.Paragraph first) {
                statements
                        .read(first, item.blocks().subList(1, item.blocks().size()))
                        .ifPresent(all::add);
            }
        }
        if (all.size() < list.items().size()) {
            return false;
        }
        found.addAll(all);
        return true;
    }
}
