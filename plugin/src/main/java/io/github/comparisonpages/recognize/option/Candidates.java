package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what each place of the page proposes as its options. Nothing is judged here. */
final class Candidates {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.。!?])\\s+");
    private static final Pattern COLON = Pattern.compile("[:：]\\s*$");

    /** Longer lists name no options, unless a heading or an author says so. */
    private static final int MOST = 40;

    private static final int MOST_HEADED = 200;
    private static final int WORDS_OF_A_LABEL = 5;
    private static final int LONGEST_LABEL = 60;
    private static final double SURE = 0.9;

    private final Page page;
    private final ListNames lists;
    private final InlineNames inline;
    private final TableReadings tables;
    private final SituationTables situations;
    private final List<Reading> readings = new ArrayList<>();
    private final TitleReadings titles;
    private final RivalHeadings rivals;
    private final Conditions conditions;
    private final LedLists led;

    Candidates(Page page) {
        this.page = page;
        this.lists = new ListNames(page);
        this.inline = new InlineNames(page, lists);
        this.tables = new TableReadings(page);
        this.situations = new SituationTables(page);
        this.titles = new TitleReadings(page, readings);
        this.rivals = new RivalHeadings(page);
        this.conditions = new Conditions(page.vocabulary());
        this.led = new LedLists(page);
    }

    List<Reading> readings() {
        return readings;
    }

    /** What titles propose. */
    TitleReadings titles() {
        return titles;
    }

    /** What the front matter says. */
    void addDeclared(List<Member> members) {
        if (!members.isEmpty()) {
            readings.add(new Reading(CandidateReading.Kind.DECLARED, page.tree().root(), null, members));
        }
    }

    /** What the page's sections propose. */
    void addSections(PageText text) {
        var sections = page.tree().root().all();
        var all = new ArrayList<>(sections);
        sections.forEach(section -> addLabelItems(section, all));
        for (SectionNode section : all) {
            if (section == page.titleSection() || !page.headings().isLabel(section.title())) {
                addHeadings(section);
                var paragraphs = led.reading(section);
                addBlocks(section);
                inline.add(section, readings);
                if (paragraphs != null) {
                    readings.add(paragraphs);
                }
                titles.addVersus(section);
            }
        }
        inline.addSingles(readings);
        var about = new AboutHeadings(page).reading(sections);
        if (about != null) {
            readings.add(about);
        }
        var rivalSections = new RivalSections(page).reading(sections);
        if (rivalSections != null) {
            readings.add(rivalSections);
        }
        new Sentences(page).add(sections, readings);
        var told = new ToldNames(page, text).reading(sections);
        if (told != null) {
            readings.add(told);
        }
    }

    /** An item "Alternatives:" among other labels is a section of its own. */
    private void addLabelItems(SectionNode section, List<SectionNode> all) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Items list && list.items().size() <= MOST) {
                var options = optionLabels(list, section);
                if (!options.isEmpty()
                        && 2 * labels(list, section) >= list.items().size()) {
                    all.addAll(options);
                }
            }
        }
    }

    private List<SectionNode> optionLabels(Block.Items list, SectionNode section) {
        var options = new ArrayList<SectionNode>();
        for (Block.Item item : list.items()) {
            var node = page.item(item, section);
            String title = node.title();
            if (title.length() <= LONGEST_LABEL
                    && page.headings().options(COLON.matcher(title).replaceFirst("")) >= SURE) {
                options.add(node);
            }
        }
        return options;
    }

    private int labels(Block.Items list, SectionNode section) {
        int known = 0;
        for (Block.Item item : list.items()) {
            known += page.isKnown(beforeColon(page.item(item, section).title())) ? 1 : 0;
        }
        return known;
    }

    private static String beforeColon(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return text.substring(0, i);
            }
        }
        return text;
    }

    /** The headings of one level below one heading, whatever that is called. */
    private void addHeadings(SectionNode section) {
        var groups = new LinkedHashMap<Integer, List<SectionNode>>();
        for (SectionNode child : section.children()) {
            boolean heading = child.kind() == SectionNode.Kind.HEADING || child.kind() == SectionNode.Kind.BOLD;
            if (heading && child != page.titleSection()) {
                groups.computeIfAbsent(child.level(), level -> new ArrayList<>())
                        .add(child);
            }
        }
        for (var group : groups.values()) {
            if (group.size() <= MOST_HEADED && !addRivals(section, group)) {
                var reading = new Reading(CandidateReading.Kind.HEADINGS, section, null, headed(group));
                reading.intro = sentenceBefore(section, group.get(0));
                add(reading);
            }
        }
    }

    /** Two or more of these headings that set something against the page's subject; says whether there are. */
    private boolean addRivals(SectionNode section, List<SectionNode> group) {
        var members = new ArrayList<Member>();
        for (SectionNode child : group) {
            String name = rivals.name(child);
            if (name != null) {
                var read = page.names().read(name);
                members.add(new Member(
                        read,
                        page.name(read.name()),
                        read.number(),
                        read.word(),
                        false,
                        0,
                        List.of(new Place.Own(child)),
                        List.of(child)));
            }
        }
        if (members.size() < 2) {
            return false;
        }
        var reading = new Reading(CandidateReading.Kind.HEADINGS, section, null, members);
        reading.againstSubject = true;
        readings.add(reading);
        return true;
    }

    /** The last sentence right below a heading that stands before its first sub-section. */
    private static String sentenceBefore(SectionNode section, SectionNode first) {
        Block before = null;
        for (Block block : section.blocks()) {
            if (block.span().start().compareTo(first.span().start()) < 0) {
                before = block;
            }
        }
        return before instanceof Block.Paragraph p ? lastSentence(Names.tidy(PlainText.of(p.content()))) : "";
    }

    private static String lastSentence(String text) {
        var sentences = SENTENCE_END.split(text);
        return sentences[sentences.length - 1];
    }

    private List<Member> headed(List<SectionNode> sections) {
        var members = new ArrayList<Member>();
        var names = new HashSet<String>();
        boolean choices = sayToChoose(sections);
        for (SectionNode section : sections) {
            String chosen = choices ? conditions.chosen(section.title()) : null;
            boolean condition = chosen != null || conditions.subject(section.title()) != null;
            var member = condition
                    ? named(section, chosen == null ? section.title() : chosen)
                    : own(section, new Place.Own(section));
            members.add(member);
            names.add(member.name().normal());
        }
        if (members.size() > 1 && names.size() == 1) {
            // Only their numbers tell them apart.
            members.forEach(member -> member.rename(page.name(page.names().trim(member.raw()))));
        }
        return members;
    }

    /** Whether two or more of these headings tell to choose something: "Choose Kafka", "Choose NATS". */
    private boolean sayToChoose(List<SectionNode> sections) {
        int choices = 0;
        for (SectionNode section : sections) {
            choices += conditions.chosen(section.title()) != null && !page.isKnown(section.title()) ? 1 : 0;
        }
        return choices > 1;
    }

    /** "When to use Kafka" names Kafka; what it says is a condition. */
    private Member named(SectionNode section, String text) {
        var read = page.names().read(text);
        return new Member(
                read,
                page.name(read.name()),
                read.number(),
                read.word(),
                false,
                0,
                List.of(new Place.Named(section.span())),
                List.of());
    }

    private Member own(SectionNode section, Place place) {
        var read = page.names().read(section.title());
        return new Member(
                read, page.name(read.name()), read.number(), read.word(), false, 0, List.of(place), List.of(section));
    }

    private void addBlocks(SectionNode section) {
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
        if (page.options(Page.headed(section)) < SURE) {
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
        readings.add(new Reading(CandidateReading.Kind.LIST, section, first, members));
        return true;
    }

    private void addTable(SectionNode section, Block.Table table, @Nullable Block before) {
        int from = readings.size();
        tables.add(table, section, readings);
        var picks = situations.reading(table, section);
        if (picks != null) {
            readings.add(picks);
        }
        String above = before instanceof Block.Paragraph p ? lastSentence(Names.tidy(PlainText.of(p.content()))) : "";
        readings.subList(from, readings.size()).forEach(reading -> reading.intro = above);
    }

    private void addList(SectionNode section, Block.Items list, @Nullable Block before, List<Block.Items> earlier) {
        String whole = before instanceof Block.Paragraph p ? Names.tidy(PlainText.of(p.content())) : "";
        String last = lastSentence(whole);
        boolean headed = page.options(Page.headed(section)) > 0 || page.announces(last) > 0;
        if (list.items().size() > (headed ? MOST_HEADED : MOST)) {
            return;
        }
        var members = lists.of(list, section);
        if (members.isEmpty()) {
            return;
        }
        var reading = new Reading(CandidateReading.Kind.LIST, section, list, members);
        reading.intro = last;
        boolean labelled =
                COLON.matcher(whole).find() && (Words.count(whole) <= WORDS_OF_A_LABEL || page.announces(last) > 0);
        reading.second = !earlier.isEmpty() && !labelled && !continues(list, earlier);
        add(reading);
    }

    private static boolean continues(Block.Items list, List<Block.Items> earlier) {
        var before = earlier.get(earlier.size() - 1);
        return list.ordered() && before.start() + before.items().size() == list.start();
    }

    private void add(Reading reading) {
        if (!reading.members().isEmpty()) {
            readings.add(reading);
        }
    }
}
