package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.recognize.Spelling;
import java.util.List;
import java.util.stream.Stream;

final class DanglingSupersession extends PageRule {

    DanglingSupersession() {
        super(
                "dangling-supersession",
                Group.CATALOGUE,
                Severity.ERROR,
                "A page supersedes, or is superseded by, a page that does not exist",
                "Name the other page by its path from this one, such as 'tea-vs-coffee.md'.");
    }

    @Override
    Stream<Diagnostic> check(Page page, Handbook handbook) {
        var metadata = page.comparison().metadata();
        return Stream.concat(
                check(page, handbook, "supersedes", metadata.supersedes()),
                check(page, handbook, "superseded-by", metadata.supersededBy()));
    }

    private Stream<Diagnostic> check(Page page, Handbook handbook, String key, List<String> names) {
        return names.stream()
                .filter(name -> References.find(handbook, page, name).isEmpty())
                .map(name -> at(
                        page,
                        page.place(key),
                        "'%s' names '%s', which is no page here".formatted(key, Spelling.quoted(name))));
    }
}
