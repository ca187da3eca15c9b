package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.Section;
import io.github.comparisonpages.recognize.section.Claims;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.section.SectionTree;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sections that no recogniser of a part has taken: some have a role of their own, and the rest is kept as prose. */
final class UnclaimedSections {

    private final Vocabulary vocabulary;
    private final SectionTree tree;
    private final Claims claims;
    private final @Nullable SectionNode titleSection;

    /** {@code titleSection} is the section of the page's title; null where there is none. */
    UnclaimedSections(Vocabulary vocabulary, SectionTree tree, Claims claims, @Nullable SectionNode titleSection) {
        this.vocabulary = vocabulary;
        this.tree = tree;
        this.claims = claims;
        this.titleSection = titleSection;
    }

    /** Claims the topmost sections of this kind that nobody has claimed yet. */
    List<Section> take(Predicate<SectionNode> kind) {
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

    /** What stands before the first section. */
    List<Block> lede() {
        var lede = claims.before(tree.root());
        if (titleSection != null && !claims.isClaimed(titleSection)) {
            lede.addAll(claims.before(titleSection));
        }
        return lede;
    }

    /** All the rest. */
    List<Section> kept() {
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
