package io.github.comparisonpages.recognize.verdict.name;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceLanguage;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Token.Mention;
import io.github.comparisonpages.recognize.verdict.grammar.Token.Spelling;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts one token in the place of each option that a text names, so that the words of names are no words of the sentence. */
public final class OptionMask {

    private static final Pattern LABEL = Pattern.compile("\\d{1,2}[a-z]?|[a-h]|i{1,3}|iv|v|[一二三四五六七八九]");
    private static final String BEHIND_A_NUMBER = "::“”\"'‘(-–—.,*";

    private final ChoiceVocabulary vocabulary;
    private final OptionResolver resolver;
    private final NameIndex names;

    public OptionMask(ChoiceVocabulary vocabulary, OptionResolver resolver) {
        this.vocabulary = vocabulary;
        this.resolver = resolver;
        this.names = resolver.names();
    }

    /** What stands in the place of "options 2 and 3": tokens, and where the reference ends. */
    private record Reference(List<Token> tokens, int end) {}

    /** The tokens of a text of the page, seen from its place there, with options in the place of their names. */
    public List<Token> mask(List<Token> tokens, String text, int at) {
        var masked = new ArrayList<Token>(tokens.size());
        var faint = new ArrayList<@Nullable Token>();
        for (int i = 0; i < tokens.size(); ) {
            var token = tokens.get(i);
            var name = token.isWord() ? names.longest(tokens, i) : null;
            var reference = token.isWord() || token.isAny("(#") ? reference(tokens, i, text, at) : null;
            if (reference != null && (name == null || name.end() < reference.end)) {
                masked.addAll(reference.tokens);
                i = reference.end;
            } else if (name != null) {
                int end = tokens.get(name.end() - 1).end();
                masked.add(Token.option(
                        new Mention(name.option(), name.spelling(), name.words(), false), token.start(), end));
                boolean small = name.words() == 1 && names.isFaint(name.option(), token);
                pad(faint, masked.size() - 1);
                faint.add(small ? token : null);
                i = name.end();
            } else {
                masked.add(token);
                i++;
            }
        }
        pad(faint, masked.size());
        dropShortNamesBeforeNouns(masked, tokens);
        dropFaint(masked, faint);
        return withoutNumbersOfNames(withOwners(masked));
    }

    private static void pad(List<@Nullable Token> list, int size) {
        while (list.size() < size) {
            list.add(null);
        }
    }

    /** "Kafka course" is no option Kafka where only "Apache Kafka" is one. */
    private void dropShortNamesBeforeNouns(List<Token> masked, List<Token> tokens) {
        int source = 0;
        for (int i = 0; i + 1 < masked.size(); i++) {
            var token = masked.get(i);
            var after = masked.get(i + 1);
            if (token.isShort()
                    && after.isWord()
                    && after.start() <= token.end() + 1
                    && !vocabulary.isOne(ChoiceTerm.STOP, after)
                    && vocabulary.cue(masked, i + 1) == null
                    && !vocabulary.isOne(ChoiceTerm.OPTION, after)) {
                while (tokens.get(source).start() < token.start()) {
                    source++;
                }
                masked.set(i, tokens.get(source));
            }
        }
    }

    /** "slack" is no option Slack where the text names one in large letters, or says much else. */
    private static void dropFaint(List<Token> masked, List<@Nullable Token> faint) {
        boolean clear = masked.size() > 4;
        for (int i = 0; i < masked.size() && !clear; i++) {
            clear = masked.get(i).isOption() && faint.get(i) == null;
        }
        for (int i = 0; i < masked.size() && clear; i++) {
            var word = faint.get(i);
            if (word != null && masked.get(i).isOption() && !isInRow(masked, i)) {
                masked.set(i, word);
            }
        }
    }

    /** Whether only a comma divides this option from another: "coffee, Tea". */
    private static boolean isInRow(List<Token> masked, int i) {
        return i + 2 < masked.size()
                        && masked.get(i + 1).isAny(",")
                        && masked.get(i + 2).isOption()
                || i > 1 && masked.get(i - 1).isAny(",") && masked.get(i - 2).isOption();
    }

    /** Marks "Kafka's". */
    private static List<Token> withOwners(List<Token> masked) {
        for (int i = 0; i + 1 < masked.size(); i++) {
            var token = masked.get(i);
            var next = masked.get(i + 1);
            var option = token.option();
            if (option != null && next.word().equals("s") && next.start() == token.end() + 1) {
                var owner = new Mention(option.index(), option.spelling(), option.words(), true);
                masked.set(i, Token.option(owner, token.start(), token.end()));
            }
        }
        return masked;
    }

    /** A name directly behind its number: the name counts. */
    private static List<Token> withoutNumbersOfNames(List<Token> masked) {
        var kept = new ArrayList<Token>(masked.size());
        for (int i = 0; i < masked.size(); i++) {
            if (masked.get(i).isNumber()) {
                int j = i + 1;
                while (j < masked.size() && j < i + 4 && masked.get(j).isAny(BEHIND_A_NUMBER)) {
                    j++;
                }
                if (j < masked.size()
                        && masked.get(j).isOption()
                        && !masked.get(j).isNumber()) {
                    i = j;
                }
            }
            kept.add(masked.get(i));
        }
        return kept;
    }

