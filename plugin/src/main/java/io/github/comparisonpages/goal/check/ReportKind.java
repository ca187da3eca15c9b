package io.github.comparisonpages.goal.check;

import io.github.comparisonpages.goal.configuration.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a check leaves behind. */
public enum ReportKind {
    TEXT,
    SARIF,
    JUNIT,
    GITHUB,
    GITLAB,
    AUTO;

    /**
     * What is asked for, where {@code auto} stands for what the build server shows by itself.
     *
     * @param environment the variables of the environment, by which build servers are known
     */
    public static List<ReportKind> of(List<String> reports, Map<String, String> environment) {
        var kinds = new ArrayList<>(Choice.all("reports", reports, ReportKind.class));
        if (kinds.remove(AUTO)) {
            add(GITHUB, "GITHUB_ACTIONS", environment, kinds);
            add(GITLAB, "GITLAB_CI", environment, kinds);
        }
        return kinds;
    }

    private static void add(ReportKind kind, String variable, Map<String, String> environment, List<ReportKind> kinds) {
        if ("true".equals(environment.get(variable)) && !kinds.contains(kind)) {
            kinds.add(kind);
        }
    }
}
