package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.PlainText;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every page: it is read back as it was meant, whatever the dialect, and loses no word. */
class GeneratedPagesTest {

    /** What a page says, before it is written down. */
    record Meaning(List<Side> options, int pick, List<List<Integer>> scores) {}

    /** An option with what speaks for it and against it. */
    record Side(String name, List<String> pros, List<String> cons) {}

    /** A way to write it down. */
    enum Dialect {
        HEADINGS("### Pros\n", "- ", "### Cons\n", "- "),
        OTHER_HEADINGS("#### Advantages\n", "* ", "#### Drawbacks\n", "1. "),
        LABELS("**Pros:**\n\n", "- ", "**Cons:**\n\n", "- "),
        PLAIN_LABELS("Pros:\n\n", "* ", "Cons:\n\n", "* "),
        SIGNED_LISTS("", "+ ", "", "- "),
        MARKS("", "- Good, because ", "", "- Bad, because "),
        SIGNS("", "* ✅ ", "", "* ❌ "),
        LINES("", "\nPro: ", "", "\nCon: ");

        private final String prosLabel;
        private final String pro;
        private final String consLabel;
        private final String con;

        Dialect(String prosLabel, String pro, String consLabel, String con) {
            this.prosLabel = prosLabel;
            this.pro = pro;
            this.consLabel = consLabel;
            this.con = con;
        }

        void write(Side side, StringBuilder out) {
            out.append(prosLabel);
            side.pros().forEach(text -> out.append(pro).append(text).append('\n'));
            out.append('\n').append(consLabel);
            side.cons().forEach(text -> out.append(con).append(text).append('\n'));
            out.append('\n');
        }
    }

    private static final List<String> NAMES = List.of(
            "Amber", "Basalt", "Cedar Wood", "Dune", "Ember 2", "Flint-Stone", "Gravel", "Hazel", "Île", "Jade");
    private static final List<String> WORDS = List.of(
            "quick",
            "to",
            "learn",
            "everybody",
            "knows",
            "`it`",
            "and",
            "*rarely*",
            "breaks",
            "on",
            "[Mondays](m.md)",
            "in",
            "März");

    @Provide
    Arbitrary<Meaning> meanings() {
        Arbitrary<String> sentence =
                Arbitraries.of(WORDS).list().ofMinSize(2).ofMaxSize(6).map(words -> "x " + String.join(" ", words));
        Arbitrary<List<String>> points = sentence.list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<List<String>> names = Arbitraries.shuffle(NAMES)
                .flatMap(all -> Arbitraries.integers().between(2, 6).map(n -> all.subList(0, n)));
        return names.flatMap(list -> {
            var sides = Combinators.combine(list.stream()
                            .map(name -> Combinators.combine(points, points).as((p, c) -> new Side(name, p, c)))
                            .toList())
                    .as(all -> all);
            var pick = Arbitraries.integers().between(0, list.size() - 1);
            var scores = Arbitraries.integers()
                    .between(1, 5)
                    .list()
                    .ofSize(list.size())
                    .list()
                    .ofMinSize(2)
                    .ofMaxSize(5);
            return Combinators.combine(sides, pick, scores).as(Meaning::new);
        });
    }

    @Property(tries = 200, seed = "2026")
    void a_page_is_read_back_as_it_was_meant(
            @ForAll("meanings") Meaning meaning,
            @ForAll Dialect dialect,
            @ForAll boolean titled,
            @ForAll boolean windows) {
        String text = markdown(meaning, dialect, titled);
        var result = Cases.run(new SourceText("page.md", windows ? text.replace("\n", "\r\n") : text));
        Comparison comparison = result.comparison();

        assertEquals(
                meaning.options().stream().map(Side::name).toList(),
                comparison.options().stream().map(o -> o.name()).toList(),
                text);
        for (int i = 0; i < meaning.options().size(); i++) {
            var option = comparison.options().get(i);
            assertEquals(plain(meaning.options().get(i).pros()), texts(option.points(Point.Kind.PRO)), text);
            assertEquals(plain(meaning.options().get(i).cons()), texts(option.points(Point.Kind.CON)), text);
        }
        assertEquals(
                List.of(comparison.options().get(meaning.pick()).id()),
                comparison.picks().stream().map(p -> p.optionId()).toList(),
                text);
        assertEquals(
                meaning.scores(),
                comparison.matrices().get(0).criteria().stream()
                        .map(c -> c.cells().stream()
                                .map(cell -> (int) Math.round(cell.score() * 5))
                                .toList())
                        .toList(),
                text);
        assertEquals(List.of(), SourceWords.lost(result), text);
    }

