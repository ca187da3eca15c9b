package io.github.comparisonpages.parse;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Footnote;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.model.document.Landmark;
import java.util.List;

/**
 * A file as a tree, with positions in the file.
 *
 * @param path the path below the docs folder, with {@code /}
 * @param landmarks the places that links may lead to, in the order of the source
 * @param blocks the document in reading order, footnotes and reference definitions aside
 */
public record ParsedPage(
        String path, FrontMatter frontMatter, List<Landmark> landmarks, List<Block> blocks, List<Footnote> footnotes) {

    public ParsedPage {
        landmarks = List.copyOf(landmarks);
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
    }
}
