package io.github.comparisonpages.preview;

import io.github.comparisonpages.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** Says in the log what an edition has that the one before had not. */
final class EditionLog {

    private static final int NAMED = 3;

    private EditionLog() {}

    /** Returns a line about pages that were made again, and one about those that are held back; none where nothing shows. */
    static List<String> lines(Edition before, Edition now) {
        var lines = new ArrayList<String>();
        var changed = List.copyOf(now.changedSince(before));
        if (!changed.isEmpty()) {
            int others = changed.size() - NAMED;
            lines.add("Made again: " + String.join(", ", changed.subList(0, Math.min(NAMED, changed.size())))
                    + (others > 0 ? " and " + others + " more" : "") + "; " + counts(now));
        }
        now.pages().forEach((path, page) -> {
            var older = before.pages().get(path);
            if (page.held() && (older == null || !older.held())) {
                var first = page.findings().get(0);
                lines.add("%s stays as it was until its file can be read: line %s, %s [%s]"
                        .formatted(path, first.span().start().line(), first.message(), first.rule()));
            }
        });
        return lines;
    }

    private static String counts(Edition edition) {
        return count(edition, Severity.ERROR) + ", " + count(edition, Severity.WARNING);
    }

    private static String count(Edition edition, Severity severity) {
        long number = edition.pages().values().stream()
                .flatMap(page -> page.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
        return number + " " + severity.word() + (number == 1 ? "" : "s");
    }
}
