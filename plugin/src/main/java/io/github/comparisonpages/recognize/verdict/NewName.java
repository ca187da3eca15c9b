package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.clause.Clause;
import io.github.comparisonpages.recognize.verdict.evidence.PageContext;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.name.Choosable;
import io.github.comparisonpages.recognize.verdict.text.Mentions;
import io.github.comparisonpages.recognize.verdict.text.Passage.Apart;
import io.github.comparisonpages.recognize.verdict.text.Passage.Format;
import io.github.comparisonpages.recognize.verdict.text.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a name that no option has, where one is to be expected. It is believed where the author set it apart, where the title has
 * it too, or where the page goes on to speak of it; it is none where words go on that belong to it, as "topics" in "Kafka topics".
 */
final class NewName {

    private static final int WORDS_BEFORE = 3;
    private static final int WORDS_OF_A_NAME = 6;
    private static final int SHORTEST_SHARED = 4;
    private static final int WORDS_BEHIND_A_LABEL = 8;
    private static final String JOINTS = "+/&.-";
    private static final String ENDS = ".,;:–—(（。，；";

    private final PageContext page;
    private final ChoiceVocabulary vocabulary;
    private final Mentions mentions;

    NewName(PageContext page) {
        this.page = page;
        this.vocabulary = page.vocabulary();
        this.mentions = new Mentions(page.parts());
    }

    /** The characters of the name that a clause starts with, but for words in small letters; null where it does not. */
    Clause.@Nullable Range of(Unit unit, List<Token> tokens, Clause clause, int to) {
        int words = 0;
        for (int i = clause.from; i < to && words <= WORDS_BEFORE; i++) {
            var token = tokens.get(i);
            if (token.isOption()) {
                return null;
            }
            var apart = apart(unit, token);
            if (apart != null) {
                return setApart(unit, apart, clause);
            }
            if (isProper(token) && !isSmallWord(token)) {
                int end = run(tokens, i, to);
                var name = tokens.subList(i, end);
                boolean believed = mentions.isInTitle(name) || clause.chooses() && mentions.isMentioned(unit, name);
                return believed && name.size() <= 2 * WORDS_OF_A_NAME && ends(tokens, end) && isNew(Tokens.words(name))
                        ? new Clause.Range(token.start(), tokens.get(end - 1).end())
                        : null;
            }
            words += token.isWord() ? 1 : 0;
        }
        return null;
    }

    /** The name that all of a line up to its first sign is, behind a label such as "Selected:". */
    Clause.@Nullable Range behindLabel(Unit unit, int from) {
        var name = new ArrayList<Token>();
        for (Token token : unit.tokens()) {
            if (token.start() < from || name.isEmpty() && token.isSign()) {
                continue;
            }
            if (token.isAny(ENDS) || hasBreak(unit, name, token)) {
                break;
            }
            name.add(token);
        }
        var words = Tokens.words(name);
        return !words.isEmpty()
                        && words.size() <= WORDS_BEHIND_A_LABEL
                        && isProper(words.get(0))
                        && !isSmallWord(words.get(0))
                        && !isClause(words)
                        && isNew(words)
                ? new Clause.Range(
                        name.get(0).start(), name.get(name.size() - 1).end())
                : null;
    }

    private static boolean hasBreak(Unit unit, List<Token> name, Token next) {
        return !name.isEmpty()
                && unit.text()
                                .substring(name.get(name.size() - 1).end(), next.start())
                                .indexOf('\n')
                        >= 0;
    }

