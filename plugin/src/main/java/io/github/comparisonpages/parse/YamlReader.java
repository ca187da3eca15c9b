package io.github.comparisonpages.parse;

import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.model.document.FrontMatter.Entry;
import io.github.comparisonpages.model.document.FrontMatter.Value;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Reads keys and values from YAML's events. Building values is never left to the YAML library: it would resolve aliases
 * without end, follow any depth, and turn {@code 2.10} into 2.1.
 */
final class YamlReader {

    private static final int MAX_DEPTH = 16;

    private static final Set<String> NO_KEYS = Set.of("", "~");

    private final int linesBefore;

    /** {@code linesBefore} is how many lines of the file stand above the YAML. */
    YamlReader(int linesBefore) {
        this.linesBefore = linesBefore;
    }

    /**
     * Reads all keys, in the order of the source.
     *
     * @param entries takes them: those before a mistake are there in spite of it
     * @throws Refused if it is YAML, and more than plain keys, values and lists
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if it is not YAML
     */
    void read(String yaml, List<Entry> entries) {
        var parse = new Parse(LoadSettings.builder().setUseMarks(true).build());
        readDocument(parse.parseString(yaml).iterator(), entries);
    }

    private void readDocument(Iterator<Event> events, List<Entry> entries) {
        boolean read = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof MappingStartEvent start && !read) {
                check(start, 1);
                readEntries(events, entries, 1);
                read = true;
            } else if (event instanceof NodeEvent
                    && !(event instanceof ScalarEvent s && s.getValue().isEmpty())) {
                throw new Refused("front matter is a list of keys, and this is none", span(event));
            }
        }
    }

    private void readEntries(Iterator<Event> events, List<Entry> entries, int depth) {
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw new Refused("a key is a single word or text", span(event));
            }
            check(key, depth);
            if (key.getScalarStyle() == ScalarStyle.PLAIN && NO_KEYS.contains(key.getValue())) {
                throw new Refused("a key has a name", span(key));
            }
            var span = span(key);
            entries.add(new Entry(key.getValue(), value(events, events.next(), depth + 1), span));
        }
    }

    private Value value(Iterator<Event> events, Event event, int depth) {
        if (!(event instanceof NodeEvent node)) {
            throw new IllegalStateException("a value expected, not " + event);
        }
        check(node, depth);
        if (event instanceof ScalarEvent scalar) {
            return new FrontMatter.Scalar(
                    scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN, span(scalar));
        }
        var span = span(event);
        if (event instanceof SequenceStartEvent) {
            var values = new ArrayList<Value>();
            for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
                values.add(value(events, next, depth + 1));
            }
            return new FrontMatter.Sequence(values, span);
        }
        var entries = new ArrayList<Entry>();
        readEntries(events, entries, depth);
        return new FrontMatter.Mapping(entries, span);
    }

    private void check(NodeEvent node, int depth) {
        if (node instanceof AliasEvent || node.getAnchor().isPresent()) {
            throw new Refused("anchors and aliases are not read", span(node));
        }
        boolean tagged = node instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || node instanceof MappingStartEvent mapping && mapping.getTag().isPresent()
                || node instanceof SequenceStartEvent sequence
                        && sequence.getTag().isPresent();
        if (tagged) {
            throw new Refused("tags are not read", span(node));
        }
        if (depth > MAX_DEPTH + (node instanceof ScalarEvent ? 1 : 0)) {
            throw new Refused("front matter nests deeper than " + MAX_DEPTH + " levels", span(node));
        }
    }

    private SourceSpan span(Event event) {
        return new SourceSpan(
                position(event.getStartMark().orElseThrow()),
                position(event.getEndMark().orElseThrow()));
    }

    /** Returns the place of a mark in the file. */
    SourceSpan span(Mark mark) {
        return new SourceSpan(position(mark), position(mark));
    }

    /** Marks count lines and code points from 0. */
    private Position position(Mark mark) {
        return new Position(mark.getLine() + 1 + linesBefore, mark.getColumn() + 1);
    }

    /** Leaves the walk through the events at once: what follows may be endless. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient SourceSpan span;

        Refused(String message, SourceSpan span) {
            super(message, null, false, false);
            this.span = span;
        }

        SourceSpan span() {
            return span;
        }
    }
}
