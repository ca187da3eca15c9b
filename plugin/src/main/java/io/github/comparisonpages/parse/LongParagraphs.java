package io.github.comparisonpages.parse;

import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Divides paragraphs of thousands of lines: for each line that starts with no letter, the parser copies all lines
 * before it in the paragraph, to see what may start there.
 */
final class LongParagraphs implements BlockParserFactory {

    /** Longer than any that somebody wrote; looking at the length copies the lines too. */
    private static final int LINES = 2048;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        boolean due = state.getLine().getSourceSpan().getLineIndex() % LINES == 0;
        return due && matched.getParagraphLines().getLines().size() >= LINES
                ? PlainLines.start(state)
                : BlockStart.none();
    }
}
