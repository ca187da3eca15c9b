package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Numbered;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of a list's items. An item's name ends where its bold start, link or code ends; else at a dash or colon, where most
 * items of the list have one there; else it is the whole item, up to its first sentence where that is long.
 */
final class ListNames {

    private static final List<Pattern> DIVIDERS = List.of(
            Pattern.compile("\\s+(?:→|⇒|=>|->)\\s+"),
            Pattern.compile("\\s+[-–—]{1,2}\\s+"),
            Pattern.compile("[:：]\\s+"),
            Pattern.compile("\\s*：\\s*"));
    private static final Pattern STATUS =
            Pattern.compile("^\\s*[(（\\[]\\s*([^()（）\\]]*)\\s*[)）\\]]\\s*[:：.–-]?\\s*(?=\\S)");
    private static final Pattern ENDS_LEAD = Pattern.compile("[.:：]\\s*$");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.。!?？,;]$");
    private static final Pattern BEHIND_LEAD = Pattern.compile("^\\s*$|^\\s*[:：.,(–—\\n]|^\\s+[-–—]");
    private static final Pattern EARLY_DASH = Pattern.compile("^\\S+(?: \\S+){0,3} [-–—]{1,2} \\S");
    private static final Pattern DASH = Pattern.compile("^(.{3,80}?)\\s+[-–—]{1,2}\\s+");
    private static final Pattern SENTENCE = Pattern.compile("^(.{4,240}?[^.\\s]{2})(?:[.!]\\s+(?=[\\p{Lu}`\"]))");
    private static final Pattern CLAUSE = Pattern.compile("^(.{10,160}?)[,;]\\s+");
    private static final Pattern REMARK = Pattern.compile("^(.{3,}?)\\s*[(（]([^()（）]*)[)）]\\s*\\.?$");

    /** The last characters of dividers. */
    private static final String SIGNS = "→⇒>-–—:";

    private static final double MOST = 0.6;
    private static final int WORDS_OF_A_NAME = 7;
    private static final int FEW_WORDS = 3;
    private static final int WORDS_BEFORE_DASH = 8;
    private static final int LONG = 9;
    private static final int VERY_LONG = 28;
    private static final int WORDS_BEFORE_COMMA = 5;

    /** So many characters hold the words that tell what became of an option. */
    private static final int WORDS_BEHIND_NAME = 60;

    /** More characters are a text; only its start is looked at. */
    private static final int LOOK = 400;

    private final Page page;

    ListNames(Page page) {
        this.page = page;
    }

    /** What is seen of an item before its neighbours are. */
    private record Draft(
            SectionNode item,
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
        var divider = divider(drafts);
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
        String full = fold(item);
        var numbered = page.headings().numbered(full);
        String name = numbered.name();
        if (numbered.numbered()) {
            var status = STATUS.matcher(name);
            if (status.lookingAt() && page.vocabulary().is(Term.OPTION_STATUS, status.group(1))) {
                name = name.substring(status.end());
            }
        }
        return new Draft(item, full, numbered, name, lead(item.heading()), order);
    }

    private static String fold(SectionNode item) {
        String text = Inlines.text(item.heading());
        return Names.tidy(text.length() > LOOK ? text.substring(0, LOOK) : text);
    }

    /** The bold text, link or code that an item starts with; null where it starts with none, or goes on with its words. */
    private @Nullable String lead(List<Inline> content) {
        int at = 0;
        while (at < content.size()
                && (content.get(at) instanceof Inline.Html
                        || content.get(at) instanceof Inline.Text text
                                && text.text().isBlank())) {
            at++;
        }
        if (at == content.size()) {
            return null;
        }
        var first = content.get(at);
        if (first instanceof Inline.Text || first instanceof Inline.Break || first instanceof Inline.Image) {
            return firstLine(content);
        }
        String text = Names.tidy(PlainText.of(List.of(first)));
        String rest = Inlines.text(content.subList(at + 1, content.size()));
        boolean broken = at + 1 < content.size() && content.get(at + 1) instanceof Inline.Break;
        boolean strong = first instanceof Inline.Strong;
        boolean ends = broken
                || BEHIND_LEAD.matcher(rest).find()
                || strong && (ENDS_LEAD.matcher(text).find() || Words.count(text) >= 2);
        String name = ENDS_LEAD.matcher(text).replaceFirst("");
        boolean named =
                !page.names().trim(Numbered.of(name, page.vocabulary()).name()).isEmpty();
        return ends && named && !text.isEmpty() ? name : null;
    }

    /** The line that an author broke off on purpose, "Kafka", above what is said of it; null where there is none. */
    private static @Nullable String firstLine(List<Inline> content) {
        int end = 0;
        while (end < content.size() && !(content.get(end) instanceof Inline.Break)) {
            end++;
        }
        boolean broken = end + 1 < content.size()
                && content.get(end) instanceof Inline.Break line
                && line.hard()
                && Words.count(Inlines.text(content.subList(end, content.size()))) > FEW_WORDS;
        String text = broken ? Names.tidy(Inlines.text(content.subList(0, end))) : "";
        return text.isEmpty()
                        || Words.count(text) > WORDS_BEFORE_DASH
                        || ENDS_SENTENCE.matcher(text).find()
                ? null
                : ENDS_LEAD.matcher(text).replaceFirst("");
    }

    /** What divides names from descriptions in most items; null where nothing does, or the names would not differ. */
    private static @Nullable Pattern divider(List<Draft> drafts) {
        for (Pattern divider : DIVIDERS) {
            int hits = 0;
            var heads = new HashSet<String>();
            for (Draft draft : drafts) {
                if (draft.lead() == null) {
                    int end = end(divider, draft.name());
                    if (end > 1 && Words.count(draft.name().substring(0, end)) <= WORDS_OF_A_NAME) {
                        hits++;
                        heads.add(Words.normalize(draft.name().substring(0, end)));
                    }
                }
            }
            if (hits >= Math.max(2, drafts.size() * MOST) && heads.size() == hits) {
                return divider;
            }
        }
        return null;
    }

    private static int end(Pattern divider, String name) {
        if (!mayDivide(name)) {
            return -1;
        }
        var matcher = divider.matcher(name);
        return matcher.find() ? matcher.start() : -1;
    }

    /** Whether a text has a sign that all dividers have one of, with a space beside it, or a wide colon. */
    private static boolean mayDivide(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '：' || c == ' ' && SIGNS.indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return text.startsWith("：");
    }

    private NameReader.Read read(Draft draft, @Nullable Pattern divider) {
        if (draft.lead() != null) {
            return withoutRemark(page.names().read(draft.lead()));
        }
        int end = divider == null ? endOfKnown(draft.name()) : end(divider, draft.name());
        if (end <= 1 && !page.headingNames().isHeading(draft.full())) {
            end = endOfLong(draft);
        }
        return withoutRemark(page.names().read(end > 1 ? draft.name().substring(0, end) : draft.full()));
    }

    /** Where a name ends that a heading has too; -1 where none does. */
    private int endOfKnown(String name) {
        for (Pattern divider : DIVIDERS) {
            int end = end(divider, name);
            if (end > 1 && page.headingNames().isHeading(name.substring(0, end))) {
                return end;
            }
        }
        return -1;
    }

    /** Where the name of an item that is a text of its own ends; -1 where it is the whole. */
    private static int endOfLong(Draft draft) {
        double words = Words.count(draft.full());
        boolean divided = mayDivide(draft.name());
        if (words <= LONG && !(divided && EARLY_DASH.matcher(draft.name()).find())) {
            return -1;
        }
        var dash = DASH.matcher(draft.name());
        if (divided && dash.find() && Words.count(dash.group(1)) <= WORDS_BEFORE_DASH) {
            return dash.end(1);
        }
        var sentence = SENTENCE.matcher(draft.name());
        boolean ends = draft.name().contains(". ") || draft.name().contains("! ");
        int end = ends && sentence.find() ? sentence.end(1) : -1;
        double first = end < 0 ? words : Words.count(draft.name().substring(0, end));
        var clause = CLAUSE.matcher(draft.name());
        return first > VERY_LONG && clause.find() && Words.count(clause.group(1)) >= WORDS_BEFORE_COMMA
                ? clause.end(1)
                : end;
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
        member.judged = isJudged(Inlines.text(draft.item().heading()).substring(end));
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
        String text = Inlines.text(draft.item().heading());
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
