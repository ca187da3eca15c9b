package io.github.comparisonpages.goal.project;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line: {@code + added}, {@code - gone}, and up to three lines around each change. */
final class LineDiff {

    private static final int AROUND = 3;

    private LineDiff() {}

    /** The lines with their signs; empty where nothing differs. */
    static String of(String before, String after) {
        var lines = lines(before.lines().toList(), after.lines().toList());
        var out = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < lines.size(); i++) {
            if (isNear(lines, i)) {
                out.append(gap && !out.isEmpty() ? "  …\n" : "")
                        .append(lines.get(i))
                        .append('\n');
                gap = false;
            } else {
                gap = true;
            }
        }
        return out.toString();
    }

    private static boolean isNear(List<String> lines, int line) {
        int end = Math.min(lines.size(), line + AROUND + 1);
        for (int i = Math.max(0, line - AROUND); i < end; i++) {
            if (lines.get(i).charAt(0) != ' ') {
                return true;
            }
        }
        return false;
    }

    /** All lines, along the longest sequence that both texts share. */
    private static List<String> lines(List<String> before, List<String> after) {
        int[][] shared = shared(before, after);
        var lines = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add("  " + before.get(i++));
                j++;
            } else if (j == after.size() || i < before.size() && shared[i + 1][j] >= shared[i][j + 1]) {
                lines.add("- " + before.get(i++));
            } else {
                lines.add("+ " + after.get(j++));
            }
        }
        return lines;
    }

    /** How many lines the rests of both texts share, from each line on. */
    private static int[][] shared(List<String> before, List<String> after) {
        int[][] shared = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                shared[i][j] = before.get(i).equals(after.get(j))
                        ? shared[i + 1][j + 1] + 1
                        : Math.max(shared[i + 1][j], shared[i][j + 1]);
            }
        }
        return shared;
    }
}
