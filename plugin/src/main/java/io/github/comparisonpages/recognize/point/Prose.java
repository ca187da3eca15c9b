package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text that was cut out between points. */
final class Prose {

    private static final Pattern FOLD_START = Pattern.compile("\\s*<details[^>]*>\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLD_WITH_SUMMARY =
            Pattern.compile("\\s*<details[^>]*>\\s*<summary>.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FOLD_END = Pattern.compile("\\s*</details>\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern SUMMARY =
            Pattern.compile("<summary>.*?(?:</summary>|$)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private Prose() {}

    /** The blocks without lines at their ends that divide nothing, and without the ends of a fold that is not whole. */
    static List<Block> tidy(List<Block> blocks) {
        var text = new ArrayList<>(blocks);
        while (!text.isEmpty() && text.get(0) instanceof Block.Divider) {
            text.remove(0);
        }
        while (!text.isEmpty() && text.get(text.size() - 1) instanceof Block.Divider) {
            text.remove(text.size() - 1);
        }
        int starts = count(text, FOLD_START) + count(text, FOLD_WITH_SUMMARY);
        int ends = count(text, FOLD_END);
        if (starts != ends) {
            text.removeIf(block -> is(block, FOLD_START) || is(block, FOLD_END));
        }
        return text;
    }

    /** What the HTML says that has a summary in it, but for the summary. */
    static List<Block> besidesSummary(Block.HtmlBlock html) {
        String text = TAG.matcher(SUMMARY.matcher(html.html()).replaceFirst(" "))
                .replaceAll(" ")
                .strip();
        return text.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(List.of(new Inline.Text(text, html.span())), html.span()));
    }

    private static int count(List<Block> blocks, Pattern tag) {
        int count = 0;
        for (Block block : blocks) {
            count += is(block, tag) ? 1 : 0;
        }
        return count;
    }

    private static boolean is(Block block, Pattern tag) {
        return block instanceof Block.HtmlBlock html && tag.matcher(html.html()).matches();
    }
}
