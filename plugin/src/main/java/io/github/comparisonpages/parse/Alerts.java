package io.github.comparisonpages.parse;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells boxes from quotations: a box is a quotation whose first line is {@code [!NOTE]} or another kind of {@link
 * Block.Alert}, alone, with something below it. The mark is taken off.
 */
final class Alerts {

    private Alerts() {}

    /** Returns the quotation or box that holds these blocks. */
    static Block.Quote read(List<Block> blocks, SourceSpan span) {
        if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph first) {
            var alert = mark(first.content());
            var below = alert == null ? List.<Block>of() : below(first, blocks);
            if (!below.isEmpty()) {
                return new Block.Quote(alert, below, span);
            }
        }
        return new Block.Quote(null, blocks, span);
    }

    private static Block.@Nullable Alert mark(List<Inline> content) {
        boolean alone = content.size() == 1 || content.size() > 1 && content.get(1) instanceof Inline.Break;
        if (!alone || !(content.get(0) instanceof Inline.Text text)) {
            return null;
        }
        String line = text.text().strip().toUpperCase(Locale.ROOT);
        for (Block.Alert alert : Block.Alert.values()) {
            if (line.equals("[!" + alert.name() + "]")) {
                return alert;
            }
        }
        return null;
    }

    private static List<Block> below(Block.Paragraph first, List<Block> blocks) {
        var below = new ArrayList<>(blocks.subList(1, blocks.size()));
        if (first.content().size() > 2) {
            var rest = first.content().subList(2, first.content().size());
            below.add(0, new Block.Paragraph(rest, rest.get(0).span().to(first.span())));
        }
        return below;
    }
}
