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
 * @param options what is compared; empty where the file compares nothing
 * @param matrices the tables of criteria, the main one first
 * @param rest what is no part of the above
 */
public record Comparison(
        String source,
        Metadata metadata,
        Opening opening,
        List<Option> options,
        List<Matrix> matrices,
        Conclusion conclusion,
        Rest rest) {

    public Comparison {
        options = List.copyOf(options);
        matrices = List.copyOf(matrices);
    }

    /**
     * How the page begins.
     *
     * @param title the title; never empty, the file's name where the author gave none
     * @param titleSpan where the title stands
     * @param lede what stands between the title and the first section
     */
    public record Opening(List<Inline> title, SourceSpan titleSpan, RichText lede) {

        public Opening {
            title = List.copyOf(title);
            if (title.isEmpty()) {
                throw new IllegalArgumentException("a comparison without a title at " + titleSpan);
            }
        }
    }

    /**
     * What the author makes of it all.
     *
     * @param undecided whether the author says that it depends: {@code pick: none}
     * @param picks the author's answers, mostly one
     * @param rejected the options that the author expressly rejects, in the order of the source
     * @param unclear the conclusion's own words where it picks nothing clearly; null where it does, or where there is
     *     none
     * @param verdict the section that concludes; null where there is none
     * @param dissent what those say who disagree, beside the pick
     */
    public record Conclusion(
            boolean undecided,
            List<Pick> picks,
            List<Rejection> rejected,
            @Nullable Unclear unclear,
            @Nullable Verdict verdict,
            List<Section> dissent) {

        public Conclusion {
            picks = List.copyOf(picks);
            rejected = List.copyOf(rejected);
            dissent = List.copyOf(dissent);
        }
    }

    /**
     * What is kept as it is.
     *
     * @param optionNotes what stands around the options: the heading of their list, with the text that is no option's
     *     own
     * @param kept all other sections, in the order of the source
     * @param footnotes the footnotes, in the order of the source
     * @param landmarks the places of the source that links may lead to, in their order
     */
    public record Rest(
            List<Section> optionNotes, List<Section> kept, List<Footnote> footnotes, List<Landmark> landmarks) {

        public Rest {
            optionNotes = List.copyOf(optionNotes);
            kept = List.copyOf(kept);
            footnotes = List.copyOf(footnotes);
            landmarks = List.copyOf(landmarks);
        }
    }

    /** Returns the option with this id, if there is one. */
    public Optional<Option> option(String id) {
        return options.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    public List<Inline> title() {
        return opening.title;
    }

    public SourceSpan titleSpan() {
        return opening.titleSpan;
    }

    public RichText lede() {
        return opening.lede;
    }

    public boolean undecided() {
        return conclusion.undecided;
    }

    public List<Pick> picks() {
        return conclusion.picks;
    }

    public List<Rejection> rejected() {
        return conclusion.rejected;
    }

    public @Nullable Unclear unclear() {
        return conclusion.unclear;
    }

    public @Nullable Verdict verdict() {
        return conclusion.verdict;
    }

    public List<Section> dissent() {
        return conclusion.dissent;
    }

    public List<Section> optionNotes() {
        return rest.optionNotes;
    }

    public List<Section> kept() {
        return rest.kept;
    }

    public List<Footnote> footnotes() {
        return rest.footnotes;
    }

    public List<Landmark> landmarks() {
        return rest.landmarks;
    }
}
