package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.recognize.Spelling;
import io.github.comparisonpages.recognize.Words;
import java.util.List;
import java.util.stream.Stream;

final class OptionWithoutSection extends PageRule {

    OptionWithoutSection() {
        super(
                "option-without-section",
                Group.STRUCTURE,
                Severity.WARNING,
                "The page says nothing of an option while it speaks of others",
                "Give it a section with its name as the heading, or take it off the list.");
    }

    @Override
    Stream<Diagnostic> check(Page page, Handbook handbook) {
        var options = page.comparison().options();
        boolean declared = page.comparison().metadata().declared();
        boolean others = declared || options.stream().anyMatch(o -> !o.groups().isEmpty());
        var headings = page.headings().stream()
                .filter(h -> h.level() > 1)
                .map(Page.Heading::words)
                .distinct()
                .toList();
        return options.stream()
                .filter(o -> others && silent(o) && !headed(headings, o))
                .map(o -> at(
                        page,
                        o.span(),
                        declared ? Severity.ERROR : Severity.WARNING,
                        "the page says nothing of '%s'".formatted(Spelling.quoted(o.name())),
                        hint()));
    }

    /** Whether a heading names the option, nearly or among other words: it may speak of it in its own way. */
    private static boolean headed(List<String> headings, Option option) {
        String name = Words.normalize(option.name());
        return headings.stream()
                .anyMatch(h -> h.contains(name)
                        || name.contains(h) && h.length() * 2 > name.length()
                        || Spelling.nearest(h, List.of(name)).isPresent());
    }

    private static boolean silent(Option option) {
        return option.groups().isEmpty()
                && option.facets().isEmpty()
                && option.summary().isEmpty()
                && option.heading().isEmpty();
    }
}
