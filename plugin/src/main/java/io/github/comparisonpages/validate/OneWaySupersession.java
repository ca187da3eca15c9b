package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.recognize.Words;
import java.util.List;
import java.util.stream.Stream;

final class OneWaySupersession extends PageRule {

    OneWaySupersession() {
        super(
                "one-way-supersession",
                Group.CATALOGUE,
                Severity.WARNING,
                "A page supersedes another, and the other does not say so",
                "Add 'superseded-by' there and 'supersedes' here, so that readers of either find the other.");
    }

    @Override
    Stream<Diagnostic> check(Page page, Handbook handbook) {
        var metadata = page.comparison().metadata();
        var forward = metadata.supersedes().stream()
                .flatMap(name -> References.find(handbook, page, name).stream())
                .filter(other -> !says(other)
                        && !names(handbook, other, other.comparison().metadata().supersededBy(), page))
                .map(other -> at(
                        page,
                        page.place("supersedes"),
                        "%s does not say that this page supersedes it".formatted(other.path())));
        var backward = metadata.supersededBy().stream()
                .flatMap(name -> References.find(handbook, page, name).stream())
                .filter(other ->
                        !names(handbook, other, other.comparison().metadata().supersedes(), page))
                .map(other -> at(
                        page,
                        page.place("superseded-by"),
                        "%s does not say that it supersedes this page".formatted(other.path())));
        return Stream.concat(forward, backward);
    }

    private static boolean says(Page page) {
        String status = page.comparison().metadata().status();
        return status != null && Words.normalize(status).startsWith("superseded by");
    }

    private static boolean names(Handbook handbook, Page from, List<String> names, Page page) {
        return names.stream()
                .anyMatch(name -> References.find(handbook, from, name)
                        .filter(page::equals)
                        .isPresent());
    }
}