    private @Nullable Reference reference(List<Token> tokens, int i, String text, int at) {
        int word = vocabulary.at(ChoiceTerm.OPTION, tokens, i);
        var numbered = word == 0 ? null : numbered(tokens, i, i + word, text, at);
        return numbered == null ? ordinal(tokens, i, at) : numbered;
    }

    /** "Option 2", "options 2, 3 and 5", "Option (b)". */
    private @Nullable Reference numbered(List<Token> tokens, int start, int behindWord, String text, int at) {
        var found = new ArrayList<Token>();
        int end = number(tokens, start, behindWord, text, at, found);
        if (end < 0) {
            return null;
        }
        boolean unknown = found.get(0).isUnknown();
        while (true) {
            int next = end;
            Token joint = null;
            while (next < tokens.size() && isJoint(tokens, next)) {
                joint = tokens.get(next++);
            }
            if (joint == null || vocabulary.at(ChoiceTerm.OPTION, tokens, next) > 0) {
                break;
            }
            var more = new ArrayList<Token>();
            int behind = number(tokens, next, next, text, at, more);
            if (behind < 0) {
                break;
            }
            found.add(joint);
            found.addAll(more);
            unknown |= more.get(0).isUnknown();
            end = behind;
        }
        // Where one of several is not known, none is.
        return unknown && found.size() > 1
                ? new Reference(
                        List.of(Token.unknown(
                                tokens.get(start).start(), tokens.get(end - 1).end())),
                        end)
                : new Reference(found, end);
    }

    private boolean isJoint(List<Token> tokens, int i) {
        return tokens.get(i).isAny(",&+/")
                || vocabulary.at(ChoiceTerm.AND, tokens, i) > 0
                || vocabulary.at(ChoiceTerm.OR, tokens, i) > 0;
    }

    /** Adds the option with the number that stands at {@code from}; returns where it ends, -1 where none stands there. */
    private int number(List<Token> tokens, int start, int from, String text, int at, List<Token> found) {
        int k = from;
        while (k < tokens.size() && k < from + 4 && tokens.get(k).isAny("#№(\"“'")) {
            k++;
        }
        if (k >= tokens.size()
                || !tokens.get(k).isWord()
                || !LABEL.matcher(tokens.get(k).word()).matches()) {
            return -1;
        }
        String label = tokens.get(k).word();
        while (isNumber(tokens.get(k)) && k + 2 < tokens.size() && isDecimal(tokens, k)) {
            k += 2;
            label += "." + tokens.get(k).word();
        }
        // "alternative a ...": an article is no letter
        if (label.equals("a")
                && k + 1 < tokens.size()
                && tokens.get(k + 1).word().equals("a")) {
            return -1;
        }
        int s = tokens.get(start).start();
        int e = tokens.get(k).end();
        int option = resolver.numbers().at(label, at);
        boolean fits = option >= 0 && resolver.fits(option, text.substring(e, Math.min(text.length(), e + 220)));
        found.add(fits ? Token.option(new Mention(option, Spelling.NUMBER, 1, false), s, e) : Token.unknown(s, e));
        k++;
        while (k < tokens.size() && tokens.get(k).isAny(")\"”'")) {
            k++;
        }
        return k;
    }

    private static boolean isNumber(Token token) {
        return Tokens.isNumber(token.word());
    }

    private static boolean isDecimal(List<Token> tokens, int k) {
        var dot = tokens.get(k + 1);
        var next = tokens.get(k + 2);
        return dot.isAny(".")
                && dot.start() == tokens.get(k).end()
                && next.start() == dot.end()
                && next.isWord()
                && Character.isDigit(next.word().charAt(0));
    }

    /** "the second option", "the second one". */
    private @Nullable Reference ordinal(List<Token> tokens, int i, int at) {
        if (vocabulary.at(ChoiceTerm.ORDINAL, tokens, i) == 0) {
            return null;
        }
        for (ChoiceLanguage language : vocabulary.languages()) {
            var ordinals = language.of(ChoiceTerm.ORDINAL).all();
            for (int which = 1; which <= ordinals.size(); which++) {
                int n = ordinals.get(which - 1).fit(tokens, i);
                if (n == 0) {
                    continue;
                }
                int after = vocabulary.at(ChoiceTerm.OPTION, tokens, i + n);
                if (after == 0) {
                    after = vocabulary.at(ChoiceTerm.ONE, tokens, i + n);
                }
                if (after == 0 || i > 0 && vocabulary.at(ChoiceTerm.POSSESSIVE, tokens, i - 1) > 0) {
                    return null;
                }
                int option = resolver.numbers().ordinal(which, at);
                int end = i + n + after;
                return option < 0
                        ? null
                        : new Reference(
                                List.of(Token.option(
                                        new Mention(option, Spelling.NUMBER, 1, false),
                                        tokens.get(i).start(),
                                        tokens.get(end - 1).end())),
                                end);
            }
        }
        return null;
    }
}
