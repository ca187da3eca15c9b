package io.github.comparisonpages.edit;

import java.time.LocalDate;

/** What shall be true of a page. */
public sealed interface Change {

    /** Another record has taken its place. */
    record SupersededBy(RecordName successor) implements Change {}

    /** It has taken another record's place. */
    record Supersedes(RecordName predecessor) implements Change {}

    /** It was checked on this day. */
    record Reviewed(LocalDate day) implements Change {}

    /** It is to be checked again by this day. */
    record ReviewBy(LocalDate day) implements Change {}

    /**
     * Its front matter says what its text is understood to say.
     *
     * @param key a key that the front matter does not have
     */
    record Declared(String key, YamlText value) implements Change {}
}
