package io.github.comparisonpages.recognize.verdict.evidence;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import io.github.comparisonpages.recognize.verdict.text.Excerpt;
import io.github.comparisonpages.recognize.verdict.text.Passage;
import java.util.ArrayList;
import java.util.List;

/** Reads tables that choose: a cell or column that says "chosen", or a row for each case. */
public final class ChoiceTables {

    private static final String TICKS = "✅✔☑✓⭐🏆";
    private static final String CROSSES = "❌✗👎";

    private final ChoiceVocabulary vocabulary;
    private final OptionResolver resolver;
    private final Findings findings;

    public ChoiceTables(ChoiceVocabulary vocabulary, OptionResolver resolver, Findings findings) {
        this.vocabulary = vocabulary;
        this.resolver = resolver;
        this.findings = findings;
    }

    private static Passage passage(Block.TableCell cell) {
        return new Passage(cell.content(), cell.span());
    }

    private int named(Block.TableCell cell) {
        return resolver.exact(OptionResolver.trim(passage(cell).text()));
    }

    /** The options whose rows say nothing but that they are chosen; none where that is said of most. */
    public List<Choice> marked(Block.Table table) {
        var found = new ArrayList<Choice>();
        var header = table.header().cells();
        for (Block.Row row : table.rows()) {
            int option = OptionResolver.NOBODY;
            for (int i = 0; i < Math.min(2, row.cells().size()) && option < 0; i++) {
                option = named(row.cells().get(i));
            }
            for (int i = 1; i < row.cells().size() && option >= 0; i++) {
                var cell = passage(row.cells().get(i));
                var words = Tokens.words(cell.text());
                var top =
                        i < header.size() ? Tokens.words(passage(header.get(i)).text()) : List.<Token>of();
                if (decides(top) && (vocabulary.is(ChoiceTerm.YES, words) || isTick(cell.text()))
                        || vocabulary.is(ChoiceTerm.MARK, words) && !hasAny(cell.text(), CROSSES)) {
                    if (!isRejection(words)) {
                        found.add(new Choice(option, Excerpt.whole(cell), Route.TABLE));
                        continue;
                    }
                }
                if (isRejection(words)) {
                    findings.reject(option, Excerpt.whole(cell), Route.TABLE);
                }
            }
        }
        boolean few = found.size() == 1 || found.size() <= table.rows().size() / 2;
        return few ? found : List.of();
    }

    private boolean isRejection(List<Token> words) {
        return vocabulary.is(ChoiceTerm.MARK_NO, words) && !vocabulary.isOne(ChoiceTerm.NO, words.get(0));
    }

    private boolean decides(List<Token> header) {
        return vocabulary.is(ChoiceTerm.MARK, header)
                || vocabulary.is(ChoiceTerm.LABEL, header)
                || vocabulary.is(ChoiceTerm.STRONG, header);
    }

    private static boolean isTick(String text) {
        String sign = text.replace("\uFE0F", "").strip();
        return sign.codePointCount(0, sign.length()) == 1 && TICKS.contains(sign);
    }

    private static boolean hasAny(String text, String signs) {
        return signs.codePoints().anyMatch(c -> text.indexOf(c) >= 0);
    }

    /** What a table of a section that decides says: the marked option, or an option for the case of each row. */
    public List<Choice> cases(Block.Table table) {
        var marked = marked(table);
        return marked.isEmpty() ? rows(table) : marked;
    }

    private List<Choice> rows(Block.Table table) {
        for (int column = 0; column < table.header().cells().size(); column++) {
            var found = new ArrayList<Choice>();
            for (Block.Row row : table.rows()) {
                int option = column < row.cells().size() ? named(row.cells().get(column)) : OptionResolver.NOBODY;
                if (option >= 0) {
                    String when = passage(row.cells().get(0)).text().strip();
                    var excerpt = Excerpt.whole(passage(row.cells().get(column)));
                    found.add(new Choice(option, when, excerpt, Route.TABLE, ""));
                }
            }
            if (!found.isEmpty() && found.size() == table.rows().size()) {
                return column == 0 ? List.of() : found;
            }
        }
        return List.of();
    }
}
