package io.github.comparisonpages.edit;

import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Pick;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what is understood of a page otherwise than before, wherever it stands in the file. */
final class Proof {

    /** What a comparison consists of. */
    enum Part {
        TITLE,
        LEDE,
        OPTIONS,
        TABLES,
        PICKS,
        CONCLUSION,
        REST,
        LISTING,
        PEOPLE,
        STATUS,
        DATE,
        HISTORY,
        REVIEW,
        RELATIONS,
        RELATED,
        SCALE,
        OTHER_KEYS
    }

    private Proof() {}

    /** The parts in which these differ. */
    static Set<Part> differences(Comparison before, Comparison after) {
        var old = parts(before);
        var now = parts(after);
        var differing = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (!old.get(part).equals(now.get(part))) {
                differing.add(part);
            }
        }
        return differing;
    }

    private static Map<Part, String> parts(Comparison page) {
        var parts = new EnumMap<Part, String>(Part.class);
        var metadata = page.metadata();
        var decision = metadata.decision();
        parts.put(Part.TITLE, dump(page.title()));
        parts.put(Part.LEDE, dump(page.lede()));
        parts.put(Part.OPTIONS, dump(page.options()));
        parts.put(Part.TABLES, dump(page.matrices()));
        parts.put(Part.PICKS, dump(picks(page)));
        parts.put(Part.CONCLUSION, dump(List.of(page.conclusion())));
        parts.put(Part.REST, dump(List.of(page.rest().kept(), page.rest().optionNotes(), page.footnotes())));
        parts.put(Part.LISTING, dump(metadata.listing()));
        parts.put(Part.PEOPLE, dump(metadata.people()));
        parts.put(Part.STATUS, dump(decision.status()));
        parts.put(Part.DATE, dump(decision.decided()));
        parts.put(Part.HISTORY, decision.confidence() + dump(decision.history()) + decision.overrideReason());
        parts.put(Part.REVIEW, dump(metadata.review()));
        parts.put(Part.RELATIONS, dump(metadata.relations()));
        parts.put(Part.RELATED, dump(metadata.related()));
        parts.put(Part.SCALE, dump(metadata.scale()));
        parts.put(Part.OTHER_KEYS, dump(metadata.more()));
        return parts;
    }

    /** Which options are picked, and for whom; what would be picked under a condition is no answer. */
    static List<String> picks(Comparison page) {
        var picks = new ArrayList<String>();
        for (Pick pick : page.picks()) {
            if (pick.basis() != Pick.Basis.CONDITIONAL) {
                picks.add(pick.optionId() + " " + pick.context());
            }
        }
        return picks;
    }

    private static String dump(@Nullable Object value) {
        var out = new StringBuilder();
        dump(value, out);
        return out.toString();
    }

    /** All that a value holds but where it stands. */
    private static void dump(@Nullable Object value, StringBuilder out) {
        if (value instanceof SourceSpan || value instanceof Position) {
            return;
        }
        if (value instanceof Record) {
            out.append(value.getClass().getSimpleName()).append('(');
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                dump(component(component, value), out);
                out.append(';');
            }
            out.append(')');
        } else if (value instanceof Iterable<?> values) {
            out.append('[');
            values.forEach(each -> dump(each, out.append(',')));
            out.append(']');
        } else if (value instanceof Map<?, ?> map) {
            new TreeMap<>(map).forEach((key, each) -> dump(each, out.append(key).append('=')));
        } else {
            out.append(value);
        }
    }

    private static @Nullable Object component(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
