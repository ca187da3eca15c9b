package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.Rejection;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.verdict.name.Choosable;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;

/** A decision in terms of the model: picks, rejected options, and what is wrong with a label. */
public final class Picks {

    private static final int WORDS_OF_A_NAME = 2;

    private Picks() {}

    /** The choices as picks, those that are made under a condition only behind the others. */
    public static List<Pick> of(
            Decision decision, List<Option> options, List<Choosable> choosable, Vocabulary vocabulary) {
        var declaration = new Declaration(vocabulary);
        var picks = new ArrayList<Pick>();
        for (Said said : decision.chosen()) {
            var together = new ArrayList<Choosable>();
            for (Said other : decision.chosen()) {
                if (other.span().equals(said.span())) {
                    together.add(choosable.get(other.option()));
                }
            }
            boolean plain = declaration.isPlain(said, together);
            picks.add(pick(said, plain ? said.basis() : Pick.Basis.CONCLUDED, options));
        }
        for (Said said : decision.of(Said.Mode.CHOSEN_IF)) {
            picks.add(pick(said, Pick.Basis.CONDITIONAL, options));
        }
        return picks;
    }

    private static Pick pick(Said said, Pick.Basis basis, List<Option> options) {
        var option = options.get(said.option());
        // The sentence that declares is the reason; the name is all that the badge says.
        List<Inline> words =
                basis == Pick.Basis.DECLARED ? List.of(new Inline.Text(option.name(), said.span())) : said.sentence();
        return new Pick(option.id(), words, said.when(), RichText.EMPTY, basis, said.span());
    }

    /** The options that the author expressly rejects. */
    public static List<Rejection> rejected(Decision decision, List<Option> options) {
        return decision.of(Said.Mode.REJECTED).stream()
                .map(s -> new Rejection(options.get(s.option()).id(), s.sentence(), s.span()))
                .toList();
    }

    /** Says which words should name an option: an error where they nearly do, a note where a label has a word or two behind it. */
    public static void check(Decision decision, String path, List<Diagnostic> diagnostics) {
        for (Decision.Unresolved answer : decision.unresolved()) {
            String words = Inlines.text(answer.words());
            String nearest = answer.nearest();
            // A name that two options share is no slip: the options are what is wrong.
            boolean shared = nearest != null && Words.normalize(nearest).equals(Words.normalize(words));
            boolean name = !words.isBlank() && Words.count(words) <= WORDS_OF_A_NAME;
            if (shared || nearest == null && !name) {
                continue;
            }
            String meant = nearest == null ? "" : "Did you mean '%s'? ".formatted(Spelling.quoted(nearest));
            diagnostics.add(DiagnosticId.PICK_NOT_AN_OPTION.at(
                    nearest == null ? Severity.INFO : Severity.ERROR,
                    path,
                    answer.span(),
                    "the pick '%s' is not one of the options".formatted(Spelling.quoted(words)),
                    meant + (answer.taken() ? "It is taken for that." : "It is shown as text, without a badge.")));
        }
    }
}
