package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.option.FoundOption;
import io.github.comparisonpages.recognize.option.OptionDraft;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.point.OptionText;
import io.github.comparisonpages.recognize.point.Others;
import io.github.comparisonpages.recognize.section.Claims;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Labels;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each option what stands at its places: sections, items of lists, rows and columns of tables of points. */
final class OptionAssembler {

    private static final Comparator<Place> BY_POSITION =
            Comparator.comparing(place -> place.span().start());

    private final Headings headings;
    private final Labels labels;
    private final OptionText text;
    private final Claims claims;
    private final OptionSections sections;
    private final Map<Block.Items, Set<Block.Item>> listed = new IdentityHashMap<>();
    private final List<OptionDraft> drafts = new ArrayList<>();
    private final PointTableAssembler tables;
    private @Nullable SectionNode pageTitle;

    OptionAssembler(Vocabulary vocabulary, Headings headings, OptionText text, Claims claims) {
        this.headings = headings;
        this.labels = new Labels(vocabulary);
        this.text = text;
        this.claims = claims;
        this.sections = new OptionSections(headings, claims);
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
            sections.own(draft, title);
        }
        sections.leaveMentions();
        return drafts;
    }

    /** Which sections are an option's own. */
    OptionSections sections() {
        return sections;
    }

    /** Tables that say for each option what speaks for and against it; before tables of criteria are looked for. */
    void readTables() {
        tables.read(drafts, sections::isOwn);
    }

    /** Reads what stands at the options' places. */
    void read() {
        for (OptionDraft draft : drafts) {
            var places = new ArrayList<>(draft.found().places());
            places.sort(BY_POSITION);
            for (Place place : places) {
                var section = OptionSections.at(place);
                if (section != null && section == pageTitle) {
                    readPage(draft, section);
                } else if (section != null
                        && sections.isOwnedBy(section, draft)
                        && !claims.isClaimed(section)
                        && !OptionSections.isInsideOther(section, places)) {
                    read(draft, place, section);
                }
            }
        }
        listed.forEach(this::claim);
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
                text.read(section, node -> sections.isForeign(node, draft), draft.parts());
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
                return sections.isForeign(section, draft);
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
            if (claims.isClaimed(node)
                    && (node == section || sections.isOwned(node) || !sections.listsOptions(section))) {
                return true;
            }
        }
        return false;
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

    /** Whether a heading only gathers options of one question, and nothing is left below it. */
    boolean isEmptyGroup(SectionNode section) {
        return drafts.stream().anyMatch(d -> d.found().group().equals(section.title()))
                && claims.below(section).isEmpty()
                && !headings.isOther(section.title());
    }
}
