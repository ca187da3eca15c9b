package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.Decision.Unresolved;
import io.github.comparisonpages.recognize.verdict.clause.Clause;
import io.github.comparisonpages.recognize.verdict.clause.Reading;
import io.github.comparisonpages.recognize.verdict.evidence.Choice;
import io.github.comparisonpages.recognize.verdict.evidence.Evidence;
import io.github.comparisonpages.recognize.verdict.evidence.PageContext;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.text.Excerpt;
import io.github.comparisonpages.recognize.verdict.text.Passage;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.text.Typo;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the option that an author probably meant: "Our pick: Teh" means Tea. */
final class NearestOption {

    private static final int WORDS = 8;

    private final PageContext page;

    NearestOption(PageContext page) {
        this.page = page;
    }

    /** The words behind a label up to the first sign or reason, and the option that they nearly name. */
    Unresolved of(Excerpt answer) {
        var tokens = Tokens.of(answer.passage().text().substring(0, answer.to()), answer.from());
        int start = -1;
        int end = answer.from();
        int words = 0;
        for (int i = 0; i < tokens.size() && words < WORDS; i++) {
            var token = tokens.get(i);
            boolean because = page.vocabulary().at(ChoiceTerm.BECAUSE, tokens, i) > 0;
            if (start >= 0 && (because || token.isAny(",;.:!()[]–—\"“”«»"))) {
                break;
            }
            if (token.isWord()) {
                start = start < 0 ? token.start() : start;
                end = token.end();
                words++;
            }
        }
        var named = new Excerpt(answer.passage(), start < 0 ? answer.from() : start, Math.max(end, answer.from()));
        var names = new ArrayList<String>();
        page.resolver().options().forEach(o -> names.add(o.name()));
        String nearest = Spelling.nearest(named.text(), names).orElse(null);
        return new Unresolved(named.inlines(), named.span(), nearest, false);
    }

    /** Whether a text is the name of an option but for a slip of the pen. */
    boolean isSlip(String text) {
        for (var option : page.resolver().options()) {
            if (Typo.isOfName(Words.normalize(text), Words.normalize(option.name()))) {
                return true;
            }
        }
        return false;
    }

    /** The words that were taken for the name of the chosen option with a slip of the pen; null where it is named, or paraphrased. */
    @Nullable
    Unresolved slip(Choice choice) {
        var said = slip(choice.excerpt().passage(), words(choice.excerpt()), choice.option());
        String name = page.resolver().options().get(choice.option()).name();
        return said == null ? null : new Unresolved(said.inlines(), said.span(), name, true);
    }

    /** The first words of a sentence that are the name of an option with a slip of the pen; null for none. */
    private @Nullable Excerpt slip(Excerpt sentence) {
        var words = words(sentence);
        for (int option = 0; option < page.resolver().options().size(); option++) {
            var slip = slip(sentence.passage(), words, option);
            if (slip != null) {
                return slip;
            }
        }
        return null;
    }

    /** Tells of sentences such as "We chose Oracel", which choose what is nearly the name of an option. */
    void tellSlips(List<Evidence> sentences) {
        for (Evidence evidence : sentences) {
            var reading = evidence.reading();
            var slip = reading != null && choosesUnnamed(reading) ? slip(reading.excerpt()) : null;
            if (slip != null) {
                page.findings().unresolved(slip);
            }
        }
    }

    private static boolean choosesUnnamed(Reading reading) {
        for (Clause clause : reading.clauses()) {
            if (clause.chooses() && !clause.names()) {
                return true;
            }
        }
        return false;
    }

    private static List<Token> words(Excerpt sentence) {
        return Tokens.words(Tokens.of(sentence.passage().text().substring(0, sentence.to()), sentence.from()));
    }

    private @Nullable Excerpt slip(Passage passage, List<Token> words, int option) {
        var name = Tokens.words(page.resolver().options().get(option).name());
        Excerpt slip = null;
        for (int i = 0; !name.isEmpty() && i + name.size() <= words.size(); i++) {
            var part = words.subList(i, i + name.size());
            var said = new Excerpt(
                    passage, part.get(0).start(), part.get(part.size() - 1).end());
            int exact = page.resolver().exact(said.text());
            if (exact == option || areForms(part, name)) {
                return null;
            }
            if (slip == null && exact < 0 && Typo.isOfName(Tokens.key(part), Tokens.key(name))) {
                slip = said;
            }
        }
        return slip;
    }

    /** Whether these are the same words, perhaps with other endings. */
    private static boolean areForms(List<Token> words, List<Token> others) {
        for (int i = 0; i < words.size(); i++) {
            if (!Tokens.stem(words.get(i).word())
                    .equals(Tokens.stem(others.get(i).word()))) {
                return false;
            }
        }
        return true;
    }
}
