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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the front matter of a page, and reports what is wrong with it; what cannot be read is kept as text. */
final class FrontMatterReader {

    /** A blank of a template, such as "status: {proposed | accepted}": its brackets are not meant as YAML. */
    private static final Pattern BLANK = Pattern.compile(":\\s*\\{[^:,{}\\[\\]\"]*[\\p{L}|…]\\s[^:,{}\\[\\]\"]*");

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
        int end = Fences.closing(lines);
        if (end < 0) {
            return Optional.empty();
        }
        start = Fences.opening(lines);
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
            var reader = new YamlReader(start + 1);
            try {
                reader.read(yaml, entries);
                return entries;
            } catch (YamlReader.Refused e) {
                report(DiagnosticId.FRONT_MATTER, e.span(), e.getMessage(), "Write plain keys, values and lists.");
            } catch (MarkedYamlEngineException e) {
                var mark = isOpenBracket(e) ? e.getContextMark() : e.getProblemMark();
                var span = mark.map(reader::span).orElse(block);
                boolean template = BLANK.matcher(yaml).find();
                report(
                        DiagnosticId.FRONT_MATTER,
                        template ? Severity.WARNING : Severity.ERROR,
                        span,
                        isTab(e) ? "a tab cannot indent in YAML" : "this is not YAML: " + e.getProblem(),
                        hint(e));
            } catch (YamlEngineException e) {
                report(DiagnosticId.FRONT_MATTER, block, "this is not YAML", "Look for characters that do not print.");
            }
        }
        entries.add(new Entry("front matter", new FrontMatter.Scalar(yaml, false, block), block));
        return entries;
    }

    private static String hint(MarkedYamlEngineException e) {
        if (isTab(e)) {
            return "Indent with blanks.";
        }
        return isOpenBracket(e)
                ? "Close the bracket that starts here, or quote the value."
                : DiagnosticId.FRONT_MATTER.descriptor().hint();
    }

    private static boolean isTab(MarkedYamlEngineException e) {
        return e.getProblem().contains("(TAB)");
    }

    /** A list or map in brackets in which the library looked for the end. */
    private static boolean isOpenBracket(MarkedYamlEngineException e) {
        return e.getProblem().startsWith("expected ','") && e.getContextMark().isPresent();
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
}
