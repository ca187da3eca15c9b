package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.recognize.Spelling;
import io.github.comparisonpages.recognize.Words;
import java.util.HashMap;
import java.util.stream.Stream;

final class DuplicateOption extends PageRule {

    DuplicateOption() {
        super(
                "duplicate-option",
                Group.STRUCTURE,
                Severity.ERROR,
                "Two options of a page have the same name",
                "Name each option once, or give the two different names.");
    }

    @Override
    Stream<Diagnostic> check(Page page, Handbook handbook) {
        var names = new HashMap<String, String>();
        return page.comparison().options().stream().flatMap(option -> {
            String first = names.putIfAbsent(Words.normalize(option.name()), option.name());
            return first == null
                    ? Stream.empty()
                    : Stream.of(at(
                            page,
                            option.span(),
                            "the option '%s' is named twice".formatted(Spelling.quoted(option.name()))));
        });
    }
}