    @Property(tries = 200, seed = "2026")
    void any_text_gives_a_page_and_loses_no_word(@ForAll("anyText") String text) {
        var result = Cases.run(new SourceText("page.md", text));

        assertEquals(List.of(), SourceWords.lost(result), text);
    }

    /** Lines that mean something, in an order that means nothing. */
    @Provide
    Arbitrary<String> anyText() {
        var lines = Arbitraries.of(
                "# Tea vs Coffee",
                "# Other",
                "## Tea",
                "## Coffee",
                "### Pros",
                "### Cons",
                "## Considered Options",
                "## Pros and Cons of the Options",
                "## Decision Outcome",
                "## Verdict",
                "## Status",
                "- hot",
                "+ wakes",
                "* **Pros**",
                "  * cheap",
                "- Good, because: ",
                "  - of leaves",
                "* Bad, because of milk",
                "1. Tea",
                "2. Coffee",
                "Chosen option: \"Tea\", because",
                "We will use coffee",
                "**Use Tea if** it rains",
                "Use it when: never",
                "Related to: water, cups",
                "See also: milk",
                "| Criterion | Tea | Coffee |",
                "|---|---|---|",
                "| Heat | 4 | 5 | 6 |",
                "| Price | ✅ cheap |",
                "| Group | | |",
                "| Pros | Cons |",
                "|---|---|",
                "",
                "",
                "",
                "> quoted",
                "```",
                "code",
                "---",
                "owner: me",
                "pick: Tea",
                "<b>bold</b>",
                "<!-- hidden -->",
                "text[^1]",
                "[^1]: note",
                "\tindented",
                "***",
                "Option 1: Tea",
                "### Option 2 - Coffee",
                "Status: accepted",
                "* Status: done",
                "😀 glad");
        return lines.list().ofMinSize(1).ofMaxSize(30).map(list -> String.join("\n", list) + "\n");
    }

    private static String markdown(Meaning meaning, Dialect dialect, boolean titled) {
        var names = meaning.options().stream().map(Side::name).toList();
        var out = new StringBuilder(titled ? "# " + String.join(" vs ", names) : "# What to take")
                .append("\n\nLede.\n\n");
        if (!titled) {
            out.append("## Considered Options\n\n");
            names.forEach(name -> out.append("* ").append(name).append('\n'));
            out.append("\n");
        }
        for (Side side : meaning.options()) {
            out.append("## ").append(side.name()).append("\n\n");
            dialect.write(side, out);
        }
        out.append("## Criteria\n\n| Criterion |");
        names.forEach(name -> out.append(' ').append(name).append(" |"));
        out.append("\n|---|").append("---|".repeat(names.size())).append('\n');
        IntStream.range(0, meaning.scores().size()).forEach(i -> {
            out.append("| Measure ").append(i).append(" |");
            meaning.scores()
                    .get(i)
                    .forEach(score -> out.append(' ').append(score).append(" |"));
            out.append('\n');
        });
        return out.append("\n## Verdict\n\nChosen option: \"")
                .append(names.get(meaning.pick()))
                .append("\", because we say so.\n")
                .toString();
    }

    private static List<String> plain(List<String> markdown) {
        return markdown.stream()
                .map(text -> text.replace("`", "").replace("*", "").replace("[Mondays](m.md)", "Mondays"))
                .toList();
    }

    private static List<String> texts(List<Point> points) {
        return points.stream().map(p -> PlainText.of(p.text())).toList();
    }
}
