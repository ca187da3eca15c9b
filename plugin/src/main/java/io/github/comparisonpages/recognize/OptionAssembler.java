package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.option.FoundOption;
import io.github.comparisonpages.recognize.option.OptionDraft;
import io.github.comparisonpages.recognize.option.OptionNames;
import io.github.comparisonpages.recognize.option.PhraseOf;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.point.OptionText;
import io.github.comparisonpages.recognize.point.Others;
import io.github.comparisonpages.recognize.section.Claims;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Labels;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each option what stands at its places: sections, items of lists, rows and columns of tables of points. */
final class OptionAssembler {

    private static final Comparator<Place> BY_POSITION =
            Comparator.comparing(place -> place.span().start());

    private final Vocabulary vocabulary;
    private final Headings headings;
    private final Labels labels;
    private final OptionText text;
    private final Claims claims;
    private final Map<SectionNode, OptionDraft> owners = new IdentityHashMap<>();
    private final Map<Block.Items, Set<Block.Item>> listed = new IdentityHashMap<>();
    private final List<OptionDraft> drafts = new ArrayList<>();
    private final PointTableAssembler tables;
    private @Nullable SectionNode pageTitle;

    OptionAssembler(Vocabulary vocabulary, Headings headings, OptionText text, Claims claims) {
        this.vocabulary = vocabulary;
        this.headings = headings;
        this.labels = new Labels(vocabulary);
        this.text = text;
        this.claims = claims;
        this.tables = new PointTableAssembler(vocabulary, claims);
    }

