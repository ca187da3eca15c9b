package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.DeepText;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.Metadata;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.parse.ParsedPage;
import io.github.comparisonpages.recognize.Words;
import io.github.comparisonpages.relate.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page in each form that a rule may look at.
 *
 * @param source its text
 * @param parsed its tree
 * @param comparison what it compares
 */
public record Page(SourceText source, ParsedPage parsed, Comparison comparison) {

    String path() {
        return source.path();
    }

    /** All blocks, those within blocks and footnotes too. */
    Stream<Block> blocks() {
        return DeepText.blocks(topBlocks().toList());
    }

    /** All pieces of running text, those within others too. */
    Stream<Inline> inlines() {
        return DeepText.inlines(topBlocks().toList());
    }

    private Stream<Block> topBlocks() {
        return Stream.concat(
                parsed.blocks().stream(), parsed.footnotes().stream().flatMap(f -> f.text().blocks().stream()));
    }

    /** The headings, in the order of the source. */
    List<Block.Heading> headings() {
        return parsed.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    /** Where an option's section starts; where it is named first if it has none. */
    SourceSpan place(Option option) {
        return section(option).orElse(option.span());
    }

    /** The heading of an option's section. */
    Optional<SourceSpan> section(Option option) {
        String name = Words.normalize(option.name());
        String heading = Words.normalize(PlainText.of(option.heading()));
        return headings().stream()
                .filter(h -> h.level() > 1)
                .filter(h -> {
                    String text = Words.normalize(PlainText.of(h.content()));
                    return text.equals(name) || text.equals(heading);
                })
                .map(Block.Heading::span)
                .findFirst();
    }

    /** Where a key of the front matter has its value; the page's title where it has none. */
    SourceSpan place(String key) {
        return comparison.metadata().spans().getOrDefault(key, comparison.titleSpan());
    }

    /** Whether the page puts options side by side, with points or scores for them: what is asked of a comparison holds for it. */
    boolean compares() {
        return comparison.options().size() > 1
                && (!comparison.matrices().isEmpty()
                        || comparison.options().stream()
                                .anyMatch(o -> o.groups().stream()
                                        .anyMatch(g -> !g.points().isEmpty())));
    }

    /** Whether a page holds: its author does not say that it no longer does, or not yet. */
    static boolean settled(Metadata metadata) {
        return Entry.settled(metadata);
    }
}
