package io.github.comparisonpages.model.metadata;

import io.github.comparisonpages.diagnostic.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the front matter says about a comparison, as typed values. Each {@code null} means that the author did not say.
 *
 * @param description one sentence for search engines and cards
 * @param slug the last segment of the page's path, instead of the file's name
 * @param category the group on the index page
 * @param owner who answers for the page
 * @param status where the decision stands
 * @param decided the day of the decision
 * @param deciders who decided
 * @param confidence low, medium or high
 * @param overrideReason why the pick stands against the scores
 * @param feedback a mail address or URL with placeholders, instead of the site's
 * @param reviewed when the page was last checked
 * @param reviewBy when it is to be checked again
 * @param scale the highest score, at least 1; 5 unless said otherwise
 * @param relations what the page does to others, and what others do to it, in the order of the source
 * @param related pages worth reading next, as written
 * @param history earlier picks, in the order of the source
 * @param more every other key with its value, so that nothing is lost
 * @param spans where each key stands
 */
public record Metadata(
        @Nullable String description,
        @Nullable String slug,
        @Nullable String category,
        @Nullable String owner,
        @Nullable Status status,
        @Nullable LocalDate decided,
        List<Person> deciders,
        @Nullable String confidence,
        @Nullable String overrideReason,
        @Nullable String feedback,
        @Nullable LocalDate reviewed,
        @Nullable LocalDate reviewBy,
        int scale,
        List<String> tags,
        List<String> authors,
        List<Relation> relations,
        List<String> related,
        List<PastPick> history,
        List<Field> more,
        Map<String, SourceSpan> spans) {

    private static final List<String> DECLARING =
            List.of("options", "pick", "picks", "reviewed", "review-by", "review-in", "scale");

    public Metadata {
        if (scale < 1) {
            throw new IllegalArgumentException("scale below 1: " + scale);
        }
        tags = List.copyOf(tags);
        authors = List.copyOf(authors);
        deciders = List.copyOf(deciders);
        relations = List.copyOf(relations);
        related = List.copyOf(related);
        history = List.copyOf(history);
        more = List.copyOf(more);
        spans = Map.copyOf(spans);
    }

    /** What this page is to others in this way, in the order of the source. */
    public List<Relation> relations(Relation.Kind kind) {
        return relations.stream().filter(relation -> relation.kind() == kind).toList();
    }

    /**
     * Whether the author writes for this format, as keys tell that no other tool has. Of such a page can be said what
     * is wrong with it where another may have its reasons.
     */
    public boolean declared() {
        return DECLARING.stream().anyMatch(spans::containsKey);
    }

    /** A pick of the past: {@code date} as written where it is no ISO date. */
    public record PastPick(String date, String pick, String reason) {}

    /** A key that has no meaning of its own here, and its value in one line. */
    public record Field(String name, String value) {}
}
