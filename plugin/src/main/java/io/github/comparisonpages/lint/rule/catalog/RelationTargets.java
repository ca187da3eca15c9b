package io.github.comparisonpages.lint.rule.catalog;

/** What rules ask about the words by which a page names another. */
final class RelationTargets {

    private RelationTargets() {}

    /** Returns whether these words can only be a way to a page, or its number, and are no text. */
    static boolean isReference(String target) {
        if (target.indexOf("](") >= 0 || target.endsWith(".md")) {
            return true;
        }
        return target.indexOf(' ') < 0 && target.chars().anyMatch(Character::isDigit);
    }
}
