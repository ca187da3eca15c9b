package io.github.comparisonpages.model;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Footnote;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.Landmark;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.model.document.Section;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.model.metadata.Metadata;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of the handbook that compares options. Every text of the source is in exactly one of its parts.
 *
 * @param source the file's path below the docs folder, with {@code /}
 * @param title the title; never empty, the file's name where the author gave none
 * @param lede what stands between the title and the first section
 * @param options what is compared; empty where the file compares nothing
 * @param undecided whether the author says that it depends: {@code pick: none}
 * @param picks the author's answers, mostly one
 * @param rejected the options that the author expressly rejects, in the order of the source
 * @param unclear the conclusion's own words where it picks nothing clearly; null where it does, or where there is none
 * @param dissent what those say who disagree, beside the pick
 * @param optionNotes what stands around the options: the heading of their list, with the text that is no option's own
 * @param matrices the tables of criteria, the main one first
 * @param verdict the author's conclusion; null where there is none
 * @param kept the sections that are none of the above, in the order of the source
 * @param footnotes the footnotes, in the order of the source
 * @param landmarks the places of the source that links may lead to, in their order
 * @param titleSpan where the title stands
 */
public record Comparison(
        String source,
        Metadata metadata,
        List<Inline> title,
        RichText lede,
        List<Option> options,
        boolean undecided,
        List<Pick> picks,
        List<Rejection> rejected,
        @Nullable Unclear unclear,
        List<Section> dissent,
        List<Section> optionNotes,
        List<Matrix> matrices,
        @Nullable Verdict verdict,
        List<Section> kept,
        List<Footnote> footnotes,
        List<Landmark> landmarks,
        SourceSpan titleSpan) {

    public Comparison {
        title = List.copyOf(title);
        options = List.copyOf(options);
        picks = List.copyOf(picks);
        rejected = List.copyOf(rejected);
        dissent = List.copyOf(dissent);
        optionNotes = List.copyOf(optionNotes);
        matrices = List.copyOf(matrices);
        kept = List.copyOf(kept);
        footnotes = List.copyOf(footnotes);
        landmarks = List.copyOf(landmarks);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a comparison without a title: " + source);
        }
    }

    /** The option with this id, if there is one. */
    public Optional<Option> option(String id) {
        return options.stream().filter(o -> o.id().equals(id)).findFirst();
    }
}
