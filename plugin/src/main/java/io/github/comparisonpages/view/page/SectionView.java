package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.model.document.Section;
import io.github.comparisonpages.view.ViewContext;
import java.util.List;

/**
 * A section that is kept as prose.
 *
 * @param level the level of its heading on the page, 2 to 6
 */
public record SectionView(String anchor, int level, List<Inline> heading, RichText text, List<SectionView> children) {

    private static final int DEEPEST = 6;

    public SectionView {
        heading = List.copyOf(heading);
        children = List.copyOf(children);
    }

    static List<SectionView> of(List<Section> sections, int level, ViewContext context) {
        return sections.stream().map(section -> of(section, level, context)).toList();
    }

    private static SectionView of(Section section, int level, ViewContext context) {
        return new SectionView(
                context.anchors().of(section.heading()),
                level,
                section.heading(),
                new RichText(section.blocks()),
                of(section.children(), Math.min(level + 1, DEEPEST), context));
    }
}
