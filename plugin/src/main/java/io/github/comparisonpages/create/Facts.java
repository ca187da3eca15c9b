package io.github.comparisonpages.create;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page before anybody has written it.
 *
 * @param title such as "Kafka vs RabbitMQ", in one line
 * @param date the day on which it is begun
 * @param status such as "accepted"; null for the template's own
 * @param owner who answers for it; null where nobody said so
 * @param tags those of the page, in their order
 */
public record Facts(
        String title,
        LocalDate date,
        @Nullable String status,
        @Nullable String owner,
        List<String> tags) {

    /**
     * Checks them.
     *
     * @throws IllegalArgumentException if the title has neither a letter nor a digit: no file could be called by it
     */
    public Facts {
        title = title.strip().replaceAll("\\s+", " ");
        if (FileHabit.slug(title, '-').isEmpty()) {
            throw new IllegalArgumentException(
                    "no file can be called by the title '%s': it has no letter and no digit".formatted(title));
        }
        tags = List.copyOf(tags);
    }

    /** A title and a day, and nothing else. */
    public static Facts of(String title, LocalDate date) {
        return new Facts(title, date, null, null, List.of());
    }

    /** The same with a status. */
    public Facts withStatus(String other) {
        return new Facts(title, date, other, owner, tags);
    }

    /** The same with an owner; null for none. */
    public Facts withOwner(@Nullable String other) {
        return new Facts(title, date, status, other, tags);
    }

    /** The same with tags. */
    public Facts withTags(List<String> others) {
        return new Facts(title, date, status, owner, others);
    }
}
