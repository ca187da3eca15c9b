package io.github.comparisonpages.recognize.option.page;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.section.SectionTree;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Numbered;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Headings that come back below several neighbours, such as "Example" below each option: parts of these, no options. */
final class Facets {

    private final Headings headings;
    private final Vocabulary vocabulary;
    private final Predicate<String> known;
    private final Set<SectionNode> found = Collections.newSetFromMap(new IdentityHashMap<>());

    /** {@code known} says whether a heading is one of the vocabulary. */
    Facets(SectionTree tree, Headings headings, Vocabulary vocabulary, Predicate<String> known) {
        this.headings = headings;
        this.vocabulary = vocabulary;
        this.known = known;
        var sections = tree.root().all();
        var inTables = new HashSet<String>();
        for (SectionNode section : sections) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Table table) {
                    addLabels(table, inTables);
                }
            }
        }
        for (SectionNode section : sections) {
            if (section.children().size() > 1) {
                addTwins(section);
                addShared(section, inTables);
            }
        }
    }

    boolean contains(SectionNode section) {
        return found.contains(section);
    }

    /** What a table names may be an option, however often it is a heading. */
    private void addLabels(Block.Table table, Set<String> names) {
        table.header().cells().forEach(cell -> names.add(normal(cell)));
        for (Block.Row row : table.rows()) {
            if (!row.cells().isEmpty()) {
                names.add(normal(row.cells().get(0)));
            }
        }
    }

    private String normal(Block.TableCell cell) {
        return headings.normal(PlainText.of(cell.content()));
    }

    /** The same bold line twice below one heading. */
    private void addTwins(SectionNode section) {
        var counts = new HashMap<String, Integer>();
        for (SectionNode child : section.children()) {
            counts.merge(headings.normal(child.title()), 1, Integer::sum);
        }
        for (SectionNode child : section.children()) {
            if (child.kind() == SectionNode.Kind.BOLD
                    && counts.getOrDefault(headings.normal(child.title()), 0) > 1
                    && !Numbered.of(child.title(), vocabulary).word()) {
                found.add(child);
            }
        }
    }

    /** The same heading below two or more of the headings here. */
    private void addShared(SectionNode section, Set<String> inTables) {
        Map<String, SectionNode> first = new HashMap<>();
        var shared = new HashSet<String>();
        for (SectionNode host : section.children()) {
            if (known.test(host.title())) {
                continue;
            }
            for (SectionNode part : host.children()) {
                String name = headings.normal(part.title());
                var before = first.putIfAbsent(name, host);
                if (before != null && before != host && !inTables.contains(name)) {
                    shared.add(name);
                }
            }
        }
        if (shared.isEmpty()) {
            return;
        }
        for (SectionNode host : section.children()) {
            if (!known.test(host.title())) {
                for (SectionNode part : host.children()) {
                    if (shared.contains(headings.normal(part.title()))) {
                        found.add(part);
                    }
                }
            }
        }
    }
}
