package io.github.comparisonpages.recognize.verdict.text;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import java.util.ArrayList;
import java.util.List;

/** Cuts masked text into sentences: not behind abbreviations and numbers of lists, not inside brackets. */
public final class Sentences {

    /** Nobody writes a longer sentence; it goes on as another, so that reading one takes a bounded time. */
    static final int LONGEST = 250;

    private static final String CLOSING = "\"”'’)»」*";

    /**
     * A sentence.
     *
     * @param mark the sign that ends it; empty where none does
     * @param start the first of its characters in the text, and {@code end} the one behind the last
     */
    public record Sentence(List<Token> tokens, String mark, int start, int end) {

        private static Sentence of(List<Token> tokens, String mark) {
            return new Sentence(
                    tokens,
                    mark,
                    tokens.get(0).start(),
                    tokens.get(tokens.size() - 1).end());
        }

        /** The same sentence, read without the tokens from {@code from} to before {@code to}. */
        public Sentence without(int from, int to) {
            var rest = new ArrayList<>(tokens.subList(0, from));
            rest.addAll(tokens.subList(to, tokens.size()));
            return new Sentence(rest, mark, start, end);
        }

        public boolean isQuestion() {
            return mark.equals("?") || mark.equals("？");
        }
    }

    private final ChoiceVocabulary vocabulary;
    private final List<Token> tokens;
    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Token> here = new ArrayList<>();

    private Sentences(ChoiceVocabulary vocabulary, List<Token> tokens, String text) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        this.text = text;
    }

    public static List<Sentence> of(List<Token> tokens, String text, ChoiceVocabulary vocabulary) {
        var sentences = new Sentences(vocabulary, tokens, text);
        sentences.cut();
        return sentences.sentences;
    }

    private void cut() {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean breaks = i > 0 && depth == 0 && hasBreak(tokens.get(i - 1).end(), token.start());
            if (breaks || here.size() >= LONGEST) {
                end("\n");
                depth = 0;
            }
            if (token.isAny("([（")) {
                depth++;
            } else if (token.isAny(")]）")) {
                depth = Math.max(0, depth - 1);
            } else if (token.isAny(".!?。！？…") && ends(i) && !(depth > 0 && token.isAny("."))) {
                here.add(token);
                end(token.raw());
                depth = 0;
                continue;
            }
            here.add(token);
        }
        end("");
    }

    private void end(String mark) {
        if (!here.isEmpty()) {
            sentences.add(Sentence.of(here, mark));
            here = new ArrayList<>();
        }
    }

    private boolean hasBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private boolean ends(int i) {
        var mark = tokens.get(i);
        boolean last = i + 1 == tokens.size();
        boolean cjk = mark.isAny("。！？");
        boolean space = last
                || mark.end() < text.length() && Character.isWhitespace(text.charAt(mark.end()))
                || tokens.get(i + 1).isAny(CLOSING);
        return (cjk || space) && !(mark.isAny(".") && isAbbreviated(i));
    }

    private boolean isAbbreviated(int i) {
        if (i > 0 && tokens.get(i - 1).isNumber()) {
            // "Option 1. is not portable"
            return i + 1 < tokens.size()
                    && Character.isLowerCase(text.codePointAt(tokens.get(i + 1).start()));
        }
        if (i == 0
                || !tokens.get(i - 1).isWord()
                || tokens.get(i - 1).end() != tokens.get(i).start()) {
            return false;
        }
        var before = tokens.get(i - 1);
        String word = before.word();
        boolean digitFollows = i + 1 < tokens.size()
                && tokens.get(i + 1).isWord()
                && !tokens.get(i + 1).word().isEmpty()
                && Character.isDigit(tokens.get(i + 1).word().charAt(0));
        if (vocabulary.isOne(ChoiceTerm.ABBREVIATION, before)) {
            return digitFollows || !vocabulary.isOne(ChoiceTerm.OPTION, before);
        }
        if (here.size() == 1 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return true;
        }
        boolean letter = word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
        return letter
                && here.size() > 1
                && i + 1 < tokens.size()
                && Character.isLowerCase(text.codePointAt(tokens.get(i + 1).start()));
    }
}
