package io.github.comparisonpages.load.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook shows: 30 % and not 0.3, a day and not the number of days since 1900. */
final class CellText {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** As many digits as a spreadsheet program knows: more are an echo of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Parts of a format that are text. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private static final Pattern DAY = Pattern.compile("(?i)[dy]");

    private CellText() {}

    static String of(Cell cell) {
        if (cell.getType() == CellType.BOOLEAN) {
            return Boolean.TRUE.equals(cell.asBoolean()) ? "yes" : "no";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return number(cell, number);
        }
        return cell.getText().strip();
    }

    private static String number(Cell cell, BigDecimal number) {
        String format = format(cell.getDataFormatString());
        if (format.contains("%")) {
            return plain(number.multiply(HUNDRED)) + "%";
        }
        if (DAY.matcher(format).find()) {
            return cell.asDate().toLocalDate().toString();
        }
        return plain(number);
    }

    private static String format(@Nullable String format) {
        return format == null || format.equals("General")
                ? ""
                : QUOTED.matcher(format).replaceAll("");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
