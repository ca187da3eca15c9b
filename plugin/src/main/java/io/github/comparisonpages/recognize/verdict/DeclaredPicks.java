package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.frontmatter.Keys;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The picks of the front matter: {@code pick} and {@code picks}. */
public final class DeclaredPicks {

    private final String path;
    private final DecisionReader reader;
    private final List<Option> options;
    private final List<Diagnostic> diagnostics;
    private final List<Pick> declared = new ArrayList<>();
    private boolean undecided;

    public DeclaredPicks(
            String path,
            Keys keys,
            Vocabulary vocabulary,
            DecisionReader reader,
            List<Option> options,
            List<Diagnostic> diagnostics) {
        this.path = path;
        this.reader = reader;
        this.options = options;
        this.diagnostics = diagnostics;
        var pick = keys.entry("pick");
        if (pick != null) {
            undecided = vocabulary.is(Term.NONE, pick.value().text());
            if (!undecided) {
                var values =
                        pick.value() instanceof FrontMatter.Sequence several ? several.values() : List.of(pick.value());
                values.forEach(value -> add("", value));
            }
        }
        var picks = keys.entry("picks");
        if (picks != null) {
            addAll(picks.value());
        }
    }

    private void addAll(FrontMatter.Value value) {
        if (value instanceof FrontMatter.Mapping mapping) {
            mapping.entries().forEach(entry -> add(entry.key(), entry.value()));
        } else if (value instanceof FrontMatter.Sequence sequence) {
            sequence.values().forEach(this::addAll);
        } else {
            add("", value);
        }
    }

    private void add(String context, FrontMatter.Value value) {
        int found = reader.named(value.text());
        String id = found < 0 ? null : options.get(found).id();
        if (id == null) {
            report(value.text(), value.span());
        }
        declared.add(new Pick(
                id,
                List.of(new Inline.Text(value.text(), value.span())),
                context,
                RichText.EMPTY,
                Pick.Basis.DECLARED,
                value.span()));
    }

    private void report(String text, SourceSpan span) {
        String nearest = Spelling.nearest(
                        text, options.stream().map(Option::name).toList())
                .map(name -> "Did you mean '" + Spelling.quoted(name) + "'? ")
                .orElse("");
        diagnostics.add(DiagnosticId.PICK_NOT_AN_OPTION.at(
                path,
                span,
                "the pick '%s' is not one of the options".formatted(Spelling.quoted(text)),
                nearest + "It is shown as text, without a badge."));
    }

    /** Tells that the text announces another option than the front matter, which is the one that counts. */
    public void check(List<Pick> found) {
        var announced = found.stream()
                .filter(pick -> pick.basis() == Pick.Basis.DECLARED && pick.optionId() != null)
                .toList();
        if (announced.isEmpty() || announced.stream().anyMatch(pick -> picks(pick.optionId()))) {
            return;
        }
        String here = undecided
                ? "says that it depends"
                : "picks '%s'"
                        .formatted(Spelling.quoted(PlainText.of(declared.get(0).words())));
        diagnostics.add(DiagnosticId.DIFFERING_PICKS.at(
                path,
                announced.get(0).span(),
                "the text picks '%s' here, the front matter %s"
                        .formatted(Spelling.quoted(name(announced.get(0))), here)));
    }

    private String name(Pick pick) {
        return options.stream()
                .filter(option -> option.id().equals(pick.optionId()))
                .map(Option::name)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the author says that it depends. */
    public boolean undecided() {
        return undecided;
    }

    /** Whether the front matter says what is picked, or that it depends. */
    public boolean any() {
        return undecided || !declared.isEmpty();
    }

    /** Whether the front matter picks this option. */
    public boolean picks(@Nullable String optionId) {
        return optionId != null && declared.stream().anyMatch(pick -> optionId.equals(pick.optionId()));
    }

    /** The declared picks where there are any, with the reasons that the text gives; else the text's own. */
    public List<Pick> over(List<Pick> found) {
        if (declared.isEmpty()) {
            return undecided ? List.of() : found;
        }
        return declared.stream().map(pick -> withReason(pick, found)).toList();
    }

    private static Pick withReason(Pick pick, List<Pick> found) {
        return found.stream()
                .filter(f -> f.optionId() != null && f.optionId().equals(pick.optionId()))
                .findFirst()
                .map(f ->
                        new Pick(pick.optionId(), pick.words(), pick.context(), f.reason(), pick.basis(), pick.span()))
                .orElse(pick);
    }
}
