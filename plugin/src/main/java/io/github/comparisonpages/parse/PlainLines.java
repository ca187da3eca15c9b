package io.github.comparisonpages.parse;

import org.commonmark.node.CustomBlock;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/** Lines that are text up to the next blank one, whatever they look like. */
final class PlainLines extends AbstractBlockParser {

    private final Text text = new Text();
    private final SourceLines lines = SourceLines.empty();

    /** The text, as a paragraph would hold it. */
    static final class Text extends CustomBlock {}

    static BlockStart start(ParserState state) {
        return BlockStart.of(new PlainLines()).atIndex(state.getNextNonSpaceIndex());
    }

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
