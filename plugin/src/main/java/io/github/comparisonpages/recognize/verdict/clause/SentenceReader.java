package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.clause.Clause.Mode;
import io.github.comparisonpages.recognize.verdict.clause.Clause.Named;
import io.github.comparisonpages.recognize.verdict.clause.Clause.Range;
import io.github.comparisonpages.recognize.verdict.clause.Saying.Kind;
import io.github.comparisonpages.recognize.verdict.clause.Saying.Via;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import io.github.comparisonpages.recognize.verdict.text.Passage;
import io.github.comparisonpages.recognize.verdict.text.Sentences.Sentence;
import io.github.comparisonpages.recognize.verdict.text.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sentence says of options: reads its clauses, then what each of them means. */
final class SentenceReader {

    private static final int PURPOSE_WITHIN = 10;
    private static final int PURPOSE_WORDS = 8;
    private static final int LONGEST_FOR = 3;
    private static final int WORDS_OF_A_CUE = 5;

    private final ChoiceVocabulary vocabulary;
    private final OptionResolver resolver;

    SentenceReader(ChoiceVocabulary vocabulary, OptionResolver resolver) {
        this.vocabulary = vocabulary;
        this.resolver = resolver;
    }

    Reading read(Sentence sentence, Unit unit, Passage passage, How how) {
        if (sentence.isQuestion()) {
            return new Reading(unit, passage, sentence, List.of(), List.of());
        }
        var pass = new ClausePass(vocabulary, passage, sentence.tokens(), how);
        var ticked = how.bare() ? TickedNames.of(sentence.tokens()) : List.<Saying>of();
        if (!ticked.isEmpty()) {
            return new Reading(unit, passage, sentence, ticked, List.of());
        }
        var words = new ChosenWords(pass, resolver, unit.at());
        var apart = how.label() ? words.setApart() : null;
        if (apart != null) {
            for (int option : apart.options()) {
                add(pass, option, Kind.CHOSEN, apart.via(), pass.clause, 0).cue = "label";
            }
            return new Reading(unit, passage, sentence, pass.said, List.of());
        }
        ClauseReader.read(pass, resolver);
        new BareClauses(pass).read();
        for (Clause clause : pass.clauses) {
            tell(pass, clause, words);
        }
        for (Token token : pass.gone) {
            add(pass, token.index(), Kind.REJECTED, Via.NAME, new Clause(Mode.REJECT, 0), 0);
        }
        bind(pass);
        for (Clause clause : pass.clauses) {
            scope(pass, clause);
        }
        return new Reading(unit, passage, sentence, pass.said, pass.clauses);
    }

    private static Saying add(ClausePass pass, int option, Kind kind, Via via, Clause clause, int at) {
        var saying = new Saying(option, kind, via, clause, at);
        pass.said.add(saying);
        return saying;
    }

    private void tell(ClausePass pass, Clause clause, ChosenWords words) {
        boolean marked = clause.names() && clause.named.stream().allMatch(n -> n.chosen || n.rejected);
        if (clause.isPlain() && marked) {
            clause.mode = Mode.MIXED;
        }
        if (!clause.chooses() && !clause.rejects() && clause.mode != Mode.OPEN && clause.mode != Mode.MIXED) {
            return;
        }
        var condition = condition(pass, clause);
        if (clause.chooses() && clause.named.size() > 1) {
            clause.named = Coordination.of(clause.named, pass);
        }
        // "Moving to X takes a day", "moving to X would cost too much"
        if (clause.gerund && clause.names() && !clause.label) {
            boolean goesOn = clause.ended == ChoiceTerm.OPEN || clause.ended == ChoiceTerm.DENIED;
            if (goesOn && pass.isWord(clause.to) || hasWord(pass, clause.last().at + 1, clause.to)) {
                return;
            }
        }
        for (Named named : clause.named) {
            var kind = isOfOthers(pass, clause, named) ? Kind.OPEN : kind(clause, named);
            var saying = add(pass, named.option(), kind, via(named.token), clause, named.at);
            saying.when = saying.chooses() ? pass.text(condition) : "";
            saying.cue = cue(clause, "");
            saying.now = clause.now;
            saying.bare = clause.bare;
            saying.express =
                    clause.express || named.rejected || clause.rejects() && !clause.denies && clause.rejectedBehind;
        }
        boolean near = vocabulary.contains(ChoiceTerm.NEAR, clause.cue);
        if (!clause.names() && clause.chooses() && !near && mayBeTold(clause, pass.how)) {
            var found = words.of(clause);
            for (int option : found.options()) {
                var saying = add(pass, option, Kind.CHOSEN, found.via(), clause, clause.from);
                saying.when = pass.text(clause.given);
                saying.cue = cue(clause, "label");
                saying.now = clause.now;
            }
        }
    }

