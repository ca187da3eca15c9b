package io.github.comparisonpages.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Makes changes to each page there is, with each kind of line end: what is not asked for stays. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryPageEditedTest {

    private static final RecordName OTHER = new RecordName("records/0099-other.md", "99. Other & more");
    private static final PageParser PARSER = new PageParser(Limits.DEFAULT);
    private static final PageEditor EDITOR = new PageEditor(PARSER, new ComparisonRecognizer());

    private static final Map<String, Change> CHANGES = new TreeMap<>(Map.of(
            "superseded", new Change.SupersededBy(OTHER),
            "supersedes", new Change.Supersedes(OTHER),
            "reviewed", new Change.Reviewed(LocalDate.of(2026, 11, 28)),
            "review by", new Change.ReviewBy(LocalDate.of(2027, 5, 28))));

    @Test
    void nothing_else_changes_in_the_pages_of_the_tests() throws IOException {
        var result = edit(Path.of("src/test/resources"));
        assertEquals(List.of(), result.wrong);
        assertEquals("", result.count(0.9));
    }

    /** The same for other people's files: {@code -Dcorpus=<folder>}. */
    @Test
    @EnabledIfSystemProperty(named = "corpus", matches = ".+")
    void nothing_else_changes_in_a_corpus() throws IOException {
        var result = edit(Path.of(System.getProperty("corpus")));
        System.out.println(result.made + " made, refused: " + result.refused);
        assertEquals(List.of(), result.wrong);
    }

    private static final class Result {
        private final List<String> wrong = new ArrayList<>();
        private final Map<String, List<String>> refused = new TreeMap<>();
        private final Map<String, Integer> made = new TreeMap<>();

        /** Returns what is refused more often than that. */
        private String count(double most) {
            var few = new StringBuilder();
            made.forEach((change, times) -> {
                int all = times + refused.getOrDefault(change, List.of()).size();
                if (times < most * all) {
                    few.append(change + ": " + times + " of " + all + " " + refused.get(change) + "\n");
                }
            });
            return few.toString();
        }
    }

    private static Result edit(Path folder) throws IOException {
        var result = new Result();
        try (var files = Files.walk(folder)) {
            var all = files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
            for (int i = 0; i < all.size(); i++) {
                byte[] bytes = Files.readAllBytes(all.get(i));
                String text = new String(bytes, StandardCharsets.UTF_8);
                if (bytes.length < Limits.DEFAULT.fileBytes() && !text.startsWith("\uFEFF")) {
                    boolean carriage = i % 2 == 0 && text.indexOf('\r') < 0;
                    String name = folder.relativize(all.get(i)).toString();
                    edit(name, carriage ? text.replace("\n", "\r\n") : text, i, result);
                }
            }
        }
        return result;
    }

    /** Makes one of the changes, since reading takes its time; all with {@code -Dcorpus}. */
    private static void edit(String path, String text, int number, Result result) {
        int at = number / 2;
        for (var change : CHANGES.entrySet()) {
            if (at++ % CHANGES.size() > 0 && System.getProperty("corpus") == null) {
                continue;
            }
            var edit = EDITOR.edit(new SourceText("records/x.md", text), List.of(change.getValue()));
            if (edit instanceof Edit.Made made) {
                result.made.merge(change.getKey(), 1, Integer::sum);
                check(path + " " + change.getKey(), text, made, result);
            } else if (edit instanceof Edit.Refused refused) {
                result.refused
                        .computeIfAbsent(change.getKey(), k -> new ArrayList<>())
                        .add(path + ":" + refused.at().start() + " " + refused.reason());
            }
        }
    }

    /** What was there and was not replaced is there, in its order, and lines end as they did. */
    private static void check(String name, String before, Edit.Made made, Result result) {
        int at = 0;
        int from = 0;
        for (TextEdit edit : made.edits()) {
            at = made.text().indexOf(before.substring(from, edit.start()), at);
            if (at < 0) {
                result.wrong.add(name + ": lost before " + edit);
                return;
            }
            at += edit.start() - from;
            from = edit.end();
        }
        if (!made.text().endsWith(before.substring(from))) {
            result.wrong.add(name + ": lost at its end");
        }
        boolean carriage =
                before.contains("\r\n") && !before.replace("\r\n", "").contains("\n");
        if (carriage && made.text().replace("\r\n", "").contains("\n")) {
            result.wrong.add(name + ": mixed line ends");
        }
    }
}
