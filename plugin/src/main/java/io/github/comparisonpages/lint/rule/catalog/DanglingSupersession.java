package io.github.comparisonpages.lint.rule.catalog;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.CatalogRule;
import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.text.Words;
import java.util.stream.Stream;

final class DanglingSupersession extends CatalogRule {

    private static final String OPENING = "({<";
    private static final int LONGEST_TITLE = 12;

    DanglingSupersession() {
        super(DiagnosticId.DANGLING_SUPERSESSION);
    }

    @Override
    public Stream<Diagnostic> check(Catalog catalog) {
        return catalog.entries().stream().flatMap(page -> check(page, catalog));
    }

    private Stream<Diagnostic> check(Entry page, Catalog catalog) {
        return page.metadata().relations().stream()
                .filter(relation -> !isElsewhere(page, relation)
                        && catalog.find(page.source(), relation.target()).isEmpty())
                .map(relation -> at(
                        page,
                        relation.span(),
                        "'%s' names '%s', which is no page here"
                                .formatted(relation.kind().key(), Spelling.quoted(relation.target()))));
    }

    /** A title in a status may be any text, as may what is longer than a title; a link may lead to another site. */
    private static boolean isElsewhere(Entry page, Relation relation) {
        String target = relation.target();
        return target.indexOf("://") >= 0
                || isPlaceholder(target)
                || !RelationTargets.isReference(target)
                        && (relation.span().equals(place(page, "status")) || Words.count(target) > LONGEST_TITLE);
    }

    /** A blank of a template such as "(leave blank)", or a dash for "none", names no page. */
    private static boolean isPlaceholder(String name) {
        return Words.normalize(name).isEmpty() || OPENING.indexOf(name.charAt(0)) >= 0;
    }
}
