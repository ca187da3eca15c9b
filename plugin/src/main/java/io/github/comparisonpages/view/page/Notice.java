package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.model.metadata.Relation.Kind;
import io.github.comparisonpages.model.metadata.Status;
import io.github.comparisonpages.relate.ResolvedRelation;
import io.github.comparisonpages.view.ReferenceView;
import io.github.comparisonpages.view.StatusWords;
import io.github.comparisonpages.view.ViewContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence at the top of a page about other pages: what replaced it, what it amends.
 *
 * @param outdated whether it says that the page no longer holds
 * @param pages the other pages; empty where there are none to name
 * @param note what the author says of it besides; may be empty
 */
public record Notice(String words, boolean outdated, List<ReferenceView> pages, String note) {

    /** What ended the page comes first. */
    private static final List<Kind> ORDER = List.of(
            Kind.SUPERSEDED_BY, Kind.AMENDED_BY, Kind.CLARIFIED_BY, Kind.SUPERSEDES, Kind.AMENDS, Kind.CLARIFIES);

    public Notice {
        pages = List.copyOf(pages);
    }

    /** Returns the notices of a page: what its author says first, then what only the others say. */
    public static List<Notice> of(ViewContext context) {
        var notices = new ArrayList<Notice>();
        var resolved = context.neighbours().relations(context.entry().source());
        for (Kind kind : ORDER) {
            add(kind, false, resolved, context, notices);
            add(kind, true, resolved, context, notices);
        }
        Status status = context.entry().status();
        boolean told = notices.stream().anyMatch(Notice::outdated);
        if (StatusWords.outdated(status) && !told) {
            notices.add(
                    0,
                    new Notice(
                            context.words().text("notInForce." + status.state().key()), true, List.of(), ""));
        }
        return notices;
    }

    private static void add(
            Kind kind, boolean partly, List<ResolvedRelation> resolved, ViewContext context, List<Notice> notices) {
        String words = context.words().text("relation." + kind.key() + (partly ? ".partly" : ""));
        boolean outdated = kind == Kind.SUPERSEDED_BY && !partly;
        var plain = new ArrayList<ReferenceView>();
        var noted = new ArrayList<Notice>();
        var named = new ArrayList<String>();
        for (Relation relation : context.comparison().metadata().relations(kind)) {
            var found = context.neighbours().find(context.entry().source(), relation.target());
            var known = found.flatMap(other -> resolved(kind, other.source(), resolved));
            if (known.map(ResolvedRelation::partly).orElse(relation.partly()) != partly) {
                continue;
            }
            found.ifPresent(other -> named.add(other.source()));
            var reference = context.references().record(relation.target());
            if (relation.note().isEmpty()) {
                plain.add(reference);
            } else {
                noted.add(new Notice(words, outdated, List.of(reference), relation.note()));
            }
        }
        for (ResolvedRelation relation : resolved) {
            if (relation.kind() == kind
                    && relation.partly() == partly
                    && !named.contains(relation.other().source())) {
                plain.add(context.references().to(relation.other()));
            }
        }
        if (!plain.isEmpty()) {
            notices.add(new Notice(words, outdated, plain, ""));
        }
        notices.addAll(noted);
    }

    private static Optional<ResolvedRelation> resolved(Kind kind, String source, List<ResolvedRelation> resolved) {
        return resolved.stream()
                .filter(relation ->
                        relation.kind() == kind && relation.other().source().equals(source))
                .findFirst();
    }
}
