package io.github.comparisonpages.edit;

import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.model.metadata.Status.State;
import io.github.comparisonpages.recognize.Recognition;
import io.github.comparisonpages.recognize.frontmatter.RecordPlace;
import io.github.comparisonpages.recognize.frontmatter.RecordPlace.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds where a page says what is to change, and changes it there. */
final class RecordEditor {

    private final String path;
    private final Recognition read;
    private final KeyEditor keys;
    private final LineEditor lines;

    RecordEditor(SourceText source, FrontMatter frontMatter, Recognition read) {
        var places = new SourceLines(source.text());
        this.path = source.path();
        this.read = read;
        this.keys = new KeyEditor(places, frontMatter);
        this.lines = new LineEditor(places);
        var broken = keys.entry("front matter");
        if (broken != null) {
            throw new Unchangeable(broken.span(), "the front matter cannot be read: mend it first");
        }
    }

    /** What has to be done to the text. */
    List<TextEdit> edits(List<Change> changes) {
        for (Change change : changes) {
            if (change instanceof Change.SupersededBy superseded) {
                superseded(superseded.successor());
            } else if (change instanceof Change.Supersedes supersedes) {
                supersedes(supersedes.predecessor());
            } else if (change instanceof Change.Reviewed reviewed) {
                reviewed(reviewed.day().toString());
            } else if (change instanceof Change.ReviewBy reviewBy) {
                keys.setDay("review-by", reviewBy.day().toString());
            } else if (change instanceof Change.Declared declared) {
                keys.add(declared.key(), declared.value());
            }
        }
        var edits = new ArrayList<TextEdit>(keys.edits());
        edits.addAll(lines.edits());
        return edits;
    }

    private void superseded(RecordName successor) {
        var metadata = read.comparison().metadata();
        var known = metadata.relations(Relation.Kind.SUPERSEDED_BY);
        for (Relation relation : known) {
            if (!relation.partly()) {
                throw new Unchangeable(relation.span(), "it is superseded already, by " + relation.target());
            }
        }
        var status = keys.entry("status");
        if (status != null) {
            if (keys.isMadr()) {
                String by = successor.numbered() ? successor.label() : successor.labelled(path);
                String written = status.value().text().strip();
                keys.set("status", replacing(written, "superseded by " + by, isPlain(written)));
            } else {
                keys.set("status", State.SUPERSEDED.key());
                keys.append("superseded-by", successor.path(path));
            }
        }
        var places = places("status");
        boolean said = status != null;
        for (RecordPlace place : places) {
            if (place.plain() && place.form() != Form.HTML) {
                lines.set(place, said ? withCaseOf(place, "superseded") : superseded(place, successor));
                said = true;
            }
        }
        if (!said && !places.isEmpty()) {
            var last = places.get(places.size() - 1);
            if (last.form() == Form.TEXT) {
                lines.below(last, superseded(last, successor));
            } else {
                String separator = lines.value(last).isEmpty() ? "" : ", ";
                lines.append(last, separator + "superseded by " + successor.labelled(path));
            }
        } else if (!said) {
            var beside = beside();
            if (beside != null && !keys.exists()) {
                lines.labelled(beside, "Status", "superseded by " + successor.labelled(path));
            } else {
                keys.add("status", State.SUPERSEDED.key());
                keys.append("superseded-by", successor.path(path));
            }
        }
    }

    /** A blank of a template, or a word for a state: nothing is lost with it. */
    private static boolean isPlain(String written) {
        return written.isEmpty() || written.startsWith("{") || State.of(written).isPresent();
    }

    private static String replacing(String written, String text, boolean plain) {
        return plain ? text : written + ", " + text;
    }

    private String superseded(RecordPlace place, RecordName successor) {
        boolean text = place.form() == Form.TEXT;
        return withCaseOf(place, "superseded by ") + (text ? successor.titled(path) : successor.labelled(path));
    }

    /** A word with a capital where the author's has one, or where it starts a paragraph. */
    private String withCaseOf(RecordPlace place, String word) {
        var letter = lines.value(place).codePoints().filter(Character::isLetter).findFirst();
        boolean capital = place.form() == Form.TEXT || letter.isPresent() && Character.isUpperCase(letter.getAsInt());
        return capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }

    private void supersedes(RecordName predecessor) {
        var status = places("status");
        var last = status.isEmpty() ? null : status.get(status.size() - 1);
        var beside = beside();
        if (keys.exists()) {
            keys.append("supersedes", predecessor.path(path));
        } else if (last != null && last.form() == Form.TEXT) {
            lines.below(last, "Supersedes " + predecessor.titled(path));
        } else if (beside != null) {
            lines.labelled(beside, "Supersedes", predecessor.labelled(path));
        } else {
            keys.append("supersedes", predecessor.path(path));
        }
    }

    private void reviewed(String day) {
        var said = places("reviewed");
        var beside = beside();
        if (keys.entry("reviewed") == null && !said.isEmpty()) {
            lines.set(said.get(0), day);
        } else if (keys.exists() || beside == null) {
            keys.setDay("reviewed", day);
        } else {
            lines.labelled(beside, "Reviewed", day);
        }
    }

    private List<RecordPlace> places(String key) {
        var places = new ArrayList<RecordPlace>();
        for (RecordPlace place : read.places()) {
            if (place.key().equals(key)) {
                places.add(place);
            }
        }
        return places;
    }

    /** The last line of those with labels at the top, to which another can be added; null where there is none. */
    private @Nullable RecordPlace beside() {
        RecordPlace found = null;
        for (RecordPlace place : read.places()) {
            if (lines.isAlone(place)) {
                found = place;
            }
        }
        return found;
    }
}
