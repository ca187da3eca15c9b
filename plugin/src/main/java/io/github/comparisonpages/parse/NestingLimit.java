package io.github.comparisonpages.parse;

import org.commonmark.node.Node;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Takes what lists and quotes hold too deep for text, whatever it looks like. The parser's own limit also counts the
 * blocks that a line has left, and so takes the heading behind a deep list for text.
 *
 * @param blocks how many blocks may stand around another one, the document among them
 */
record NestingLimit(int blocks) implements BlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int around = 0;
        for (Node node = matched.getMatchedBlockParser().getBlock(); node != null; node = node.getParent()) {
            around++;
        }
        return around <= blocks ? BlockStart.none() : PlainLines.start(state);
    }
}
