package io.github.comparisonpages.api;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Pick.Basis;
import io.github.comparisonpages.model.metadata.Metadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a handbook knows of one of its comparisons without its text.
 *
 * @param source the file's path below the docs folder, with {@code /}, such as {@code career/ic-vs-manager.md}
 * @param page the page's path below the output folder, such as {@code career/ic-vs-manager.html}
 * @param title the title in plain text
 * @param titleSpan where it stands
 * @param metadata what the front matter says
 * @param options what is compared; empty where the file compares nothing
 * @param picks the author's answers, in the order of the source
 */
public record ComparisonSummary(
        String source,
        String page,
        String title,
        SourceSpan titleSpan,
        Metadata metadata,
        List<OptionSummary> options,
        List<PickSummary> picks) {

    public ComparisonSummary {
        options = List.copyOf(options);
        picks = List.copyOf(picks);
    }

    /**
     * One of the things compared.
     *
     * @param id the same name has the same id on every page
     * @param aliases other names by which the text calls it
     * @param span where it is named first
     */
    public record OptionSummary(String id, String name, List<String> aliases, SourceSpan span) {

        public OptionSummary {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * An answer of the author.
     *
     * @param optionId the option picked; null where the author's words name none of the options
     * @param context for whom or what it holds; empty where it holds for all
     * @param basis how it is known
     */
    public record PickSummary(@Nullable String optionId, String context, Basis basis, SourceSpan span) {}
}
