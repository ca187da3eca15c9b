package io.github.comparisonpages.model;

import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.List;

/**
 * What the author concludes.
 *
 * @param heading the author's heading
 * @param statements the "use … if" sentences, in the order of the source
 * @param rationale the rest of the section
 */
public record Verdict(List<Inline> heading, List<Statement> statements, RichText rationale, SourceSpan span) {

    public Verdict {
        heading = List.copyOf(heading);
        statements = List.copyOf(statements);
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
