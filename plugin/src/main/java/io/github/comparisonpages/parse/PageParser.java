package io.github.comparisonpages.parse;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.model.document.RawHtml;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads a file's front matter and Markdown. Thread-safe. Any text gives a page; nothing is thrown for what it holds.
 */
public final class PageParser {

    /** A list and its item start at once, and hold a text. */
    private static final int BEYOND = 3;

    private final Limits limits;
    private final RawHtml rawHtml;
    private final Parser parser;
    private final Parser withoutTables;

    /** A parser to which raw HTML is text. */
    public PageParser(Limits limits) {
        this(limits, RawHtml.ESCAPED);
    }

    public PageParser(Limits limits, RawHtml rawHtml) {
        this.limits = limits;
        this.rawHtml = rawHtml;
        var others =
                List.of(StrikethroughExtension.create(), FootnotesExtension.create(), TaskListItemsExtension.create());
        var all = new ArrayList<Extension>(others);
        all.add(TablesExtension.create());
        this.parser = parser(all);
        this.withoutTables = parser(others);
    }

    private Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .customBlockParserFactory(new NestingLimit(limits.nesting()))
                .customBlockParserFactory(new LongParagraphs())
                .inlineParserFactory(CountedBrackets::new)
                .maxOpenBlockParsers(limits.nesting() + BEYOND)
                .maxInlineNesting(limits.nesting())
                .build();
    }

    /** Reads one file. */
    public Diagnosed<ParsedPage> parse(SourceText source) {
        var lines = source.lines();
        var diagnostics = new ArrayList<Diagnostic>();
        var found = new FrontMatterReader(source.path(), limits).read(lines);
        found.ifPresent(f -> diagnostics.addAll(f.diagnostics()));
        if (Fences.isOpen(lines)) {
            diagnostics.add(DiagnosticId.FRONT_MATTER.at(
                    source.path(),
                    SourceSpan.START,
                    "the front matter that starts here does not end",
                    "Write a line '---' below its last key. It is shown on the page as it stands."));
        }
        int firstLine = found.map(f -> f.value().endLine() + 1).orElse(0);
        var positions = new Positions(lines, firstLine);
        String body = String.join("\n", lines.subList(firstLine, lines.size()));
        int tooLarge = TableSource.tooLarge(body.lines().toList(), limits.tableCells());
        if (tooLarge >= 0) {
            diagnostics.add(tooLarge(source.path(), positions, tooLarge));
        }
        var tree = new DocumentTree(source.path(), positions, limits, rawHtml, tooLarge < 0);
        tree.read((tooLarge < 0 ? parser : withoutTables).parse(body));
        diagnostics.addAll(tree.diagnostics());
        var frontMatter = found.map(f -> f.value().frontMatter()).orElse(FrontMatter.NONE);
        return new Diagnosed<>(
                new ParsedPage(source.path(), frontMatter, tree.landmarks(), tree.blocks(), tree.footnotes()),
                diagnostics);
    }

    /**
     * Returns the parser fills each row up to the header's width: wide headers above many short rows would take the
     * memory.
     */
    private Diagnostic tooLarge(String path, Positions positions, int line) {
        return DiagnosticId.TOO_LARGE.at(
                path,
                positions.span(line, 0, positions.line(line).length()),
                "with this table, the page has more than %s cells".formatted(limits.tableCells()),
                "Split the page, or raise maxTableCells. It shows its tables as plain text.");
    }
}
