package io.github.comparisonpages.parse;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Takes what lists and quotes hold too deep for text, whatever it looks like. The parser's own limit also counts the blocks
 * that a line has left, and so takes the heading behind a deep list for text.
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
        return around <= blocks ? BlockStart.none() : BlockStart.of(new Lines()).atIndex(state.getNextNonSpaceIndex());
    }

    /** The text, as a paragraph would hold it. */
    static final class Text extends CustomBlock {}

    private static final class Lines extends AbstractBlockParser {

        private final Text text = new Text();
        private final SourceLines lines = SourceLines.empty();

        @Override
        public Text getBlock() {
            return text;
        }

        @Override
        public boolean canHaveLazyContinuationLines() {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            lines.addLine(line);
        }

        @Override
        public void parseInlines(InlineParser parser) {
            parser.parse(lines, text);
        }
    }
}
