package io.github.comparisonpages.model.metadata;

import io.github.comparisonpages.diagnostic.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the front matter says about a comparison, as typed values. Each {@code null} means that the author did not say.
 *
 * @param listing how the page is shown among others
 * @param people who stands behind the page
 * @param decision where the decision stands, and how it came about
 * @param review when the page is checked
 * @param ties what ties the page to others, and to what it is about
 * @param scale the highest score, at least 1; 5 unless said otherwise
 * @param more every other key with its value, so that nothing is lost
 * @param spans where each key stands
 */
public record Metadata(
        Listing listing,
        People people,
        Decision decision,
        Review review,
        Ties ties,
        int scale,
        List<Field> more,
        Map<String, SourceSpan> spans) {

    private static final List<String> DECLARING =
            List.of("options", "pick", "picks", "reviewed", "review-by", "review-in", "scale");

    public Metadata {
        if (scale < 1) {
            throw new IllegalArgumentException("scale below 1: " + scale);
        }
        more = List.copyOf(more);
        spans = Map.copyOf(spans);
    }

    /**
     * How the page is shown among others.
     *
     * @param description one sentence for search engines and cards
     * @param slug the last segment of the page's path, instead of the file's name
     * @param category the group on the index page
     */
    public record Listing(
            @Nullable String description,
            @Nullable String slug,
            @Nullable String category,
            List<String> tags) {

        public Listing {
            tags = List.copyOf(tags);
        }
    }

    /**
     * Who stands behind the page.
     *
     * @param owner who answers for it
     * @param authors who wrote it
     * @param deciders who decided
     * @param feedback a mail address or URL with placeholders, instead of the site's
     */
    public record People(
            @Nullable String owner,
            List<String> authors,
            List<Person> deciders,
            @Nullable String feedback) {

        public People {
            authors = List.copyOf(authors);
            deciders = List.copyOf(deciders);
        }
    }

    /**
     * Where the decision stands, and how it came about.
     *
     * @param decided the day of the decision
     * @param confidence low, medium or high
     * @param overrideReason why the pick stands against the scores
     * @param history earlier picks, in the order of the source
     */
    public record Decision(
            @Nullable Status status,
            @Nullable LocalDate decided,
            @Nullable String confidence,
            @Nullable String overrideReason,
            List<PastPick> history) {

        public Decision {
            history = List.copyOf(history);
        }
    }

    /**
     * When the page is checked.
     *
     * @param reviewed when it was last checked
     * @param reviewBy when it is to be checked again
     */
    public record Review(
            @Nullable LocalDate reviewed, @Nullable LocalDate reviewBy) {}

    /**
     * What ties the page to others, and to what it is about.
     *
     * @param relations what the page does to others, and what others do to it, in the order of the source
     * @param related pages worth reading next, as written
     * @param governs the paths of the repository that the decision holds for, as patterns such as {@code services/orders/**}
     */
    public record Ties(List<Relation> relations, List<String> related, List<String> governs) {

        public Ties {
            relations = List.copyOf(relations);
            related = List.copyOf(related);
            governs = List.copyOf(governs);
        }
    }

    /** A pick of the past: {@code date} as written where it is no ISO date. */
    public record PastPick(String date, String pick, String reason) {}

    /** A key that has no meaning of its own here, and its value in one line. */
    public record Field(String name, String value) {}

    /** Returns what this page is to others in this way, in the order of the source. */
    public List<Relation> relations(Relation.Kind kind) {
        return ties.relations.stream()
                .filter(relation -> relation.kind() == kind)
                .toList();
    }

    /**
     * Returns whether the author writes for this format, as keys tell that no other tool has. Of such a page can be said
     * what is wrong with it where another may have its reasons.
     */
    public boolean declared() {
        return DECLARING.stream().anyMatch(spans::containsKey);
    }

    public @Nullable String description() {
        return listing.description;
    }

    public @Nullable String slug() {
        return listing.slug;
    }

    public @Nullable String category() {
        return listing.category;
    }

    public List<String> tags() {
        return listing.tags;
    }

    public @Nullable String owner() {
        return people.owner;
    }

    public List<String> authors() {
        return people.authors;
    }

    public List<Person> deciders() {
        return people.deciders;
    }

    public @Nullable String feedback() {
        return people.feedback;
    }

    public @Nullable Status status() {
        return decision.status;
    }

    public @Nullable LocalDate decided() {
        return decision.decided;
    }

    public @Nullable String confidence() {
        return decision.confidence;
    }

    public @Nullable String overrideReason() {
        return decision.overrideReason;
    }

    public List<PastPick> history() {
        return decision.history;
    }

    public @Nullable LocalDate reviewed() {
        return review.reviewed;
    }

    public @Nullable LocalDate reviewBy() {
        return review.reviewBy;
    }

    public List<Relation> relations() {
        return ties.relations;
    }

    public List<String> related() {
        return ties.related;
    }

    public List<String> governs() {
        return ties.governs;
    }
}
