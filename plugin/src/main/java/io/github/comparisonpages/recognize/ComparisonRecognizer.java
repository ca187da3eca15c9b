package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.metadata.Status;
import io.github.comparisonpages.parse.ParsedPage;
import io.github.comparisonpages.recognize.frontmatter.States;
import io.github.comparisonpages.recognize.option.words.OptionGrammar;
import io.github.comparisonpages.recognize.verdict.grammar.DecisionGrammar;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Map;

/** Understands a page as a comparison. Thread-safe; any page gives a comparison, if one without options. */
public final class ComparisonRecognizer {

    private static final Vocabulary VOCABULARY = Vocabulary.all();
    private static final OptionGrammar OPTIONS = new OptionGrammar(VOCABULARY);
    private static final DecisionGrammar DECISIONS = new DecisionGrammar(VOCABULARY);

    private final Limits limits;
    private final States states;

    /** Reads pages within {@link Limits#DEFAULT}. */
    public ComparisonRecognizer() {
        this(Limits.DEFAULT);
    }

    public ComparisonRecognizer(Limits limits) {
        this(limits, Map.of());
    }

    /** Reads pages of a project whose own words for a status mean these states. */
    public ComparisonRecognizer(Limits limits, Map<String, Status.State> states) {
        this.limits = limits;
        this.states = new States(VOCABULARY, states);
    }

    /** Reads a page. The diagnostics are what was repaired, guessed or not understood. */
    public Diagnosed<Comparison> recognize(ParsedPage page) {
        var diagnostics = new ArrayList<Diagnostic>();
        var comparison = new PageReader(page, VOCABULARY, OPTIONS, DECISIONS, states, limits, diagnostics)
                .read()
                .comparison();
        diagnostics.sort(Diagnostic.ORDER);
        return new Diagnosed<>(comparison, diagnostics);
    }

    /** The same with all that was looked at, for authors who wonder what was understood, and why. */
    public Recognition explain(ParsedPage page) {
        return new PageReader(page, VOCABULARY, OPTIONS, DECISIONS, states, limits, new ArrayList<>()).read();
    }
}
