package io.github.comparisonpages.write.json;

import io.github.comparisonpages.diff.AffectedDecision;
import io.github.comparisonpages.diff.AffectedDecision.Touched;
import io.github.comparisonpages.load.ChangedPath;
import java.util.ArrayList;
import java.util.List;

/** Writes the decisions that a change touches as JSON, version 1: fields may be added, those there stay. */
public final class AffectedJson {

    private static final int VERSION = 1;

    private AffectedJson() {}

    /**
     * Returns the decisions as UTF-8 with line feeds.
     *
     * @param docs what leads from the root of the repository to the docs folder, such as {@code handbook/docs/}
     */
    public static byte[] of(String base, List<AffectedDecision> decisions, String docs) {
        var list = new ArrayList<Object>();
        decisions.forEach(decision -> list.add(decision(decision)));
        return Json.file(Json.object("version", VERSION, "base", base, "docs", docs, "decisions", list));
    }

    private static Object decision(AffectedDecision decision) {
        var entry = decision.entry();
        var status = entry.status();
        var touched = new ArrayList<Object>();
        decision.touched().forEach(one -> touched.add(touched(one)));
        return Json.object(
                "source", entry.source(),
                "page", entry.page(),
                "title", entry.title(),
                "status", status == null ? null : status.key(),
                "owner", entry.metadata().owner(),
                "picks", entry.answer().names(),
                "governs", touched);
    }

    private static Object touched(Touched touched) {
        var paths = new ArrayList<Object>();
        touched.paths().forEach(path -> paths.add(path(path)));
        return Json.object("pattern", touched.pattern(), "paths", paths);
    }

    private static Object path(ChangedPath path) {
        return Json.object(
                "before", path.before().isEmpty() ? null : path.before(),
                "now", path.now().isEmpty() ? null : path.now());
    }
}
