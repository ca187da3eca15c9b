package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.model.metadata.Status;
import io.github.comparisonpages.model.metadata.Status.State;
import io.github.comparisonpages.recognize.frontmatter.StatusTokens.Kind;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes once through a line about a record. A state counts where a clause starts with it; a relation counts wherever another
 * record follows its words. A reference to a successor beats the state beside it: tools add it below "Proposed".
 */
final class StatusPass {

    /** A status of more words is a text. */
    static final int SHORT = 8;

    /** One of an unknown word, too. */
    private static final int SHORT_UNKNOWN = 4;

    private final StatusTokens tokens;
    private final Vocabulary vocabulary;
    private final States states;
    private final Cues cues;
    private final StatePhrases phrases;
    private final SourceSpan span;
    private final List<Relation> relations = new ArrayList<>();
    private final List<String> related = new ArrayList<>();
    private final List<State> stated = new ArrayList<>();
    private final List<String> statedWords = new ArrayList<>();
    private final StringBuilder rest = new StringBuilder();
    private int restFrom;
    private boolean whole = true;

    StatusPass(StatusTokens tokens, Vocabulary vocabulary, States states, SourceSpan span) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.states = states;
        this.cues = new Cues(tokens, vocabulary);
        this.phrases = new StatePhrases(tokens, vocabulary, states, cues);
        this.span = span;
    }

    StatusText read() {
        boolean starts = true;
        int at = 0;
        while (at < tokens.size()) {
            boolean clause = starts || tokens.starts(at);
            int next = relation(at, clause);
            if (next < 0 && clause) {
                next = state(at);
            }
            if (next > at) {
                starts = true;
                at = next;
            } else {
                starts = clause && isLead(at);
                at++;
            }
        }
        rest.append(tokens.text(), restFrom, tokens.text().length());
        return result();
    }

    private boolean isLead(int at) {
        String word = tokens.get(at).word();
        return tokens.get(at).kind() == Kind.WORD
                && (Character.isDigit(word.charAt(0)) || vocabulary.isNormal(Term.STATE_LEAD, word));
    }

    /** The token behind a relation that starts here, with what is said of it; -1 where none does. */
    private int relation(int at, boolean clause) {
        var cue = cues.at(at);
        if (cue == null) {
            return -1;
        }
        var targets = Targets.from(tokens, cue.end(), vocabulary);
        int from = at - cues.partlyBefore(at);
        boolean partly = from < at || cue.partly();
        if (!targets.written().isEmpty()) {
            return add(cue, partly, targets.written(), from, targets.end());
        }
        if (at > 0 && Words.isCjk(cue.words()) && tokens.get(at - 1).kind() != Kind.WORD) {
            return add(cue, partly, List.of(tokens.written(at - 1, at)), at - 1, cue.end());
        }
        if (cue.kind() != Relation.Kind.SUPERSEDED_BY || !clause && from == at || cue.end() >= tokens.size()) {
            return -1;
        }
        int end = tokens.sentenceEnd(cue.end());
        String title = StatusTokens.trimmed(tokens.written(cue.end(), end));
        if (title.isEmpty()
                || title.indexOf("](") >= 0
                || vocabulary.isNormal(Term.FUNCTION_WORD, Words.normalize(title))) {
            return -1;
        }
        relations.add(StatusText.relation(cue.kind(), partly, title, "", span));
        cut(from, end);
        return end;
    }

    private int add(Cues.Cue cue, boolean partly, List<String> targets, int from, int behind) {
        int end = noteEnd(behind);
        String note = end > behind
                ? StatusTokens.trimmed(
                        tokens.text().substring(tokens.get(behind).start(), endOf(end)))
                : "";
        boolean limited = partly || cues.isPartly(note);
        if (states.of(Words.normalize(note)) == State.SUPERSEDED) {
            note = "";
        }
        if (note.indexOf("](") >= 0) {
            whole = false;
            note = "";
        }
        for (String target : targets) {
            if (cue.kind() == null) {
                related.add(target);
            } else {
                relations.add(StatusText.relation(cue.kind(), limited, target, note, span));
            }
            note = "";
        }
        cut(from, end);
        return end;
    }

    private void cut(int from, int end) {
        int start = tokens.get(from).start();
        if (start > restFrom) {
            rest.append(tokens.text(), restFrom, start);
        }
        restFrom = Math.max(restFrom, endOf(end));
    }

    private int endOf(int end) {
        return tokens.get(end - 1).end();
    }

    /** Where a note ends that starts here: with its sentence, or where the next thing is said of the record. */
    private int noteEnd(int from) {
        int end = from;
        while (end < tokens.size() && !tokens.startsSentence(end)) {
            boolean clause = tokens.starts(end) || end > 0 && isLead(end - 1);
            if (clause && (isRelation(end) || tokens.starts(end) && phrases.end(end) > 0)) {
                break;
            }
            end++;
        }
        while (end > from && isLead(end - 1) && end < tokens.size() && cues.at(end) != null) {
            end--;
        }
        return end;
    }

    /** Whether a relation to another record starts here. */
    private boolean isRelation(int at) {
        var cue = cues.at(at);
        return cue != null
                && !Targets.from(tokens, cue.end(), vocabulary).written().isEmpty();
    }

    /** The token behind a state that starts here; -1 where none does. */
    private int state(int at) {
        int end = phrases.end(at);
        if (end < 0) {
            return -1;
        }
        String words = tokens.written(at, end);
        var state = phrases.at(at, end);
        if (end < tokens.size() && !tokens.starts(end) && cues.partlyAt(end) > 0) {
            state = State.OTHER;
        }
        stated.add(state);
        statedWords.add(words);
        return end;
    }

    private StatusText result() {
        String words = StatusTokens.trimmed(rest.toString());
        boolean replaced = false;
        for (Relation relation : relations) {
            replaced |= relation.kind() == Relation.Kind.SUPERSEDED_BY && !relation.partly();
        }
        int strongest = strongest();
        var state = replaced ? State.SUPERSEDED : strongest < 0 ? null : stated.get(strongest);
        if (state == State.SUPERSEDED && !replaced) {
            replacedByMention();
        }
        double count = Words.count(words);
        boolean plain = words.indexOf("](") < 0;
        if (state == null) {
            boolean named = plain && !words.isEmpty() && count <= SHORT_UNKNOWN;
            return new StatusText(
                    named ? new Status(words, State.OTHER) : null,
                    relations,
                    related,
                    whole && (named || words.isEmpty()));
        }
        boolean says = strongest >= 0 && stated.get(strongest) == state;
        if (words.isEmpty() || !says) {
            return new StatusText(StatusText.status(state), relations, related, whole && words.isEmpty());
        }
        boolean all = plain && count <= SHORT;
        return new StatusText(
                new Status(all ? words : statedWords.get(strongest), state), relations, related, whole && all);
    }

    /** A record that is superseded and names another one, in whatever words, is superseded by that. */
    private void replacedByMention() {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean record = token.kind() == Kind.LINK
                    || token.kind() == Kind.NAME
                            && i > 0
                            && vocabulary.isNormal(
                                    Term.RECORD_WORD, tokens.get(i - 1).word());
            if (record && relations.isEmpty()) {
                relations.add(StatusText.relation(
                        Relation.Kind.SUPERSEDED_BY,
                        false,
                        tokens.written(token.kind() == Kind.LINK ? i : i - 1, i + 1),
                        "",
                        span));
                whole = false;
            }
        }
    }

    /** Which of the states counts: the one that ends the record, else the one that is agreed, else the first; -1 for none. */
    private int strongest() {
        int found = -1;
        for (int i = 0; i < stated.size(); i++) {
            if (found < 0 || States.weight(stated.get(i)) > States.weight(stated.get(found))) {
                found = i;
            }
        }
        return found;
    }
}
