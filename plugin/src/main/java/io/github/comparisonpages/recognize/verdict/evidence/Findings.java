package io.github.comparisonpages.recognize.verdict.evidence;

import io.github.comparisonpages.recognize.verdict.clause.Reading;
import io.github.comparisonpages.recognize.verdict.clause.Saying;
import io.github.comparisonpages.recognize.verdict.text.Excerpt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is found besides the choice: conditions, rejected options, labels that name no option. Each option keeps the first. */
public final class Findings {

    /** Whoever has written so many wrong labels knows by then. */
    private static final int MOST_UNRESOLVED = 20;

    private final Map<Integer, Choice> conditional = new LinkedHashMap<>();
    private final Map<Integer, Choice> rejected = new LinkedHashMap<>();
    private final List<Excerpt> unresolved = new ArrayList<>();

    public void condition(Choice choice) {
        conditional.putIfAbsent(choice.option(), choice);
    }

    public void reject(int option, Excerpt excerpt, Route route) {
        rejected.putIfAbsent(option, new Choice(option, excerpt, route));
    }

    /** Those that a sentence calls rejected by their names; "not", "without", "instead of" say less. */
    public void reject(Reading reading) {
        for (Saying saying : reading.said()) {
            if (saying.rejects() && saying.via != Saying.Via.SHORT_NAME && (saying.express || !saying.clause.denies)) {
                reject(saying.option, reading.excerpt(), Route.SENTENCE);
            }
        }
    }

    public void unresolved(Excerpt words) {
        if (unresolved.size() < MOST_UNRESOLVED) {
            unresolved.add(words);
        }
    }

    public boolean isRejected(int option) {
        return rejected.containsKey(option);
    }

    public Map<Integer, Choice> conditional() {
        return conditional;
    }

    public Map<Integer, Choice> rejected() {
        return rejected;
    }

    public List<Excerpt> unresolved() {
        return unresolved;
    }
}
