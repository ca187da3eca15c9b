package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.Pick.Basis;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.text.Words;
import io.github.comparisonpages.view.AnswerWords;
import io.github.comparisonpages.view.OptionMarks;
import java.util.List;
import java.util.Optional;

/**
 * A pick.
 *
 * @param mark the option's mark; -1 where the words name no option
 * @param name the option's name; empty where the words name no option
 * @param words the author's words where they say something else than the name
 * @param context for whom it holds, in words; empty where it holds for all
 * @param firm whether the author declares it, and for all, so that it may have the badge
 * @param reason why; empty where it stands further down, or with another pick
 */
public record PickView(int mark, String name, List<Inline> words, String context, boolean firm, RichText reason) {

    public PickView {
        words = List.copyOf(words);
    }

    static PickView of(Pick pick, Comparison comparison, io.github.comparisonpages.view.Messages words) {
        var option = Optional.ofNullable(pick.optionId()).flatMap(comparison::option);
        boolean declared = pick.basis() == Basis.DECLARED;
        return new PickView(
                option.map(o -> OptionMarks.of(comparison, o.id())).orElse(OptionMarks.NONE),
                option.map(Option::name).orElse(""),
                option.filter(o -> !declared || says(o, PlainText.of(pick.words())))
                                .isPresent()
                        ? List.of()
                        : pick.words(),
                AnswerWords.context(pick.context(), pick.basis(), words),
                declared && pick.context().isEmpty() && option.isPresent() && !comparison.undecided(),
                declared ? pick.reason() : RichText.EMPTY);
    }

    PickView withoutReason() {
        return new PickView(mark, name, words, context, firm, RichText.EMPTY);
    }

    /** Returns whether words are but another spelling of the option's name. */
    private static boolean says(Option option, String words) {
        String normal = Words.normalize(words);
        return normal.isEmpty()
                || normal.equals(Words.normalize(option.name()))
                || option.aliases().stream().anyMatch(a -> normal.equals(Words.normalize(a)));
    }
}
