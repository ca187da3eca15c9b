package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Likeness;
import io.github.comparisonpages.recognize.option.name.Name;
import io.github.comparisonpages.recognize.option.unite.United;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Which of the places where an option was found gives it its name. */
final class OptionNaming {

    private static final double PROBABLE = 0.7;

    private OptionNaming() {}

    /** Where the name is taken from: where the options are listed, else the candidate that convinced most, the title last. */
    static United.Found naming(United option) {
        if (option.from().is(Kind.DECLARED)) {
            return option.found().get(0);
        }
        United.Found best = null;
        for (United.Found found : option.found()) {
            boolean names = found.naming() && !found.member().numberOnly();
            if (names && (best == null || compare(found, best) < 0)) {
                best = found;
            }
        }
        var number = onlyNumber(option);
        return best == null ? option.found().get(0) : number == null ? best : number;
    }

    /**
     * "Option A" where the page calls it just so, and where headings say each time something else of it: "Option A: flat tables",
     * "Option A: three phases"; null elsewhere.
     */
    private static United.@Nullable Found onlyNumber(United option) {
        United.Found number = null;
        Name said = null;
        boolean differ = false;
        for (United.Found found : option.found()) {
            var member = found.member();
            if (member.numberOnly()) {
                boolean shorter = number == null
                        || member.name().text().length()
                                < number.member().name().text().length();
                number = shorter ? found : number;
            } else if (found.candidate().is(Kind.HEADINGS) && member.isCalledOption()) {
                differ |= said != null
                        && Collections.disjoint(said.stems(), member.name().stems());
                said = member.name();
            }
        }
        return differ ? number : null;
    }

    private static int compare(United.Found a, United.Found b) {
        int order = Integer.compare(rank(a), rank(b));
        if (order == 0 && rank(a) > 0) {
            order = Double.compare(b.candidate().score(), a.candidate().score());
        }
        return order == 0
                ? a.member()
                        .places()
                        .get(0)
                        .span()
                        .start()
                        .compareTo(b.member().places().get(0).span().start())
                : order;
    }

    private static int rank(United.Found found) {
        if (found.candidate().value(Feature.OPTIONS_HEADING) >= PROBABLE) {
            return 0;
        }
        return found.candidate().is(Kind.TITLE, Kind.FILE_NAME) ? 2 : 1;
    }

    /** The name as another place has it that has no version, or as the title has it where only a slip tells them apart. */
    static String unslipped(United option, Name name) {
        for (United.Found found : option.found()) {
            var other = found.member().name();
            boolean base =
                    !other.compact().equals(name.compact()) && other.compact().equals(name.versionless());
            if (found.naming() && base) {
                return other.text();
            }
            if (found.candidate().is(Kind.TITLE)
                    && Likeness.isSlip(found.member().name().compact(), name.compact())) {
                return found.member().name().text();
            }
        }
        return name.text();
    }
}
