package io.github.comparisonpages.lint.rule;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.recognize.option.FoundOption;
import io.github.comparisonpages.recognize.option.OptionNames;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** What a page calls its options, for rules that look names up in its source again. */
public final class PageNames {

    /** The words of all languages, which pages mix. */
    public static final Vocabulary VOCABULARY = Vocabulary.all();

    private PageNames() {}

    /**
     * Returns all names of the options: their own, their aliases, the headings of their sections and of their columns.
     */
    public static OptionNames of(Comparison comparison) {
        var named = new ArrayList<FoundOption>();
        for (Option option : comparison.options()) {
            var spellings = new ArrayList<String>();
            spellings.add(PlainText.of(option.heading()));
            for (Matrix matrix : comparison.matrices()) {
                int column = matrix.optionIds().indexOf(option.id());
                if (column >= 0) {
                    spellings.add(PlainText.of(matrix.columns().get(column)));
                }
            }
            spellings.removeIf(String::isBlank);
            named.add(FoundOption.of(option.name(), option.aliases(), spellings, option.span()));
        }
        return new OptionNames(VOCABULARY, named);
    }

    /** Returns the options' own names and aliases, whatever other places call them. */
    public static OptionNames own(Comparison comparison) {
        var named = new ArrayList<FoundOption>();
        for (Option option : comparison.options()) {
            named.add(FoundOption.of(option.name(), option.aliases(), List.of(), option.span()));
        }
        return new OptionNames(VOCABULARY, named);
    }
}
