package io.github.comparisonpages.benchmarks;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.lint.Linter;
import io.github.comparisonpages.lint.PageFindings;
import io.github.comparisonpages.lint.Rules;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.parse.ParsedPage;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.EntryReader;
import io.github.comparisonpages.score.Sensitivity;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.page.PageView;
import io.github.comparisonpages.write.html.HtmlPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long each stage takes for one page, once the virtual machine is warm. Run it in the project's folder. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StagesBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    /** Pages of the sample handbook: two options, and three with a table of weights. */
    @Param({"career/ic-vs-manager.md", "messaging/kafka-vs-rabbitmq-vs-nats.md"})
    public String page;

    private final PageParser parser = new PageParser(Limits.DEFAULT);
    private final ComparisonRecognizer recognizer = new ComparisonRecognizer(Limits.DEFAULT);
    private final Linter linter = new Linter(Rules.BUILT_IN, new LintContext(Limits.DEFAULT, AS_OF));
    private final HtmlPages html = HtmlPages.with(null, Limits.DEFAULT.pageCharacters());
    private final Presentation presentation = new Presentation(Messages.of(Locale.ENGLISH), null, AS_OF, List.of("comparison.css"), List.of("comparison.js"), "https://example.org/");

    private SourceText source;
    private ParsedPage parsed;
    private Comparison comparison;
    private Entry entry;
    private Catalog catalog;
    private PageView view;

    @Setup
    public void prepare() throws IOException {
        source = new SourceText(page, Files.readString(Path.of("sample-project/docs/comparisons").resolve(page)));
        parsed = parse().value();
        comparison = recognize().value();
        catalog = PageRegistry.register(List.of(EntryReader.read(comparison))).value();
        entry = catalog.entries().get(0);
        view = view();
    }

    @Benchmark
    public Diagnosed<ParsedPage> parse() {
        return parser.parse(source);
    }

    @Benchmark
    public Diagnosed<Comparison> recognize() {
        return recognizer.recognize(parsed);
    }

    @Benchmark
    public PageFindings lint() {
        return linter.check(new Page(source, parsed, comparison), List.of());
    }

    @Benchmark
    public List<Optional<Sensitivity>> score() {
        return comparison.matrices().stream().map(Sensitivity::of).toList();
    }

    @Benchmark
    public PageView view() {
        return PageView.of(comparison, entry, catalog, presentation);
    }

    @Benchmark
    public Optional<io.github.comparisonpages.write.Page> render() {
        return html.page(view);
    }
}
