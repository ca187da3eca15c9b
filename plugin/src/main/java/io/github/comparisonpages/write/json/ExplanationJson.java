package io.github.comparisonpages.write.json;

import io.github.comparisonpages.view.explain.ExplanationView;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes what was understood of pages as JSON: an array of pages, each with the fields of {@link ExplanationView}. */
public final class ExplanationJson {

    private ExplanationJson() {}

    /** Returns the explanations in this order, with line feeds. */
    public static String of(List<ExplanationView> views) {
        return new String(Json.file(views), StandardCharsets.UTF_8);
    }
}
