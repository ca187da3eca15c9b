package io.github.comparisonpages.recognize.option.page;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.section.SectionTree;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.text.Words;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that the headings and tables of one page bear; they are collected when one is asked for first. */
public final class HeadingNames {

    private final Headings headings;
    private final SectionTree tree;
    private final @Nullable SectionNode titleSection;
    private @Nullable Set<String> headingNames;
    private @Nullable Set<String> shortNames;

    HeadingNames(Headings headings, SectionTree tree, @Nullable SectionNode titleSection) {
        this.headings = headings;
        this.tree = tree;
        this.titleSection = titleSection;
    }

    /** Whether a heading of the page bears this name. */
    public boolean isHeading(String name) {
        if (headingNames == null) {
            var names = new HashSet<String>();
            tree.root().each(section -> names.add(headings.normal(section.title())));
            headingNames = names;
        }
        return headingNames.contains(Words.normalize(name));
    }

    /** Whether a heading or the header of a table is just this name, give or take spaces: "Play MVC" is "PlayMVC". */
    public boolean isNamed(String name) {
        if (shortNames == null) {
            var names = new HashSet<String>();
            tree.root().each(section -> {
                if (section != titleSection) {
                    names.add(compact(section.title()));
                }
                for (Block block : section.blocks()) {
                    if (block instanceof Block.Table table) {
                        table.header().cells().forEach(cell -> names.add(compact(PlainText.of(cell.content()))));
                    }
                }
            });
            names.remove("");
            shortNames = names;
        }
        return shortNames.contains(compact(name));
    }

    private static String compact(String text) {
        return Words.normalize(text).replace(" ", "");
    }
}
