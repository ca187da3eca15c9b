package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.model.metadata.Status.State;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys that labels of records stand for: "Décideurs" is {@code deciders}. */
final class RecordLabels {

    /** Longer labels are sentences. */
    static final int LONGEST = 30;

    /** Labels that mark lines as lines about a record, and mean nothing here themselves. */
    private static final Set<String> OTHERS = Set.of("last modified", "last updated", "updated", "created");

    private static final Map<String, String> KEYS = keys();

    private final Vocabulary vocabulary;
    private final States states;

    RecordLabels(Vocabulary vocabulary, States states) {
        this.vocabulary = vocabulary;
        this.states = states;
    }

    private static Map<String, String> keys() {
        var keys = new HashMap<String, String>();
        for (String key : "tags owner authors category reviewed".split(" ")) {
            keys.put(key, key);
        }
        keys.put("author", "authors");
        keys.put("author s", "authors");
        return Map.copyOf(keys);
    }

    /** The key that a label means; null where it means none. */
    @Nullable
    String key(String label) {
        String normal = Words.normalize(label);
        for (Relation.Kind kind : Relation.Kind.values()) {
            if (vocabulary.isNormal(Cues.term(kind), normal)) {
                return kind.key();
            }
        }
        if (vocabulary.isNormal(Term.STATUS, normal)) {
            return "status";
        }
        if (vocabulary.isNormal(Term.DATE, normal)) {
            return "date";
        }
        if (vocabulary.isNormal(Term.DECIDERS, normal)) {
            return "deciders";
        }
        return vocabulary.isNormal(Term.RELATES, normal) ? "related" : KEYS.get(normal);
    }

    /** Whether a label marks lines as lines about a record. */
    boolean marks(String label) {
        String normal = Words.normalize(label);
        return key(label) != null
                || states.of(normal) == State.SUPERSEDED
                || OTHERS.contains(normal)
                || vocabulary.isNormal(Term.CONSULTED, normal)
                || vocabulary.isNormal(Term.INFORMED, normal);
    }

    /** A line of these parts; "Superseded: 2026-08-21 by ADR 7" says the status. */
    RecordLine line(String label, String value, SourceSpan span) {
        boolean state = states.of(Words.normalize(label)) != null && key(label) == null;
        boolean when = RecordDate.in(value) != null || value.startsWith("[") || value.indexOf(" [") >= 0;
        return state && when ? new RecordLine("Status", label + " " + value, span) : new RecordLine(label, value, span);
    }

    /** Whether a line can only be about a record: it says where that stands, when it was decided, or what it replaces. */
    boolean tells(RecordLine line) {
        String key = key(line.label());
        if (key == null || line.value().isEmpty()) {
            return false;
        }
        return switch (key) {
            case "status", "deciders" -> true;
            case "date" -> RecordDate.in(line.value()) != null;
            case "supersedes", "superseded-by" ->
                line.linked() || line.value().chars().anyMatch(Character::isDigit);
            default -> false;
        };
    }

    /** Whether what is said under a label may go on in the next line. */
    boolean goesOn(String label) {
        String key = key(label);
        return key != null && (key.equals("status") || key.equals("deciders") || KnownKeys.isRelation(key));
    }

    /** Where a line's label ends, with a colon; -1 where it has none. */
    static int colon(String text) {
        int colon = text.indexOf(':');
        int wide = text.indexOf('\uff1a');
        int first = colon < 0 || wide >= 0 && wide < colon ? wide : colon;
        return first > LONGEST ? -1 : first;
    }
}
