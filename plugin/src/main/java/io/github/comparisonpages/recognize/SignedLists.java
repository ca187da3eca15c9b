package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Point;
import java.util.ArrayList;
import java.util.List;

/** The plain Markdown pair: a {@code +} list for an option beside a {@code -} list against it. */
final class SignedLists {

    private SignedLists() {}

    /** Reads the lists that these blocks start with into the option: how many they are, 0 where they are no pair. */
    static int read(List<Block> blocks, PointReader points, OptionParts parts) {
        int n = 0;
        boolean plus = false;
        boolean minus = false;
        while (n < blocks.size() && blocks.get(n) instanceof Block.Items list && "+-".indexOf(list.marker()) >= 0) {
            plus |= list.marker() == '+';
            minus |= list.marker() == '-';
            n++;
        }
        if (!plus || !minus) {
            return 0;
        }
        for (Block block : blocks.subList(0, n)) {
            var list = (Block.Items) block;
            var read = new ArrayList<Point>();
            var kind = list.marker() == '+' ? Point.Kind.PRO : Point.Kind.CON;
            list.items().forEach(item -> points.read(kind, item, read));
            read.forEach(parts::add);
        }
        return n;
    }
}
