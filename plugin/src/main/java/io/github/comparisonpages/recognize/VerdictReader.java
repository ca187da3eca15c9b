package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.RichText;
import io.github.comparisonpages.model.Verdict;
import io.github.comparisonpages.model.Verdict.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads a section that concludes. */
final class VerdictReader {

    private final Vocabulary vocabulary;
    private final StatementReader statements;
    private final PickReader picks;

    VerdictReader(Vocabulary vocabulary, StatementReader statements, PickReader picks) {
        this.vocabulary = vocabulary;
        this.statements = statements;
        this.picks = picks;
    }

    /** A verdict, and the picks that its text makes. */
    record Found(Verdict verdict, List<Pick> picks) {}

    Found read(SectionDraft section) {
        var found = new ArrayList<Statement>();
        var rationale = new ArrayList<Block>();
        var made = new ArrayList<>(picks.heading(section.heading(), section.span()));
        var blocks = Sections.flatten(section.toSection());
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
            } else if (block instanceof Block.Items list && readItems(list, found)) {
                continue;
            }
            rationale.add(block);
        }
        makePicks(section, rationale, made);
        var verdict = new Verdict(section.heading(), found, new RichText(rationale), section.span());
        return new Found(verdict, made);
    }

    /** A list all of whose items are statements; a list with others stays as it is. */
    private boolean readItems(Block.Items list, List<Statement> found) {
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

    /** Labelled picks count before sentences, sentences before mere names. */
    private void makePicks(SectionDraft section, List<Block> rationale, List<Pick> made) {
        var paragraphs = paragraphs(rationale);
        paragraphs.forEach(p -> made.addAll(picks.labelled(p)));
        if (none(made)) {
            section.children().forEach(c -> made.addAll(picks.heading(c.heading(), c.span())));
        }
        for (int i = 0; i < paragraphs.size() && none(made); i++) {
            // "Use X if …" among other items of a list says when, not what.
            if (statements.read(paragraphs.get(i), List.of()).isEmpty()) {
                made.addAll(picks.sentence(paragraphs.get(i)));
            }
        }
        if (!vocabulary.is(Term.PICK, vocabulary.name(section.title()))) {
            addBare(paragraphs, made);
            return;
        }
        // "We will use:" above a list picks an option an item.
        boolean list = paragraphs.size() > 1
                && Inlines.text(paragraphs.get(0).content()).strip().endsWith(":");
        if (list && none(made)) {
            paragraphs.subList(1, paragraphs.size()).forEach(p -> made.addAll(picks.concluded(p)));
        }
        addBare(paragraphs, made);
        if (none(made) && !paragraphs.isEmpty()) {
            made.addAll(picks.concluded(paragraphs.get(0)));
        }
    }

    private void addBare(List<Block.Paragraph> paragraphs, List<Pick> made) {
        for (int i = 0; i < paragraphs.size() && none(made); i++) {
            made.addAll(picks.bare(paragraphs.get(i)));
        }
    }

    private static boolean none(List<Pick> made) {
        return made.stream().allMatch(p -> p.optionId() == null);
    }

    private static List<Block.Paragraph> paragraphs(List<Block> blocks) {
        var paragraphs = new ArrayList<Block.Paragraph>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraphs.add(paragraph);
            } else if (block instanceof Block.Items list) {
                list.items().forEach(item -> paragraphs.addAll(paragraphs(item.blocks())));
            }
        }
        return paragraphs;
    }

    /** The verdict without the paragraphs that are the reasons of picks: these are shown there, once. */
    static Verdict withoutReasons(Verdict verdict, List<Pick> picks) {
        var rationale = new ArrayList<>(verdict.rationale().blocks());
        picks.forEach(pick -> pick.reason().blocks().forEach(reason -> rationale.removeIf(block -> block == reason)));
        return new Verdict(verdict.heading(), verdict.statements(), new RichText(rationale), verdict.span());
    }
}
