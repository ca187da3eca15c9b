package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.clause.Clause.Mode;
import io.github.comparisonpages.recognize.verdict.clause.Clause.Named;
import io.github.comparisonpages.recognize.verdict.clause.Clause.Range;
import io.github.comparisonpages.recognize.verdict.clause.Saying.Kind;
import io.github.comparisonpages.recognize.verdict.clause.Saying.Via;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import io.github.comparisonpages.recognize.verdict.text.Passage;
import io.github.comparisonpages.recognize.verdict.text.Sentences.Sentence;
import io.github.comparisonpages.recognize.verdict.text.Unit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a sentence says of options: reads its clauses, then what each of them means. */
final class SentenceReader {

    private static final int PURPOSE_WITHIN = 10;
    private static final int PURPOSE_WORDS = 8;

    /** Behind "moving to X", these say what that would be. */
    private static final Set<ChoiceTerm> GOES_ON =
            EnumSet.of(ChoiceTerm.OPEN, ChoiceTerm.OPEN_BEHIND, ChoiceTerm.DENIED);

    private final ChoiceVocabulary vocabulary;
    private final OptionResolver resolver;

    SentenceReader(ChoiceVocabulary vocabulary, OptionResolver resolver) {
        this.vocabulary = vocabulary;
        this.resolver = resolver;
    }

    Reading read(Sentence written, Unit unit, Passage passage, How how) {
        var move = Move.in(written.tokens(), vocabulary);
        var sentence = move == null ? written : written.without(move.from(), move.to());
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
        if (move != null && says(pass, Kind.CHOSEN)) {
            add(pass, move.left(), Kind.REJECTED, Via.NAME, new Clause(Mode.REJECT, 0), 0);
        }
        if (contradictsItself(pass)) {
            pass.said.removeIf(Saying::chooses);
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
        var bound = new BoundChoice(pass);
        var condition = bound.of(clause);
        boolean weighed = bound.isWeighed(clause);
        if (clause.chooses() && clause.named.size() > 1) {
            clause.named = Coordination.of(clause.named, pass);
        }
        // "That leaves us with X and Y"
        clause.several |= Coordination.distinct(clause.named) > 1 && vocabulary.contains(ChoiceTerm.LEFT, clause.cue);
        // "Moving to X takes a day", "moving to X would cost too much"
        if (clause.gerund && clause.names() && !clause.label) {
            boolean goesOn = clause.ended != null && GOES_ON.contains(clause.ended);
            boolean subject = pass.saysWords(clause.last().at + 1, clause.to)
                    && !vocabulary.contains(ChoiceTerm.PLAIN, clause.cue);
            if (goesOn && pass.isWord(clause.to) || subject) {
                return;
            }
        }
        for (Named named : clause.named) {
            var kind = new OthersWords(pass).choose(clause, named) ? Kind.OPEN : kind(clause, named);
            boolean open = weighed || kind == Kind.CHOSEN && new DeniedVerb(pass).isBehind(named.at);
            kind = open ? Kind.OPEN : kind;
            var saying = add(pass, named.option(), kind, via(named.token), clause, named.at);
            saying.when = saying.chooses() ? pass.text(condition) : "";
            saying.cue = cue(clause, "");
            saying.now = clause.now;
            saying.bare = clause.bare;
            saying.express =
                    clause.express || named.rejected || clause.rejects() && !clause.denies && clause.rejectedBehind;
        }
        boolean near = vocabulary.contains(ChoiceTerm.NEAR, clause.cue);
        var meant = !clause.names() && clause.chooses() ? new Anaphora(pass).of(clause) : null;
        if (meant != null) {
            var saying = add(pass, meant.option(), Kind.CHOSEN, via(meant.token), clause, meant.at);
            saying.when = pass.text(condition);
            saying.cue = clause.cue;
            saying.now = clause.now;
        } else if (!clause.names() && clause.chooses() && !near && mayBeTold(clause, pass.how)) {
            var found = words.of(clause);
            for (int option : found.options()) {
                var saying = add(pass, option, Kind.CHOSEN, found.via(), clause, clause.from);
                saying.when = pass.text(clause.given);
                saying.cue = cue(clause, "label");
                saying.now = clause.now;
            }
        }
    }

    private static boolean says(ClausePass pass, Kind kind) {
        for (Saying saying : pass.said) {
            if (saying.kind == kind) {
                return true;
            }
        }
        return false;
    }

    /** "X beats Y on price, Y beats X on search": all that it chooses it rejects as well. */
    private static boolean contradictsItself(ClausePass pass) {
        var chosen = new HashSet<Integer>();
        var rejected = new HashSet<Integer>();
        for (Saying saying : pass.said) {
            if (saying.chooses()) {
                chosen.add(saying.option);
            } else if (saying.rejects()) {
                rejected.add(saying.option);
            }
        }
        return chosen.size() > 1 && rejected.containsAll(chosen);
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
            if ((purpose || pass.is(ChoiceTerm.AS, begin) && isForAGroup(pass, begin, saying))
                    && begin < saying.at
                    && !isBehindASemicolon(pass, saying)) {
                saying.purpose = pass.text(new Range(begin, Math.max(saying.clause.from, begin + 1)));
                boolean bound = saying.clause.scoped
                        || pass.has(ChoiceTerm.OTHERS, begin, saying.at)
                        || isForAGroup(pass, begin, saying)
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

    /** "For nonprofits", and not "for our users". */
    private static boolean isForAGroup(ClausePass pass, int begin, Saying saying) {
        int group = pass.last(ChoiceTerm.GROUP, begin, Math.min(saying.clause.from, saying.at));
        return group > begin && !pass.has(ChoiceTerm.WE, begin, group);
    }

    private static boolean isBehindASemicolon(ClausePass pass, Saying saying) {
        for (int i = 0; i < saying.at; i++) {
            if (pass.token(i).isAny(";；")) {
                return true;
            }
        }
        return false;
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
        if (mine.size() < 2) {
            return;
        }
        var last = mine.get(mine.size() - 1);
        boolean scoped = pass.is(ChoiceTerm.FOR, last.at + 1) || isPlace(pass, last.at);
        for (Saying saying : mine) {
            scoped &= saying == last || pass.is(ChoiceTerm.FOR, saying.at + 1);
        }
        if (scoped) {
            mine.forEach(s -> s.scope = pass.text(new Range(s.at + 1, s.at + PURPOSE_WORDS)));
        }
    }

    /** "… and for X wherever it is allowed": words enough behind a name that has a word for "for" before it. */
    private static boolean isPlace(ClausePass pass, int at) {
        return pass.is(ChoiceTerm.FOR, at - 1) && pass.isWord(at + 1) && pass.isWord(at + 2);
    }
}