    /** Whether a word that chooses, rejects or gives a reason stands among these. */
    private boolean isClause(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            var cue = vocabulary.cue(words, i);
            if (cue != null && cue.term() != ChoiceTerm.AND && cue.term() != ChoiceTerm.FILLER) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Apart apart(Unit unit, Token token) {
        for (Apart apart : unit.passage().apartFrom(token.start() - 1, token.start())) {
            boolean here = apart.format() == Format.QUOTED || apart.start() == token.start();
            if (here && apart.format() != Format.STRUCK && apart.format() != Format.EMPHASIS) {
                return apart;
            }
        }
        return null;
    }

    /** The name in what the author set apart: "**Kafka**", "**Kafka as the event bus.**". */
    private Clause.@Nullable Range setApart(Unit unit, Apart apart, Clause clause) {
        if (!clause.chooses() && apart.format() != Format.STRONG) {
            return null;
        }
        var inside = Tokens.of(unit.text().substring(apart.start(), apart.end()));
        while (!inside.isEmpty() && inside.get(inside.size() - 1).isSign()) {
            inside = inside.subList(0, inside.size() - 1);
        }
        while (!inside.isEmpty() && inside.get(0).isSign()) {
            inside = inside.subList(1, inside.size());
        }
        int end = 1;
        while (end < inside.size() && !isPurpose(inside, end)) {
            end++;
        }
        var name = inside.subList(0, Math.min(end, inside.size()));
        return isName(name, apart.format()) && !joins(unit, apart.end())
                ? new Clause.Range(
                        apart.start() + name.get(0).start(),
                        apart.start() + name.get(name.size() - 1).end())
                : null;
    }

    /** Whether it is said here what something is for, and not any more what it is. */
    private boolean isPurpose(List<Token> tokens, int i) {
        return vocabulary.at(ChoiceTerm.AS, tokens, i) > 0 || vocabulary.at(ChoiceTerm.PURPOSE, tokens, i) > 0;
    }

    private boolean isName(List<Token> name, Format format) {
        var words = Tokens.words(name);
        if (words.isEmpty() || words.size() > WORDS_OF_A_NAME || !isNew(words)) {
            return false;
        }
        for (Token sign : name) {
            if (sign.isAny(",;:：，、；")) {
                return false;
            }
        }
        boolean called = format == Format.CODE || isProper(words.get(0));
        return (called || mentions.isInTitle(words)) && !isSmallWord(words.get(0)) && vocabulary.cue(words, 0) == null;
    }

    /** Whether a second name follows, which would be chosen too. */
    private boolean joins(Unit unit, int end) {
        var tokens = unit.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start() >= end) {
                int next = i + (tokens.get(i).isAny(",、+/&") ? 1 : vocabulary.at(ChoiceTerm.AND, tokens, i));
                return next > i
                        && next < tokens.size()
                        && (isProper(tokens.get(next)) || apart(unit, tokens.get(next)) != null);
            }
        }
        return false;
    }

    private static boolean isProper(Token token) {
        if (!token.isWord()
                || token.isUnknown()
                || Tokens.isSyllable(token.raw().codePointAt(0))) {
            return false;
        }
        boolean letter = false;
        boolean large = false;
        for (int i = 0; i < token.raw().length(); i++) {
            letter |= Character.isLetter(token.raw().charAt(i));
            large |= Character.isUpperCase(token.raw().charAt(i))
                    || Character.isDigit(token.raw().charAt(i));
        }
        return letter && large;
    }

    /** Whether a word is no name, though it starts a sentence in a large letter. */
    private boolean isSmallWord(Token token) {
        return vocabulary.isOne(ChoiceTerm.STOP, token)
                || vocabulary.isOne(ChoiceTerm.ARTICLE, token)
                || vocabulary.isOne(ChoiceTerm.OPTION, token)
                || vocabulary.isOne(ChoiceTerm.WE, token);
    }

    /** Where a run of words like names ends, with what joins them and the digits of a version. */
    private static int run(List<Token> tokens, int from, int to) {
        int end = from + 1;
        while (end < to) {
            var token = tokens.get(end);
            boolean joint = token.isAny(JOINTS)
                    && end + 1 < to
                    && isPart(tokens.get(end + 1))
                    && (token.isAny("+&")
                            || token.start() == tokens.get(end - 1).end());
            if (!joint && !isPart(token)) {
                break;
            }
            end += joint ? 2 : 1;
        }
        return end;
    }

    private static boolean isPart(Token token) {
        return isProper(token)
                || token.isWord()
                        && !token.raw().isEmpty()
                        && Character.isDigit(token.raw().charAt(0));
    }

    /** Whether nothing goes on behind a name that would be a part of it, or a second name. */
    private boolean ends(List<Token> tokens, int end) {
        if (end >= tokens.size()) {
            return true;
        }
        var next = tokens.get(end);
        int behind = end + (next.isAny(",、/&") ? 1 : vocabulary.at(ChoiceTerm.AND, tokens, end));
        if (behind > end) {
            return !next.isAny("/&") && behind < tokens.size() && !isProper(tokens.get(behind));
        }
        if (next.isSign()) {
            return !next.isAny("-+'’");
        }
        return vocabulary.isOne(ChoiceTerm.STOP, next)
                || vocabulary.at(ChoiceTerm.FOR, tokens, end) > 0
                || vocabulary.at(ChoiceTerm.AS, tokens, end) > 0
                || vocabulary.cue(tokens, end) != null;
    }

    /** Whether it has a word that no option has, and is no longer or shorter form of one that an option has. */
    private boolean isNew(List<Token> words) {
        for (Token word : words) {
            if (!vocabulary.isOne(ChoiceTerm.STOP, word) && !isOfAnOption(word.word())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfAnOption(String word) {
        for (Choosable option : page.resolver().options()) {
            for (Token other : Tokens.words(option.name())) {
                String b = other.word();
                boolean shorter = Math.min(word.length(), b.length()) >= SHORTEST_SHARED;
                if (word.equals(b) || shorter && (word.startsWith(b) || b.startsWith(word))) {
                    return true;
                }
            }
        }
        return false;
    }
}
