package io.github.comparisonpages.write.html;

import io.github.comparisonpages.model.document.Footnote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page's footnotes, numbered in the order in which the page refers to them. */
final class Notes {

    private final Map<String, Footnote> footnotes = new LinkedHashMap<>();
    private final Map<String, Note> cited = new LinkedHashMap<>();

    private final boolean all;

    /** Those of a page, where notes that nothing refers to come last. */
    Notes(List<Footnote> footnotes) {
        this(footnotes, true);
    }

    /** Those of a part of a page: notes that it does not refer to are left out. */
    static Notes ofCited(List<Footnote> footnotes) {
        return new Notes(footnotes, false);
    }

    private Notes(List<Footnote> footnotes, boolean all) {
        this.all = all;
        footnotes.forEach(note -> this.footnotes.putIfAbsent(note.label(), note));
    }

    /** A footnote with its number and the ids of the places that refer to it. */
    record Note(int number, Footnote footnote, List<String> references) {
        String id() {
            return "cmp-note-" + number;
        }
    }

    /** Takes down a reference, the last of the note's; empty where there is no such footnote. */
    Optional<Note> cite(String label) {
        if (!footnotes.containsKey(label)) {
            return Optional.empty();
        }
        Note note = number(label);
        int nth = note.references().size() + 1;
        note.references().add("cmp-ref-" + note.number() + (nth == 1 ? "" : "-" + nth));
        return Optional.of(note);
    }

    /**
     * The next note that {@code taken} notes come before: the cited ones, then those that nothing refers to, if all are
     * shown.
     */
    Optional<Note> after(int taken) {
        if (all && taken >= cited.size()) {
            footnotes.keySet().stream()
                    .filter(label -> !cited.containsKey(label))
                    .findFirst()
                    .ifPresent(this::number);
        }
        return cited.values().stream().skip(taken).findFirst();
    }

    private Note number(String label) {
        Footnote footnote = footnotes.get(label);
        if (footnote == null) {
            throw new IllegalArgumentException("no footnote " + label);
        }
        return cited.computeIfAbsent(label, l -> new Note(cited.size() + 1, footnote, new ArrayList<>()));
    }
}
