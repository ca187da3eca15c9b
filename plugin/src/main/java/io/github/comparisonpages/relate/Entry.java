package io.github.comparisonpages.relate;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Metadata;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of a handbook has to know of a comparison. It holds no tree of the comparison's text, so that a handbook of
 * thousands of pages fits into memory.
 *
 * @param page the page's path below the output folder, with {@code /}, such as {@code career/ic-vs-manager.html}
 * @param title the title in plain text
 * @param options what is compared; empty where the file compares nothing
 * @param undecided whether the author says that it depends: {@code pick: none}
 * @param picks the author's answers, in the order of the source
 */
public record Entry(
        String source,
        String page,
        String title,
        SourceSpan titleSpan,
        Metadata metadata,
        List<Named> options,
        boolean undecided,
        List<Picked> picks) {

    public Entry {
        options = List.copyOf(options);
        picks = List.copyOf(picks);
    }

    /**
     * An option of the comparison.
     *
     * @param id unique within the comparison; the same name has the same id everywhere
     * @param pros how many points speak for it
     * @param cons how many speak against it
     * @param span where it is named first
     */
    public record Named(String id, String name, List<String> aliases, int pros, int cons, SourceSpan span) {
        public Named {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * An answer.
     *
     * @param optionId the option picked; null where the author's words name none of the options
     * @param context for whom or what it holds; empty where it holds for all
     */
    public record Picked(@Nullable String optionId, String context, SourceSpan span) {}

    /** What is known of a comparison; its page is named by its slug, or else by its source. */
    public static Entry of(Comparison comparison) {
        return of(
                comparison,
                PagePath.of(comparison.source(), comparison.metadata().slug()));
    }

    /** What is known of a comparison that is published as this page. */
    public static Entry of(Comparison comparison, String page) {
        return new Entry(
                comparison.source(),
                page,
                PlainText.of(comparison.title()),
                comparison.titleSpan(),
                comparison.metadata(),
                comparison.options().stream()
                        .map(o -> new Named(
                                o.id(),
                                o.name(),
                                o.aliases(),
                                o.points(Point.Kind.PRO).size(),
                                o.points(Point.Kind.CON).size(),
                                o.span()))
                        .toList(),
                comparison.undecided(),
                comparison.picks().stream()
                        .map(p -> new Picked(p.optionId(), p.context(), p.span()))
                        .toList());
    }

    /** The option with this id, if there is one. */
    public Optional<Named> option(@Nullable String id) {
        return options.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    /** Whether the author picks at least one of the options. */
    public boolean decided() {
        return !undecided && !pickedNames().isEmpty();
    }

    /** The names of the options picked, each once, those that hold for all first. */
    public List<String> pickedNames() {
        var forAll = picks.stream().filter(p -> p.context().isEmpty());
        var forSome = picks.stream().filter(p -> !p.context().isEmpty());
        return Stream.concat(forAll, forSome)
                .flatMap(p -> option(p.optionId()).stream())
                .map(Named::name)
                .distinct()
                .toList();
    }
}