    /** Whether others choose: "according to the vendor", one reader wrote: "Use X". */
    private boolean isOfOthers(ClausePass pass, Clause clause, Named named) {
        boolean told = vocabulary.contains(ChoiceTerm.PLAIN, clause.cue)
                && pass.has(ChoiceTerm.WE, Math.max(0, clause.from - WORDS_OF_A_CUE), clause.from);
        return clause.chooses() && (clause.heard && !told || isQuoted(pass, clause, named));
    }

    private static boolean isQuoted(ClausePass pass, Clause clause, Named named) {
        if (clause.label || !clause.passive && clause.from > named.at) {
            return false;
        }
        int cueAt = clause.passive ? Math.min(clause.to, pass.size() - 1) : clause.from - 1;
        if (cueAt < 0) {
            return false;
        }
        var cue = pass.token(cueAt);
        for (Passage.Apart apart : pass.passage.apart()) {
            if (apart.format() == Passage.Format.QUOTED
                    && apart.start() <= Math.min(cue.start(), named.token.start())
                    && apart.end() >= Math.max(cue.end(), named.token.end())
                    && (apart.start() > pass.token(0).start() || hasWordBehind(pass, apart.end()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWordBehind(ClausePass pass, int end) {
        for (Token token : pass.tokens) {
            if (token.start() >= end && token.isWord()) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeTold(Clause clause, How how) {
        return !clause.minor && (!clause.starts || how.first() || how.label());
    }

    private static Kind kind(Clause clause, Named named) {
        if (named.rejected || !named.chosen && clause.rejects()) {
            return Kind.REJECTED;
        }
        boolean chosen = named.chosen || clause.chooses() && !clause.several && !clause.past;
        return chosen ? Kind.CHOSEN : Kind.OPEN;
    }

    private static Via via(Token token) {
        return token.isNumber() ? Via.NUMBER : token.isShort() ? Via.SHORT_NAME : Via.NAME;
    }

    private static String cue(Clause clause, String otherwise) {
        return !clause.cue.isEmpty() ? clause.cue : clause.passive ? "passive" : clause.label ? "label" : otherwise;
    }

    private static boolean hasWord(ClausePass pass, int from, int to) {
        for (int i = from; i < to; i++) {
            if (pass.isWord(i)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Range condition(ClausePass pass, Clause clause) {
        // "X supports new browsers only, use Y for old ones"
        if (clause.chooses()
                && clause.starts
                && clause.named.size() == 1
                && pass.is(ChoiceTerm.FOR, clause.last().at + 1)
                && clause.condition == null
                && hasOther(pass, clause, false)) {
            clause.condition = new Range(clause.last().at + 1, clause.to);
        }
        if (clause.condition == null && clause.chooses() && clause.names() && announces(pass, clause)) {
            clause.condition = new Range(clause.last().at + 1, pass.size());
        }
        if (clause.condition != null) {
            return clause.condition;
        }
        if (clause.given != null) {
            return clause.given;
        }
        if (clause.chooses() && clause.chooser != null && othersHave(pass, clause)) {
            return clause.chooser;
        }
        if (clause.chooses() && clause.passive && clause.names()) {
            var purpose = purpose(pass, clause);
            if (purpose != null) {
                return purpose;
            }
        }
        // "At first we chose X, then we moved to Y": Y holds, without a condition.
        boolean inTurn = pass.inTurn && clause.chooses() && !pass.choosesPast();
        return inTurn && hasOther(pass, clause, true) ? pass.rest(0) : null;
    }

    /** "Engineering gets X, sales stays on Y": another clause ends with another option, behind words of its own. */
    private static boolean othersHave(ClausePass pass, Clause clause) {
        for (Clause other : pass.clauses) {
            boolean chosen = clause.chooser != null && other.chooses() && !other.label && other.to <= clause.from;
            if ((other.chooser != null || chosen) && isOther(clause, other)) {
                return true;
            }
            if (other != clause
                    && other.isPlain()
                    && !other.past
                    && other.named.size() == 1
                    && clause.named.stream()
                            .noneMatch(n -> n.option() == other.last().option())
                    && hasWord(pass, other.from, other.last().at)
                    && !hasWord(pass, other.last().at + 1, other.to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause names, and does not reject, an option that this one does not name. */
    private static boolean isOther(Clause clause, Clause other) {
        return other != clause
                && !other.rejects()
                && other.names()
                && clause.named.stream()
                        .noneMatch(n -> n.option() == other.last().option());
    }

    /** "X stays the tool for incidents, calls move to Y": what is said to be for, where others have another option. */
    private static @Nullable Range purpose(ClausePass pass, Clause clause) {
        int at = clause.last().at;
        if (isFor(pass, at)) {
            for (Clause other : pass.clauses) {
                if (isOther(clause, other) && isFor(pass, other.last().at)) {
                    return new Range(clause.from, at);
                }
            }
        }
        int end = at + 1;
        while (end < pass.size() && !pass.isOption(end) && !pass.token(end).isAny(",;，；")) {
            if (pass.is(ChoiceTerm.FOR, end) && !pass.is(ChoiceTerm.FIRM_FOR, end) && othersHave(pass, clause)) {
                return new Range(end, Math.min(pass.size(), end + PURPOSE_WORDS));
            }
            end++;
        }
        return null;
    }

    /** Whether words that say what something is for end right before a place, as in Japanese: 営業には Teams. */
    private static boolean isFor(ClausePass pass, int at) {
        for (int length = 1; length <= Math.min(LONGEST_FOR, at); length++) {
            if (pass.at(ChoiceTerm.FOR, at - length) == length) {
                return Tokens.isSyllable(pass.token(at - 1).word().codePointAt(0));
            }
        }
        return false;
    }

    /** "Use X for:", and a list below. */
    private static boolean announces(ClausePass pass, Clause clause) {
        int next = clause.last().at + 1;
        int end = next + pass.at(ChoiceTerm.FOR, next);
        return end > next && end == pass.size() - 1 && pass.token(end).isAny(":：");
    }

    /** Whether another clause names an option that this one does not, and says nothing else of it, or chooses it. */
    private static boolean hasOther(ClausePass pass, Clause clause, boolean orChosen) {
        for (Clause other : pass.clauses) {
            if (other == clause || !other.isPlain() && !(orChosen && other.chooses())) {
                continue;
            }
            for (Named named : other.named) {
                if (clause.named.stream().noneMatch(n -> n.option() == named.option())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a choice is bound to: "for sales, use Teams", "choose Teams for calendars". */
    private void bind(ClausePass pass) {
        int begin = pass.begin();
        var cue = vocabulary.cue(pass.tokens, begin);
        boolean fills = cue != null
                && (cue.term() == ChoiceTerm.NOW || cue.term() == ChoiceTerm.THEN || cue.term() == ChoiceTerm.FILLER);
        boolean purpose = pass.is(ChoiceTerm.FOR, begin) && !fills && !pass.is(ChoiceTerm.FIRM_FOR, begin);
        for (Saying saying : pass.said) {
            if (!saying.chooses() || !saying.clause.names()) {
                continue;
            }
            if (purpose && begin < saying.at) {
                saying.purpose = pass.text(new Range(begin, Math.max(saying.clause.from, begin + 1)));
                boolean bound = saying.clause.scoped
                        || pass.has(ChoiceTerm.OTHERS, begin, saying.at)
                        || hasOtherPurpose(pass, saying);
                saying.when = bound && saying.when.isEmpty() ? saying.purpose : saying.when;
                continue;
            }
            int end = Math.min(pass.size(), saying.at + PURPOSE_WITHIN);
            for (int i = saying.at + 1; i < end && !pass.isOption(i); i++) {
                if (pass.isWord(i) && pass.is(ChoiceTerm.FOR, i) && pass.is(ChoiceTerm.PURPOSE, i)) {
                    saying.purpose = pass.text(new Range(i, i + PURPOSE_WORDS));
                    break;
                }
            }
            if (saying.purpose.isEmpty()) {
                saying.purpose = pass.text(saying.clause.chooser);
            }
        }
    }

    /** "For sales take X; for all others it is open": another part of the sentence starts with a purpose. */
    private static boolean hasOtherPurpose(ClausePass pass, Saying saying) {
        for (int i = saying.at + 1; i + 1 < pass.size(); i++) {
            int next = i + 1 + (pass.is(ChoiceTerm.BUT, i + 1) ? pass.at(ChoiceTerm.BUT, i + 1) : 0);
            if (pass.token(i).isAny(";；") && next < pass.size() && pass.is(ChoiceTerm.FOR, next)) {
                return true;
            }
        }
        return false;
    }

    /** Each with a scope of its own: "Slack for engineers and Teams for sales". */
    private static void scope(ClausePass pass, Clause clause) {
        if (!clause.chooses() || clause.named.size() < 2) {
            return;
        }
        var mine = pass.said.stream()
                .filter(s -> s.clause == clause && s.chooses())
                .toList();
        if (mine.size() > 1 && mine.stream().allMatch(s -> pass.is(ChoiceTerm.FOR, s.at + 1))) {
            mine.forEach(s -> s.scope = pass.text(new Range(s.at + 1, s.at + PURPOSE_WORDS)));
        }
    }
}
