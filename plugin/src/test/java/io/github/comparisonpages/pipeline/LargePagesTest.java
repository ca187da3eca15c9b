package io.github.comparisonpages.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.comparisonpages.lint.Linter;
import io.github.comparisonpages.lint.Rules;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Strictness;
import io.github.comparisonpages.load.DocsFile;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.load.FileStamp;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.model.document.RawHtml;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.write.html.HtmlPages;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The largest files of the kinds that take some readers of Markdown, YAML or HTML for ever. The promise is two seconds for each
 * of them on a usual machine; this bound is one that slow ones keep too, and that nothing keeps which looks at a whole text
 * again for each of its characters.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LargePagesTest {

    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final int SIZE = Limits.DEFAULT.fileBytes() - 100;
    private static final String TITLE = "# Tea vs Coffee\n\n";
    private static final String OPTION = TITLE + "## Tea\n\n";
    private static final String POINTS = OPTION + "### Pros\n\n";
    private static final String SCORES = TITLE + "| Criterion | Weight | Tea | Coffee |\n|---|---|---|---|\n";

    private static final HtmlPages HTML = HtmlPages.with(null, Limits.DEFAULT.pageCharacters());
    private static final Presentation PRESENTATION = new Presentation(
            Messages.of(Locale.ENGLISH), null, LocalDate.of(2026, 11, 24), List.of("comparison.css"), List.of(), null);

    private static final Path FOLDER = Jimfs.newFileSystem(Configuration.unix()).getPath("/docs");

    /** A text that starts so, goes on with {@code unit} as often as there is room, and then with {@code end} as often. */
    private record Family(String start, String unit, String end) {

        Family(String start, String unit) {
            this(start, unit, "");
        }

        String text() {
            int times = (SIZE - start.length()) / (unit.length() + end.length());
            return start + unit.repeat(times) + end.repeat(times);
        }

        @Override
        public String toString() {
            String all = start.substring(start.startsWith(TITLE) ? TITLE.length() : 0) + unit + "…" + end;
            return all.replace("\n", "\\n");
        }
    }

    static Stream<Family> families() {
        return Stream.of(
                // Running text.
                new Family(TITLE, "["),
                new Family(TITLE, "[a]("),
                new Family(TITLE, "[a](<"),
                new Family(TITLE, "![[]()"),
                new Family(TITLE, "![", "](u)"),
                new Family(TITLE, "[a][b]"),
                new Family(TITLE + "[a]: /x\n\n", "[a] "),
                new Family(TITLE + "[a]: /" + "x".repeat(1000) + "\n\n", "[a]"),
                new Family(TITLE, "[a]: /x\n"),
                new Family(TITLE, "[a]: /x '"),
                new Family(TITLE, "*"),
                new Family(TITLE, "*a "),
                new Family(TITLE, "*a_ "),
                new Family(TITLE, "**x* "),
                new Family(TITLE, "*a **a ", " a** a*"),
                new Family(TITLE, "~~a ~b "),
                new Family(TITLE, "a ~~ b~"),
                new Family(TITLE, "`a``b```"),
                new Family(TITLE, "` `` ``` ```` "),
                new Family(TITLE, "\\"),
                new Family(TITLE, "&"),
                new Family(TITLE, "&amp;"),
                new Family(TITLE, "&#x1F600;"),
                new Family(TITLE, "<a@b"),
                new Family(TITLE, "<http:a"),
                new Family(TITLE, "<!--"),
                new Family(TITLE, "a <!-- - --"),
                new Family(TITLE, "a<?"),
                new Family(TITLE, "a<!A "),
                new Family(TITLE, "a<![CDATA["),
                new Family(TITLE, "a  \n"),
                new Family(TITLE, "é\u0301"),
                new Family(TITLE, "\ud83d\ude00"),
                new Family(TITLE, "\u202e"),
                new Family(TITLE, "\u0430"),
                new Family(TITLE, "a\u00a0"),
                new Family(TITLE, "x"),
                new Family(TITLE, " "),
                new Family(TITLE, "\t"),
                new Family("", "\n"),
                // Blocks.
                new Family(TITLE, "> "),
                new Family(TITLE, "> a\n"),
                new Family(TITLE, ">\n\n"),
                new Family(TITLE, "- "),
                new Family(TITLE, "- a\n"),
                new Family(TITLE, "- a\n\n"),
                new Family(TITLE, "1. "),
                new Family(TITLE, "- > "),
                new Family(TITLE, "* a\n  * b\n    * c\n"),
                new Family(TITLE, "- [ ] a\n"),
                new Family(TITLE, "a\n---\n"),
                new Family(TITLE, "---\n"),
                new Family(TITLE, "```\n"),
                new Family(TITLE, "~~~ a\n"),
                new Family(TITLE, "    a\n"),
                new Family(TITLE, "##### h\n"),
                new Family("", "# h\n"),
                new Family("", "# a vs b\n"),
                new Family("# ", "a vs "),
                new Family("# ", "vs "),
                new Family(TITLE, "[^1] "),
                new Family(TITLE + "[^1]: x\n\n", "[^1] "),
                new Family(TITLE, "[^1]: x [^1]\n\n"),
                new Family(TITLE, "[^a]: > - [^a]\n"),
                new Family(TITLE, "{{"),
                // Tables.
                new Family(TITLE, "|"),
                new Family(TITLE, "|a", "|-"),
                new Family(TITLE + "|a|\n|-|\n", "|b|\n"),
                new Family(TITLE + "|a|\n|-|\n", "\\|"),
                new Family(TITLE, "|a|\n|-|\n|b|\n\n"),
                new Family(TITLE + "|" + "a|".repeat(60) + "\n|" + "-|".repeat(60) + "\n", "|b\n"),
                new Family(SCORES, "| a | 1 | 2 | 3 |\n"),
                new Family(SCORES, "| a | x | y | z |\n"),
                new Family(SCORES + "| a | 1 | 2 | ", "3 "),
                new Family(SCORES, "| a<br>b | 1 | 2<br>3 | 3 |\n"),
                new Family(TITLE + "| | Tea | Coffee |\n|---|---|---|\n| Pros | ", "a<br>"),
                // What is compared.
                new Family(POINTS, "- a\n"),
                new Family(POINTS, "- a\n  - b\n"),
                new Family(POINTS, "+ a\n- b\n"),
                new Family(POINTS, "### Cons\n\n- a\n\n### Pros\n\n- b\n\n"),
                new Family(TITLE, "## Tea\n\n### Pros\n\n- a\n\n"),
                new Family(TITLE, "## Verdict\n\nOur pick: Tea, because.\n\n"),
                new Family(TITLE + "## Verdict\n\n", "Our pick: Tea. "),
                new Family(TITLE + "## Verdict\n\n", "Use Tea if Coffee if "),
                new Family(TITLE + "## Verdict\n\n", "**Use Tea if** a. "),
                new Family(TITLE + "## Verdict\n\n", "- Choose Tea if a\n"),
                new Family(TITLE + "## History\n\n", "- 2026-01-01: Tea\n"),
                new Family(TITLE + "## Options\n\n", "- Tea, good, because a\n"),
                new Family(TITLE + "## Options\n\n", "### Option\n\n- Good, because a\n\n"),
                new Family(TITLE, "TODO "),
                new Family(TITLE, "<<<<<<< a\n"),
                new Family(TITLE, "<!-- comparison:ignore x -->\n\n"),
                new Family(TITLE, "a <!-- comparison:ignore x --> "),
                new Family(TITLE, "[a](b.md#"),
                new Family(TITLE, "[a](../b.md) "),
                new Family(TITLE, "[a](https://example.org/%) "),
                new Family(TITLE, "![a](b.png) "),
                new Family(TITLE, "[a](#tea) "),
                // Front matter.
                new Family("---\n", "a: b\n"),
                new Family("---\na: ", "["),
                new Family("---\na: ", "{"),
                new Family("---\na: [", "a, "),
                new Family("---\na: &a [*a, ", "*a, "),
                new Family("---\noptions: [", "a, ", "]\n---\n"),
                // HTML.
                new Family(TITLE, "<"),
                new Family(TITLE, "</"),
                new Family(TITLE, "<a "),
                new Family(TITLE, "<a b='"),
                new Family(TITLE, "<a b='>\""),
                new Family(TITLE, "<a b=c "),
                new Family(TITLE + "x", "<b>"),
                new Family(TITLE + "x", "<b>", "</b>"),
                new Family(TITLE + "x", "</b>"),
                new Family(TITLE + "x", "<b><i>", "</b></i>"),
                new Family(TITLE + "x", "<a href=a>"),
                new Family(TITLE + "x", "<a href=a>b</a>"),
                new Family(TITLE + "x", "<img src=a.png>"),
                new Family(TITLE + "x", "<kbd>*a</kbd>*"),
                new Family(TITLE + "x", "<br>"),
                new Family(TITLE + "<div>", "<b>"),
                new Family(TITLE + "<div>", "<b><p>"),
                new Family(TITLE + "<div>", "<table>"),
                new Family(TITLE + "<div>", "<table><tr><td>"),
                new Family(TITLE + "<div>", "<table><b>"),
                new Family(TITLE + "<div>", "<li>a"),
                new Family(TITLE + "<div>", "<a href=b><table>"),
                new Family(TITLE + "<div>", "<script>"),
                new Family(TITLE + "<div>", "<script></script>"),
                new Family(TITLE + "<div>", "<script></x "),
                new Family(TITLE + "<div>", "<td colspan=1>"),
                new Family(TITLE + "<div>", "<!-- a"),
                new Family(TITLE + "<div>", "<!-- --><b>"),
                new Family(TITLE + "<div>", "a<"),
                new Family(TITLE + "<div>", "&amp"),
                new Family(TITLE, "<div>\n\na\n\n"),
                new Family(TITLE, "<div>\n\na\n\n", "</div>\n\n"),
                new Family(TITLE, "<table>\n\na\n\n"),
                new Family(TITLE, "<details>\n\n- <kbd>\n\n"));
    }

    @BeforeAll
    static void warm_up() throws Exception {
        Files.createDirectories(FOLDER);
        for (RawHtml rawHtml : RawHtml.values()) {
            run(SCORES + "| a | 1 | 2 | 3 |\n\n<div>\n\n<b>a</b>\n\n", rawHtml);
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void a_file_as_large_as_may_be_is_read_and_printed_soon(Family family) throws Exception {
        String text = family.text();
        run(text, RawHtml.ESCAPED);
        if (text.indexOf('<') >= 0) {
            run(text, RawHtml.SANITIZED);
        }
    }

    /** Other work on the machine does not count: what is bounded is the processor's time. */
    private static void run(String text, RawHtml rawHtml) throws Exception {
        var task = new FutureTask<>(() -> print(text, rawHtml));
        var thread = new Thread(task, "reader");
        thread.setDaemon(true);
        thread.start();
        var clock = ManagementFactory.getThreadMXBean();
        while (!task.isDone()) {
            var where = thread.getStackTrace();
            if (clock.getThreadCpuTime(thread.getId()) > BOUND.toNanos()) {
                var failure = new AssertionError("takes more than " + BOUND);
                failure.setStackTrace(where);
                throw failure;
            }
            thread.join(100);
        }
        assertTrue(task.get());
    }

    /** Reads and prints a page; false if there is no file. */
    private static boolean print(String text, RawHtml rawHtml) throws IOException {
        Path file = Files.writeString(FOLDER.resolve("tea-vs-coffee.md"), text.substring(0, end(text)));
        var docs = new DocsFolder(FOLDER, List.of("*.md"), List.of(), Limits.DEFAULT, rawHtml);
        var context = new LintContext(Limits.DEFAULT, rawHtml, LocalDate.of(2026, 11, 24));
        var reader = new ReadStage(
                new DocsLoader(docs), new Linter(Rules.BUILT_IN, context), Strictness.AUTO, EarlierBuild.NONE);
        var read = reader.read(new DocsFile(file, "tea-vs-coffee.md", FileStamp.of(file)))
                .value();
        read.ifPresent(page -> {
            var catalog = PageRegistry.register(List.of(page.entry())).value();
            var handbook = new Handbook(Map.of(page.entry().source(), page), catalog, ProjectContext.NONE);
            new PrintStage(handbook, reader, EarlierBuild.NONE, PRESENTATION, HTML)
                    .print(catalog.entries().get(0));
        });
        return read.isPresent();
    }

    /** A file may have so many bytes, and some characters have several. */
    private static int end(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
            if (bytes > SIZE) {
                return Character.isLowSurrogate(c) ? i - 1 : i;
            }
        }
        return text.length();
    }
}
