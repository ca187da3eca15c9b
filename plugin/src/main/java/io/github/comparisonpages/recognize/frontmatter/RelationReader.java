package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.FrontMatter.Mapping;
import io.github.comparisonpages.model.document.FrontMatter.Scalar;
import io.github.comparisonpages.model.document.FrontMatter.Sequence;
import io.github.comparisonpages.model.document.FrontMatter.Value;
import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.model.metadata.Relation.Kind;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the keys that tie a page to others. */
final class RelationReader {

    private final Keys keys;
    private final Vocabulary vocabulary;
    private final StatusReader reader;
    private final List<Relation> relations = new ArrayList<>();
    private final Set<String> related = new LinkedHashSet<>();

    RelationReader(Keys keys, Vocabulary vocabulary, StatusReader reader) {
        this.keys = keys;
        this.vocabulary = vocabulary;
        this.reader = reader;
    }

    /** Reads all such keys; what names nothing is kept as it stands. */
    void read() {
        for (Kind kind : Kind.values()) {
            for (String written : keys.texts(kind.key())) {
                if (reader.isNothing(written)) {
                    keys.keep(kind.key(), written);
                } else {
                    add(kind, written, keys.entry(kind.key()).value().span());
                }
            }
        }
        for (String written : keys.texts("related")) {
            related(written);
        }
        links();
    }

    /** Adds what the text says besides, unless a key says the same. */
    void add(List<Relation> said, List<String> mentioned) {
        for (Relation relation : said) {
            boolean known = false;
            for (Relation other : relations) {
                known |= other.kind() == relation.kind() && other.target().equals(relation.target());
            }
            if (!known) {
                relations.add(relation);
            }
        }
        related.addAll(mentioned);
    }

    List<Relation> relations() {
        return relations;
    }

    List<String> related() {
        return List.copyOf(related);
    }

    private void add(Kind kind, String written, SourceSpan span) {
        var tokens = new StatusTokens(written);
        var targets = Targets.from(tokens, 0, vocabulary);
        String note = targets.end() < tokens.size()
                ? written.substring(tokens.get(targets.end()).start()).strip()
                : "";
        boolean one = targets.written().size() == 1;
        boolean plain = one && targets.written().get(0).indexOf("](") < 0;
        String gap = targets.end() < tokens.size() ? tokens.gap(targets.end()) : "";
        if (targets.written().isEmpty() || plain && !note.isEmpty() && gap.indexOf('(') < 0 && gap.indexOf(',') < 0) {
            relations.add(StatusText.relation(kind, false, written, "", span));
            return;
        }
        if (gap.indexOf('(') >= 0 && note.endsWith(")") && note.indexOf('(') < 0) {
            note = note.substring(0, note.length() - 1);
        }
        boolean partly = new Cues(tokens, vocabulary).isPartly(note);
        if (partly && vocabulary.is(Term.PARTLY, note)) {
            note = "";
        }
        for (String target : targets.written()) {
            relations.add(StatusText.relation(kind, partly, target, note.indexOf("](") < 0 ? note : "", span));
            note = "";
        }
    }

    private void related(String written) {
        var tokens = new StatusTokens(written);
        var targets = Targets.from(tokens, 0, vocabulary);
        if (targets.end() == tokens.size() && written.indexOf("](") >= 0) {
            related.addAll(targets.written());
        } else {
            related.add(written);
        }
    }

    /** A list of {@code target} and {@code kind}, as some tools write it. */
    private void links() {
        var entry = keys.entry("links");
        if (entry == null) {
            return;
        }
        List<Value> values = entry.value() instanceof Sequence sequence ? sequence.values() : List.of(entry.value());
        for (Value value : values) {
            if (!(value instanceof Mapping link && link(link))) {
                keys.keep("links", value.text());
            }
        }
    }

    private boolean link(Mapping link) {
        String target = link.text("target").strip();
        String words = link.text("kind");
        if (target.isEmpty()
                || words.isBlank()
                || link.entries().stream().anyMatch(e -> !(e.value() instanceof Scalar))) {
            return false;
        }
        // "SupersededBy", "superseded-by" and "Superseded by" are the same.
        var cue = new Cues(new StatusTokens(divided(words)), vocabulary).at(0);
        if (cue == null) {
            return false;
        }
        String description = link.text("description").strip();
        if (cue.kind() != null) {
            relations.add(StatusText.relation(cue.kind(), cue.partly(), target, description, link.span()));
            return true;
        }
        related.add(target);
        if (!description.isEmpty()) {
            keys.keep("links", description);
        }
        return true;
    }

    private static String divided(String words) {
        var out = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(words.charAt(i - 1))) {
                out.append(' ');
            }
            out.append(c);
        }
        return out.toString();
    }
}
