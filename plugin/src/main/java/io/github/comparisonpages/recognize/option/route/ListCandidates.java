package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.WrongPlaces;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the lists and tables right below a heading propose. */
final class ListCandidates {

    private static final String SENTENCE_ENDS = ".。!?";
    private static final Pattern COLON = Pattern.compile("[:：]\\s*$");

    /** Longer lists name no options, unless a heading or an author says so. */
    private static final int MOST = 40;

    private static final int MOST_HEADED = 200;
    private static final int WORDS_OF_A_LABEL = 5;
    private static final int WORDS_OF_A_NAME = 7;
    private static final double SURE = 0.9;

    private final PageFacts page;
    private final List<Candidate> candidates;
    private final ListNames lists;
    private final LedLists led;
    private final WrongPlaces places;
    private final TableCandidates tables;
    private final SituationTables situations;
    private final DecisionTables decisions;

    /** Adds to {@code candidates}; lists that {@code led} knows to be about one option are passed over. */
    ListCandidates(PageFacts page, ListNames lists, LedLists led, List<Candidate> candidates) {
        this.page = page;
        this.candidates = candidates;
        this.lists = lists;
        this.led = led;
        this.places = new WrongPlaces(page);
        this.tables = new TableCandidates(page);
        this.situations = new SituationTables(page);
        this.decisions = new DecisionTables(page);
    }

    /** Adds what the lists and tables of this section propose. */
    void add(SectionNode section) {
        Block before = null;
        var earlier = new ArrayList<Block.Items>();
        boolean broken = addBrokenList(section);
        for (Block block : section.blocks()) {
            if (broken && block instanceof Block.Items) {
                continue;
            }
            if (block instanceof Block.Items list && !led.areAboutOne(list)) {
                addList(section, list, before, earlier);
                earlier.add(list);
            } else if (block instanceof Block.Table table) {
                addTable(section, table, before);
            }
            before = block;
        }
    }

    /** Items with paragraphs between them that are all the lists below a heading of options; says whether they are. */
    private boolean addBrokenList(SectionNode section) {
        if (page.options(PageFacts.headed(section)) < SURE) {
            return false;
        }
        var members = new ArrayList<Member>();
        Block.Items first = null;
        for (Block block : section.blocks()) {
            if (block instanceof Block.Items list) {
                if (list.items().size() > 1 || led.areAboutOne(list)) {
                    return false;
                }
                members.addAll(lists.of(list, section));
                first = first == null ? list : first;
            }
        }
        if (first == null || members.size() < 2) {
            return false;
        }
        candidates.add(new Candidate(CandidateReading.Kind.LIST, section, first, members));
        return true;
    }

    private void addTable(SectionNode section, Block.Table table, @Nullable Block before) {
        if (decisions.add(table, section, candidates)) {
            return;
        }
        int from = candidates.size();
        tables.add(table, section, candidates);
        var picks = situations.candidate(table, section);
        if (picks != null) {
            candidates.add(picks);
        }
        String above = before instanceof Block.Paragraph p ? lastSentence(Names.tidy(PlainText.of(p.content()))) : "";
        candidates.subList(from, candidates.size()).forEach(candidate -> candidate.intro(above));
    }

    private void addList(SectionNode section, Block.Items list, @Nullable Block before, List<Block.Items> earlier) {
        String whole = before instanceof Block.Paragraph p ? Names.tidy(PlainText.of(p.content())) : "";
        String last = lastSentence(whole);
        boolean headed = page.options(PageFacts.headed(section)) > 0 || page.announces(last) > 0;
        if (list.items().size() > (headed ? MOST_HEADED : MOST)) {
            return;
        }
        if (places.is(CandidateReading.Kind.LIST, section, last, list.items().size()) && areSentences(list, section)
                || areMarked(list, section)) {
            return;
        }
        var members = lists.of(list, section);
        if (members.isEmpty()) {
            return;
        }
        var candidate = new Candidate(CandidateReading.Kind.LIST, section, list, members);
        candidate.intro(last);
        boolean labelled =
                COLON.matcher(whole).find() && (Words.count(whole) <= WORDS_OF_A_LABEL || page.announces(last) > 0);
        boolean second = !earlier.isEmpty() && !labelled && !continues(list, earlier);
        candidate.set(Feature.SECOND_LIST, second ? 1 : 0);
        candidates.add(candidate);
    }

    /** Whether its items are points with marks of their own, "Good, because it is fast". */
    private boolean areMarked(Block.Items list, SectionNode section) {
        for (Block.Item item : list.items()) {
            if (!page.isMarked(page.item(item, section).title())) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing tells a name from the rest of any item: no format, no sign that divides them. */
    private boolean areSentences(Block.Items list, SectionNode section) {
        for (Block.Item item : list.items()) {
            var node = page.item(item, section);
            boolean plain = !node.heading().isEmpty() && node.heading().get(0) instanceof Inline.Text;
            if (!plain || ItemDividers.mayDivide(node.title()) || Words.count(node.title()) <= WORDS_OF_A_NAME) {
                return false;
            }
        }
        return true;
    }

    private static boolean continues(Block.Items list, List<Block.Items> earlier) {
        var before = earlier.get(earlier.size() - 1);
        return list.ordered() && before.start() + before.items().size() == list.start();
    }

    /** The last sentence of a tidy text. */
    static String lastSentence(String text) {
        for (int at = text.lastIndexOf(' '); at > 0; at = text.lastIndexOf(' ', at - 1)) {
            if (SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0) {
                return text.substring(at + 1);
            }
        }
        return text;
    }
}
