package io.github.comparisonpages.recognize;

import io.github.comparisonpages.recognize.option.OptionDraft;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.section.Claims;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which sections are an option's own. */
final class OptionSections {

    private final Headings headings;
    private final Claims claims;
    private final Map<SectionNode, OptionDraft> owners = new IdentityHashMap<>();

    OptionSections(Headings headings, Claims claims) {
        this.headings = headings;
        this.claims = claims;
    }

    /** Makes the sections of this option its own, but that of the page's {@code title} and those that are another's. */
    void own(OptionDraft draft, @Nullable SectionNode title) {
        for (Place place : draft.found().places()) {
            var section = at(place);
            if (section != null && section != title) {
                owners.putIfAbsent(section, draft);
            }
        }
    }

    /** Whether this section is the one of an option. */
    boolean isOwned(SectionNode section) {
        return owners.containsKey(section);
    }

    boolean isOwnedBy(SectionNode section, OptionDraft draft) {
        return owners.get(section) == draft;
    }

    /**
     * Leaves bold names and items of the conclusion to it: they choose, and describe nothing. Those below a heading of its own,
     * such as "Considered options" below "Decision", are none of them.
     */
    void leaveTo(SectionNode conclusion) {
        owners.keySet()
                .removeIf(section -> section.kind() != SectionNode.Kind.HEADING
                        && section.isIn(conclusion)
                        && !(section.parent() != null
                                && section.parent() != conclusion
                                && listsOptions(section.parent())));
    }

    /** Whether this section is an option's own, or stands in one that is. */
    boolean isOwn(SectionNode section) {
        for (SectionNode node = section; node != null; node = node.parent()) {
            if (owners.containsKey(node)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a section within an option's own is another's, or the conclusion. */
    boolean isForeign(SectionNode node, OptionDraft draft) {
        var owner = owners.get(node);
        return owner == null ? claims.isClaimed(node) : owner != draft;
    }

    /** Whether a heading surely lists options. */
    boolean listsOptions(SectionNode section) {
        return section.kind() == SectionNode.Kind.HEADING && headings.options(section.title()) == Headings.SURE;
    }

    /** The section that is about an option as a whole, at this place; null where there is none. */
    static @Nullable SectionNode at(Place place) {
        if (place instanceof Place.Own o) {
            return o.section();
        } else if (place instanceof Place.About a) {
            return a.section();
        } else if (place instanceof Place.Item i) {
            return i.section();
        }
        return null;
    }

    /** Whether another place of the same option holds this one, which is read there. */
    static boolean isInsideOther(SectionNode section, List<Place> places) {
        for (Place other : places) {
            var outer = at(other);
            if (outer != null && outer != section && section.isIn(outer)) {
                return true;
            }
        }
        return false;
    }
}