    /**
     * The options, with their ids, and nothing read of them yet.
     *
     * @param title the section of the page's title: a page about one option is not its section as a whole; null where there is none
     */
    List<OptionDraft> name(List<FoundOption> options, @Nullable SectionNode title) {
        pageTitle = title;
        var ids = new HashSet<String>();
        for (FoundOption option : options) {
            String slug = Words.slug(option.name());
            String id = slug;
            for (int n = 2; !ids.add(id); n++) {
                id = slug + "-" + n;
            }
            var draft = new OptionDraft(option, id);
            drafts.add(draft);
            for (Place place : option.places()) {
                var section = section(place);
                if (section != null && section != title) {
                    owners.putIfAbsent(section, draft);
                }
            }
        }
        return drafts;
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

    private static @Nullable SectionNode section(Place place) {
        if (place instanceof Place.Own o) {
            return o.section();
        } else if (place instanceof Place.About a) {
            return a.section();
        } else if (place instanceof Place.Item i) {
            return i.section();
        }
        return null;
    }

    /** Tables that say for each option what speaks for and against it; before tables of criteria are looked for. */
    void readTables() {
        tables.read(drafts, this::isOwn);
    }

    /** Reads what stands at the options' places. */
    void read() {
        for (OptionDraft draft : drafts) {
            var places = new ArrayList<>(draft.found().places());
            places.sort(BY_POSITION);
            for (Place place : places) {
                var section = section(place);
                if (section != null && section == pageTitle) {
                    readPage(draft, section);
                } else if (section != null
                        && owners.get(section) == draft
                        && !claims.isClaimed(section)
                        && !isInsideOther(section, places)) {
                    read(draft, place, section);
                }
            }
        }
        listed.forEach(this::claim);
    }

    /** Whether another place of the same option holds this one, which is read there. */
    private static boolean isInsideOther(SectionNode section, List<Place> places) {
        for (Place other : places) {
            var outer = section(other);
            if (outer != null && outer != section && section.isIn(outer)) {
                return true;
            }
        }
        return false;
    }

    /** A page about one option: what speaks for and against it, each in a section of the page. */
    private void readPage(OptionDraft draft, SectionNode title) {
        for (SectionNode section : title.children()) {
            if (claims.isClaimed(section)) {
                continue;
            }
            var kind = labels.kind(section.title());
            if (kind != null) {
                claims.claim(section);
                text.readLabelled(section, kind, draft.parts());
            } else if (headings.isPoints(section.title())) {
                claims.claim(section);
                draft.foundSection(section.heading(), section.span());
                text.read(section, node -> isForeign(node, draft), draft.parts());
            }
        }
    }

    private void read(OptionDraft draft, Place place, SectionNode section) {
        if (place instanceof Place.Item item) {
            // An item in a section that an option has claimed is read there, as is one in a list that is gone.
            if (section.parent() != null && isReadAlready(section.parent()) || claims.isClaimed(item.list())) {
                return;
            }
            claims.claim(section);
            readItem(draft, item);
        } else if (place instanceof Place.About about) {
            claims.claim(section);
            text.readLabelled(section, about.kind(), draft.parts());
        } else {
            claims.claim(section);
            draft.foundSection(section.heading(), section.span());
            text.read(section, others(draft), draft.parts());
        }
    }

    /** What is read elsewhere within an option's own. */
    private Others others(OptionDraft draft) {
        return new Others() {
            @Override
            public boolean isForeign(SectionNode section) {
                return OptionAssembler.this.isForeign(section, draft);
            }

            @Override
            public @Nullable Block left(Block block) {
                return claims.isClaimed(block) ? null : claims.left(block);
            }
        };
    }

    /**
     * Whether what stands here is read with an option or as the conclusion. A heading of its own within the conclusion, such as
     * "Considered options" below "Decision", is not.
     */
    private boolean isReadAlready(SectionNode section) {
        for (SectionNode node = section; node != null; node = node.parent()) {
            if (claims.isClaimed(node) && (node == section || owners.containsKey(node) || !listsOptions(section))) {
                return true;
            }
        }
        return false;
    }

    private boolean listsOptions(SectionNode section) {
        return section.kind() == SectionNode.Kind.HEADING && headings.options(section.title()) == Headings.SURE;
    }

    /** Whether a section within an option's own is another's, or the conclusion. */
    private boolean isForeign(SectionNode node, OptionDraft draft) {
        var owner = owners.get(node);
        return owner == null ? claims.isClaimed(node) : owner != draft;
    }

    private void readItem(OptionDraft draft, Place.Item place) {
        var content = place.section().heading();
        var name = Inlines.slice(content, 0, place.nameEnd());
        var rest = Inlines.trimStart(Inlines.from(content, place.nameEnd()), ":.,-\u2013\u2014\uff1a");
        if (Words.normalize(Inlines.text(rest)).isEmpty() && !Inlines.showsMore(rest)) {
            // Closing quotes and the like belong to the name.
            name = content;
            rest = List.of();
        }
        draft.foundSection(name, place.span());
        if (!rest.isEmpty()) {
            text.readText(List.of(new Block.Paragraph(rest, Inlines.span(rest, place.span()))), draft.parts());
        }
        text.read(place.section(), others(draft), draft.parts());
        for (Block.Item item : place.list().items()) {
            if (item.span().equals(place.section().span())) {
                listed.computeIfAbsent(place.list(), l -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(item);
            }
        }
    }

    private void claim(Block.Items list, Set<Block.Item> items) {
        var rest = list.items().stream().filter(item -> !items.contains(item)).toList();
        if (rest.isEmpty()) {
            claims.claim(list);
        } else {
            claims.claimAllBut(list, new Block.Items(list.marker(), list.start(), list.tight(), rest, list.span()));
        }
    }

    /** Sections anywhere that say when to use an option, or when not: "When to use Kafka". */
    void readConditions(SectionNode root, OptionNames names) {
        var kinds = new LinkedHashMap<Term, Facet.Kind>();
        kinds.put(Term.USE_WHEN, Facet.Kind.USE_WHEN);
        kinds.put(Term.AVOID_WHEN, Facet.Kind.AVOID_WHEN);
        for (SectionNode section : root.all()) {
            if (section.kind() != SectionNode.Kind.HEADING || claims.isTaken(section)) {
                continue;
            }
            for (var kind : kinds.entrySet()) {
                var option = PhraseOf.option(section.title(), kind.getKey(), names, vocabulary);
                if (option.isPresent() && section.children().stream().noneMatch(this::isOwn)) {
                    List<Inline> heading = section.heading();
                    claims.claim(section);
                    drafts.get(option.getAsInt())
                            .parts()
                            .add(new Facet(
                                    kind.getValue(), heading, new RichText(claims.below(section)), section.span()));
                    break;
                }
            }
        }
    }

    /** Whether a heading only gathers options of one question, and nothing is left below it. */
    boolean isEmptyGroup(SectionNode section) {
        return drafts.stream().anyMatch(d -> d.found().group().equals(section.title()))
                && claims.below(section).isEmpty()
                && !headings.isOther(section.title());
    }
}
