package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.view.JumpView;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.matrix.MatrixView;
import java.util.ArrayList;
import java.util.List;

/** The ways from the top of a page to its sections, in the order of the page. */
final class Jumps {

    private static final int MOST_TO_SECTIONS = 8;

    private final List<JumpView> jumps = new ArrayList<>();
    private final Messages words;

    private Jumps(Messages words) {
        this.words = words;
    }

    /** Returns the ways; none where there is one section at most. */
    static List<JumpView> of(ChoiceView choice, ScoresView scores, ReasonsView reasons, Messages words) {
        var jumps = new Jumps(words);
        jumps.add(choice);
        if (reasons.early()) {
            jumps.verdict(reasons);
        }
        jumps.sections(reasons.prose().drivers(), Integer.MAX_VALUE);
        jumps.add(scores);
        jumps.sections(reasons.prose().before(), MOST_TO_SECTIONS);
        if (!reasons.early()) {
            jumps.verdict(reasons);
        }
        jumps.sections(reasons.prose().after(), MOST_TO_SECTIONS);
        return jumps.jumps.size() < 2 ? List.of() : jumps.jumps;
    }

    private void verdict(ReasonsView reasons) {
        var verdict = reasons.verdict();
        if (verdict != null) {
            heading(verdict.anchor(), verdict.heading(), words.text("why"));
        }
    }

    private void add(ChoiceView choice) {
        var pick = choice.pick();
        if (pick != null) {
            jumps.add(new JumpView(
                    pick.anchor(), words.text(pick.decides() && !pick.outdated() ? "jumpPick" : "jumpAnswer")));
        }
        var useWhen = choice.useWhen();
        if (useWhen != null) {
            jumps.add(new JumpView(useWhen.anchor(), words.text("whichOne")));
        }
        var options = choice.options();
        if (options != null) {
            jumps.add(new JumpView(options.anchor(), words.text("jumpOptions")));
        }
    }

    private void add(ScoresView scores) {
        for (MatrixView matrix : scores.matrices()) {
            heading(matrix.anchor(), matrix.heading(), words.text("criteria"));
        }
        var weigh = scores.weigh();
        if (weigh != null) {
            jumps.add(new JumpView(weigh.anchor(), words.text("jumpWeights")));
        }
    }

    private void sections(List<SectionView> sections, int most) {
        for (SectionView section : sections.subList(0, Math.min(most, sections.size()))) {
            heading(section.anchor(), section.heading(), "…");
        }
    }

    private void heading(String anchor, List<Inline> heading, String otherwise) {
        String text = PlainText.of(heading);
        jumps.add(new JumpView(anchor, text.isEmpty() ? otherwise : text));
    }
}
