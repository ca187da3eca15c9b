package io.github.comparisonpages.parse;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.model.document.FrontMatter.Entry;
import io.github.comparisonpages.model.document.FrontMatter.Value;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads front matter from YAML's events. Building values is never left to the YAML library: it would resolve aliases
 * without end, follow any depth, and turn {@code 2.10} into 2.1.
 */
final class FrontMatterReader {

    private static final int MAX_DEPTH = 16;

    /** A blank of a template, such as "status: {proposed | accepted}": its brackets are not meant as YAML. */
    private static final Pattern BLANK = Pattern.compile(":\\s*\\{[^:,{}\\[\\]\"]*[\\p{L}|…]\\s[^:,{}\\[\\]\"]*");

    private static final String COMMENT = "<!--";

    /** What a line of YAML starts with behind a comment, so that a line across the page is none. */
    private static final Pattern KEY = Pattern.compile("^(?:[\\p{L}][\\p{L}\\d_ -]{0,40}:(?:\\s|$)|#)");

    private static final Set<String> NO_KEYS = Set.of("", "~");

    private final String path;
    private final Limits limits;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int start;

    FrontMatterReader(String path, Limits limits) {
        this.path = path;
        this.limits = limits;
    }

    /**
     * The front matter that the first lines are.
     *
     * @param endLine the 0-based line of the closing fence
     */
    record Found(FrontMatter frontMatter, int endLine) {}

    /** Reads the front matter at the start of these lines; empty where they do not start with any. */
    Optional<Diagnosed<Found>> read(List<String> lines) {
        int end = closingFence(lines);
        if (end < 0) {
            return Optional.empty();
        }
        start = start(lines);
        var block = new SourceSpan(
                new Position(start + 1, 1),
                new Position(
                        end + 1, lines.get(end).codePointCount(0, lines.get(end).length()) + 1));
        String yaml = String.join("\n", lines.subList(start + 1, end));
        var entries = entries(yaml, block);
        if (yaml.isBlank()) {
            report(
                    DiagnosticId.FRONT_MATTER,
                    block,
                    "the front matter is empty",
                    "Write keys and values in it, or remove it.");
        }
        if (entries.isEmpty() && diagnostics.isEmpty() && !yaml.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Diagnosed<>(new Found(new FrontMatter(entries, block), end), diagnostics));
    }

    /** Where front matter starts that never ends: a line of dashes, and a key right below it. */
    static boolean isOpen(List<String> lines) {
        if (lines.size() < 2 || !lines.get(0).stripTrailing().equals("---") || closingFence(lines) >= 0) {
            return false;
        }
        int colon = lines.get(1).indexOf(": ");
        return colon > 0
                && lines.get(1).substring(0, colon).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    }

    /**
     * The line of the opening fence: the first, or the one behind a comment, such as a licence; -1 where there is none.
     */
    private static int start(List<String> lines) {
        int at = 0;
        while (at < lines.size()
                && (lines.get(at).startsWith(COMMENT) || at > 0 && lines.get(at).isBlank())) {
            if (lines.get(at).startsWith(COMMENT)) {
                while (at < lines.size() && lines.get(at).indexOf("-->") < 0) {
                    at++;
                }
                if (at == lines.size() || !lines.get(at).stripTrailing().endsWith("-->")) {
                    return -1;
                }
            }
            at++;
        }
        boolean fence = at < lines.size() && lines.get(at).stripTrailing().equals("---");
        return fence
                        && (at == 0
                                || at + 1 < lines.size()
                                        && KEY.matcher(lines.get(at + 1)).find())
                ? at
                : -1;
    }

    private static int closingFence(List<String> lines) {
        int start = start(lines);
        if (start < 0) {
            return -1;
        }
        for (int i = start + 1; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return i;
            }
        }
        return -1;
    }

    private List<Entry> entries(String yaml, SourceSpan block) {
        var entries = new ArrayList<Entry>();
        if (yaml.length() > limits.frontMatterCharacters()) {
            report(
                    DiagnosticId.TOO_LARGE,
                    beyond(yaml, block),
                    "the front matter has %s characters, the limit is %s"
                            .formatted(yaml.length(), limits.frontMatterCharacters()),
                    "Move text below the front matter, or raise maxFrontMatter.");
        } else {
            try {
                readDocument(
                        new Parse(LoadSettings.builder().setUseMarks(true).build())
                                .parseString(yaml)
                                .iterator(),
                        entries);
                return entries;
            } catch (Refused e) {
                report(DiagnosticId.FRONT_MATTER, e.span, e.getMessage(), "Write plain keys, values and lists.");
            } catch (MarkedYamlEngineException e) {
                var span = e.getProblemMark().map(this::span).orElse(block);
                boolean template = BLANK.matcher(yaml).find();
                report(
                        DiagnosticId.FRONT_MATTER,
                        template ? Severity.WARNING : Severity.ERROR,
                        span,
                        "this is not YAML: " + e.getProblem(),
                        DiagnosticId.FRONT_MATTER.descriptor().hint());
            } catch (YamlEngineException e) {
                report(DiagnosticId.FRONT_MATTER, block, "this is not YAML", "Look for characters that do not print.");
            }
        }
        entries.add(new Entry("front matter", new FrontMatter.Scalar(yaml, false, block), block));
        return entries;
    }

    /** From the line in which the limit is crossed. */
    private SourceSpan beyond(String yaml, SourceSpan block) {
        long line = 2
                + start
                + yaml.substring(0, limits.frontMatterCharacters())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new SourceSpan(new Position((int) line, 1), block.end());
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

    private void report(DiagnosticId id, SourceSpan span, String message, String hint) {
        report(id, Severity.ERROR, span, message, hint);
    }

    private void report(DiagnosticId id, Severity severity, SourceSpan span, String message, String hint) {
        diagnostics.add(id.at(
                severity,
                path,
                span,
                message.replace('\n', ' ').strip(),
                hint + " It is shown on the page as it stands."));
    }

    private SourceSpan span(Event event) {
        return new SourceSpan(
                position(event.getStartMark().orElseThrow()),
                position(event.getEndMark().orElseThrow()));
    }

    private SourceSpan span(Mark mark) {
        return new SourceSpan(position(mark), position(mark));
    }

    /** The YAML starts on the line behind the opening fence; marks count code points from 0. */
    private Position position(Mark mark) {
        return new Position(mark.getLine() + 2 + start, mark.getColumn() + 1);
    }

    /** Leaves the walk through the events at once: what follows may be endless. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient SourceSpan span;

        Refused(String message, SourceSpan span) {
            super(message, null, false, false);
            this.span = span;
        }
    }
}
