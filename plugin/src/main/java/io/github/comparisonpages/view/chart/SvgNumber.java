package io.github.comparisonpages.view.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as SVG wants them: a tenth is finer than any screen shows. */
public final class SvgNumber {

    private SvgNumber() {}

    public static String of(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
