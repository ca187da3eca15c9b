package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** What the text of a page says of the record's status, in its order. */
final class SaidStatus {

    private final List<Statement> statements = new ArrayList<>();
    private boolean declared;

    /** What is said, and where. */
    record Statement(StatusText text, SourceSpan span) {}

    /** Tells that the front matter has a status, so that one of the text stays where it is. */
    void declare() {
        declared = true;
    }

    List<Statement> statements() {
        return statements;
    }

    /** Notes what is said; false where the status is known already, so that it has to stay where it is. */
    boolean add(StatusText text, SourceSpan span) {
        boolean first = !declared && statements.isEmpty();
        note(text, span);
        return first;
    }

    /** Notes what is said, and stays where it is anyway. */
    void note(StatusText text, SourceSpan span) {
        statements.add(new Statement(text, span));
    }
}
