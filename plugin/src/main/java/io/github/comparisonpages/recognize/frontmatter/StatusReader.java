package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.metadata.Status.State;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.EnumSet;
import java.util.List;

/**
 * Reads where a record stands, and what it does to others, from one line of its author's: "Accepted", "✅ Accepted on Monday",
 * "Proposed, superseded by [7. Tea](0007-tea.md)". Links are Markdown.
 */
final class StatusReader {

    private static final List<String> OPEN_TASKS = List.of("[ ]", "\u2610", "\u2b1c");
    private static final List<String> DONE_TASKS = List.of("[x]", "[X]", "\u2611", "\u2612");
    private static final String OPENING = "{[<";
    private static final String CLOSING = "}]>";

    private final Vocabulary vocabulary;
    private final States states;

    StatusReader(Vocabulary vocabulary, States states) {
        this.vocabulary = vocabulary;
        this.states = states;
    }

    /**
     * Reads a line, or several that are divided by line feeds.
     *
     * @param span where it stands
     * @return {@link StatusText#BLANK} where a template's choice was left as it was: {@code {proposed | accepted}}
     */
    StatusText read(String written, SourceSpan span) {
        String text = unbraced(written.strip());
        if (text.isEmpty() || isChoice(text)) {
            return StatusText.BLANK;
        }
        String ticked = ticked(text);
        var read = new StatusPass(new StatusTokens(ticked), vocabulary, states, span).read();
        boolean whole = read.whole() && ticked.length() == text.length();
        return new StatusText(read.status(), read.relations(), read.related(), whole);
    }

    /** Whether a text names one known state and says nothing else, or is a template's blank. */
    boolean isOnlyState(String written) {
        String text = unbraced(written.strip());
        return text.isEmpty() || isChoice(text) || states.of(Words.normalize(text)) != null;
    }

    /** Whether a line may tie the record to another one: by one of its words, or as it is in a language without spaces. */
    boolean mayRelate(String line) {
        if (Words.isCjk(line)) {
            return true;
        }
        for (String word : Words.split(Words.normalize(line))) {
            if (Cues.mayStart(word, vocabulary)) {
                return true;
            }
        }
        return false;
    }

    /** The text of a template's {@code {accepted}}; empty where the brackets hold more than a state, or do not end. */
    private String unbraced(String text) {
        int kind = text.isEmpty() ? -1 : OPENING.indexOf(text.charAt(0));
        if (kind < 0 || isTask(text) || StatusTokens.linkEnd(text, 0) > 0) {
            return text;
        }
        int end = text.indexOf(CLOSING.charAt(kind));
        String inner = end < 0 ? "" : text.substring(1, end).strip();
        return states.of(Words.normalize(inner)) == null ? "" : inner;
    }

    private static boolean isTask(String line) {
        return OPEN_TASKS.stream().anyMatch(line::startsWith)
                || DONE_TASKS.stream().anyMatch(line::startsWith);
    }

    /** Whether several states stand beside each other, divided by bars: nobody has chosen. */
    private boolean isChoice(String text) {
        var found = EnumSet.noneOf(State.class);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '|' || text.charAt(i) == '/') {
                var state = states.of(Words.normalize(text.substring(from, i)));
                if (state == null && from > 0 && i < text.length()) {
                    return found.size() > 1;
                }
                if (state != null) {
                    found.add(state);
                }
                from = i + 1;
            }
        }
        return found.size() > 1;
    }

    /** Without the lines of tasks that are open: of a list of states, the ticked one counts. */
    private static String ticked(String text) {
        if (text.indexOf('[') < 0 && !isTask(text)) {
            return text;
        }
        var kept = new StringBuilder();
        for (String line : text.split("\n")) {
            String task = line.strip();
            if (OPEN_TASKS.stream().noneMatch(task::startsWith)) {
                String done = DONE_TASKS.stream().anyMatch(task::startsWith)
                        ? task.substring(task.charAt(0) == '[' ? 3 : 1)
                        : line;
                kept.append(kept.isEmpty() ? "" : "\n").append(done);
            }
        }
        return kept.toString();
    }

    /** Whether a text is no more than a day, "none", or a dash: it names nothing. */
    boolean isNothing(String text) {
        String normal = Words.normalize(text);
        return normal.isEmpty()
                || vocabulary.isNormal(Term.NONE, normal)
                || vocabulary.isNormal(Term.NOT_APPLICABLE, normal)
                || OPENING.indexOf(text.charAt(0)) >= 0 && StatusTokens.linkEnd(text, 0) < 0 && text.charAt(0) != '<'
                || text.charAt(0) == '(';
    }
}
