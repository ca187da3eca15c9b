package io.github.comparisonpages.recognize;

import io.github.comparisonpages.recognize.option.OptionDraft;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.section.Claims;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /**
     * Leaves items in the section of one option to it that name others, which have sections elsewhere, and say more of them: "Made by
     * the people behind: Kafka (the log)" below NATS is said of NATS. Bare names only tell what belongs to what.
     */
    void leaveMentions() {
        var mentions = new ArrayList<SectionNode>();
        var telling = Collections.<SectionNode>newSetFromMap(new IdentityHashMap<>());
        owners.forEach((section, draft) -> {
            var parent = section.kind() == SectionNode.Kind.ITEM ? section.parent() : null;
            var around = ownerOf(parent);
            if (parent != null && around != null && around != draft && hasSection(draft)) {
                mentions.add(section);
                if (!Words.normalize(section.title())
                        .equals(Words.normalize(draft.found().name()))) {
                    telling.add(parent);
                }
            }
        });
        for (SectionNode mention : mentions) {
            if (telling.contains(Objects.requireNonNull(mention.parent()))) {
                owners.remove(mention);
            }
        }
    }

    private @Nullable OptionDraft ownerOf(@Nullable SectionNode section) {
        for (SectionNode node = section; node != null; node = node.parent()) {
            var owner = owners.get(node);
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    private static boolean hasSection(OptionDraft draft) {
        for (Place place : draft.found().places()) {
            if (place instanceof Place.Own) {
                return true;
            }
        }
        return false;
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
        return ownerOf(section) != null;
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
