package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.candidate.Trait;
import io.github.comparisonpages.recognize.option.name.NameReader;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Numbered;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of a list's items. An item's name ends where its bold start, link or code ends; else at a dash or colon, where most
 * items of the list have one there; else it is the whole item, up to its first sentence where that is long.
 */
final class ListNames {

    private static final Pattern STATUS =
            Pattern.compile("^\\s*[(（\\[]\\s*([^()（）\\]]*)\\s*[)）\\]]\\s*[:：.–-]?\\s*(?=\\S)");
    private static final Pattern REMARK = Pattern.compile("^(.{3,}?)\\s*[(（]([^()（）]*)[)）]\\s*\\.?$");

    /** So many characters hold the words that tell what became of an option. */
    private static final int WORDS_BEHIND_NAME = 60;

    /** More characters are a text; only its start is looked at. */
    private static final int LOOK = 400;

    private final PageFacts page;
    private final ItemLead lead;

    ListNames(PageFacts page) {
        this.page = page;
        this.lead = new ItemLead(page);
    }

    /** What is seen of an item before its neighbours are. */
    private record Draft(
            SectionNode item,
            String written,
            String full,
            Numbered numbered,
            String name,
            @Nullable String lead,
            int order) {}

    /** The members that the items of this list are; items that start with no text are left out. */
    List<Member> of(Block.Items list, SectionNode section) {
        var drafts = new ArrayList<Draft>();
        int order = list.start();
        for (Block.Item item : list.items()) {
            var node = page.item(item, section);
            if (!node.heading().isEmpty()) {
                drafts.add(draft(node, order));
            }
            order++;
        }
        var open = new ArrayList<String>();
        for (Draft draft : drafts) {
            if (draft.lead() == null) {
                open.add(draft.name());
            }
        }
        var divider = ItemDividers.shared(open, drafts.size());
        var names = new ArrayList<NameReader.Read>();
        var twins = new HashMap<String, Integer>();
        for (Draft draft : drafts) {
            var read = read(draft, divider);
            names.add(read);
            twins.merge(page.name(read.name()).normal(), 1, Integer::sum);
        }
        var members = new ArrayList<Member>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var read = names.get(i);
            // Where the short names are the same, what tells the options apart is behind them.
            boolean twin = draft.lead() == null
                    && twins.getOrDefault(page.name(read.name()).normal(), 0) > 1;
            read = twin ? page.names().read(draft.full()) : read;
            if (!page.name(read.name()).normal().isEmpty()) {
                members.add(member(draft, read, list));
            }
        }
        return members;
    }

    private Draft draft(SectionNode item, int order) {
        String written = Inlines.text(item.heading());
        String full = Names.tidy(written.length() > LOOK ? written.substring(0, LOOK) : written);
        var numbered = page.headings().numbered(full);
        String name = numbered.name();
        if (numbered.numbered()) {
            var status = STATUS.matcher(name);
            if (status.lookingAt() && page.vocabulary().is(Term.OPTION_STATUS, status.group(1))) {
                name = name.substring(status.end());
            }
        }
        return new Draft(item, written, full, numbered, name, lead.of(item.heading()), order);
    }

    private NameReader.Read read(Draft draft, @Nullable Pattern divider) {
        if (draft.lead() != null) {
            return withoutRemark(page.names().read(draft.lead()));
        }
        int end = divider == null
                ? ItemDividers.endOfHeading(draft.name(), page.headingNames())
                : ItemDividers.end(divider, draft.name());
        if (end <= 1) {
            int shorter = ItemDividers.endOfLong(draft.name(), draft.full());
            end = shorter > 1 && !page.headingNames().isHeading(draft.full()) ? shorter : end;
        }
        return withoutRemark(page.names().read(end > 1 ? draft.name().substring(0, end) : draft.full()));
    }

    /** A remark in brackets is no part of a name that is much shorter. */
    private static NameReader.Read withoutRemark(NameReader.Read read) {
        if (read.name().indexOf('(') < 0 && read.name().indexOf('（') < 0) {
            return read;
        }
        var remark = REMARK.matcher(read.name());
        boolean much = remark.matches() && Words.count(remark.group(2)) > 5 && Words.count(remark.group(1)) <= 4;
        return much
                ? new NameReader.Read(
                        read.raw(), remark.group(1), read.number(), read.word(), read.numberOnly(), read.subject())
                : read;
    }

    private Member member(Draft draft, NameReader.Read read, Block.Items list) {
        var numbered = draft.numbered();
        String number = read.number();
        boolean word = read.word() || numbered.word();
        if (number == null && numbered.word()) {
            number = numbered.number();
        }
        boolean counted = number == null && list.ordered();
        if (counted) {
            number = String.valueOf(draft.order());
        }
        int end = nameEnd(draft, read.name());
        var place = new Place.Item(list, draft.item(), end);
        var member = new Member(
                read,
                page.name(read.name()),
                number,
                word,
                counted,
                draft.order() - list.start() + 1,
                List.of(place),
                List.of(draft.item()));
        member.set(Trait.JUDGED, isJudged(draft.written().substring(end)));
        return member;
    }

    /** Whether one of the first words behind a name is such as "rejected". */
    private boolean isJudged(String behind) {
        var words = Words.split(Words.normalize(behind.substring(0, Math.min(behind.length(), WORDS_BEHIND_NAME))));
        for (int i = 0; i < Math.min(2, words.size()); i++) {
            if (page.vocabulary().isNormal(Term.OPTION_STATUS, words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where the name ends in the text as written. */
    private static int nameEnd(Draft draft, String name) {
        String text = draft.written();
        int from = Math.max(
                draft.full().indexOf(name, draft.numbered().start()),
                draft.full().indexOf(name));
        if (from < 0) {
            return text.length();
        }
        int visible = 0;
        for (int i = 0; i < from + name.length(); i++) {
            visible += Words.isSpace(draft.full().charAt(i)) ? 0 : 1;
        }
        int at = 0;
        while (at < text.length() && visible > 0) {
            visible -= Words.isSpace(text.charAt(at)) ? 0 : 1;
            at++;
        }
        return at;
    }
}
