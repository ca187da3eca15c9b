package io.github.comparisonpages.model;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import java.util.List;

/**
 * What the author concludes.
 *
 * @param heading the author's heading
 * @param statements the "use … if" sentences, in the order of the source
 * @param rationale the rest of the section
 * @param consequences what follows from the decision, as far as the author says which of it is good and which bad
 */
public record Verdict(
        List<Inline> heading,
        List<Statement> statements,
        RichText rationale,
        List<Consequences> consequences,
        SourceSpan span) {

    public Verdict {
        heading = List.copyOf(heading);
        statements = List.copyOf(statements);
        consequences = List.copyOf(consequences);
    }

    /** A verdict that weighs no consequences. */
    public Verdict(List<Inline> heading, List<Statement> statements, RichText rationale, SourceSpan span) {
        this(heading, statements, rationale, List.of(), span);
    }

    /**
     * A section such as "Consequences" with "Good, because …", or "Positive consequences".
     *
     * @param heading the author's heading
     * @param groups its points; a group without points holds the text between them
     */
    public record Consequences(List<Inline> heading, List<PointGroup> groups, SourceSpan span) {

        public Consequences {
            heading = List.copyOf(heading);
            groups = List.copyOf(groups);
        }
    }

    /**
     * "Use X if …".
     *
     * @param optionId the option that it is about
     * @param lead the words up to the condition: "Use X if"
     * @param condition the rest
     */
    public record Statement(String optionId, List<Inline> lead, RichText condition, SourceSpan span) {

        public Statement {
            lead = List.copyOf(lead);
        }
    }
}
