package io.github.comparisonpages.parse;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Leaves a paragraph, heading or cell of thousands of brackets as it is: for each link, the parser looks at all
 * brackets before it that are open, and for each picture at all the text since its own.
 */
final class CountedBrackets implements InlineParser {

    /** More than anybody wrote. */
    private static final int MOST = 2000;

    /** The one that the library would use; it gives no other way to it. */
    private final InlineParser parser;

    CountedBrackets(InlineParserContext context) {
        this.parser = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        if (brackets(lines) <= MOST) {
            parser.parse(lines, block);
            return;
        }
        for (SourceLine line : lines.getLines()) {
            if (block.getFirstChild() != null) {
                block.appendChild(new SoftLineBreak());
            }
            var text = new Text(line.getContent().toString());
            text.addSourceSpan(line.getSourceSpan());
            block.appendChild(text);
        }
    }

    private static long brackets(SourceLines lines) {
        return lines.getLines().stream()
                .mapToLong(
                        line -> line.getContent().chars().filter(c -> c == '[').count())
                .sum();
    }
}
