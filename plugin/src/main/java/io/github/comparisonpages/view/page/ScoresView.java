package io.github.comparisonpages.view.page;

import io.github.comparisonpages.view.matrix.HowView;
import io.github.comparisonpages.view.matrix.MatrixView;
import io.github.comparisonpages.view.matrix.WeighView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the options are measured by.
 *
 * @param pips how many pips a full score has; 0 where no score is shown with pips
 * @param weigh the reader's own weights; null where there is nothing to weigh
 * @param how how the totals come about; null where there are none
 */
public record ScoresView(
        int pips,
        List<MatrixView> matrices,
        @Nullable WeighView weigh,
        @Nullable HowView how) {
    public ScoresView {
        matrices = List.copyOf(matrices);
    }
}
