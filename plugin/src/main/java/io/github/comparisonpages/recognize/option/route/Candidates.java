package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.option.page.PageText;
import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects what each place of the page proposes as its options. Nothing is judged here. */
public final class Candidates {

    private static final Pattern COLON = Pattern.compile("[:：]\\s*$");

    /** Longer lists name no options, unless a heading or an author says so. */
    private static final int MOST_ITEMS = 40;

    private static final int LONGEST_LABEL = 60;
    private static final double SURE = 0.9;

    private final PageFacts page;
    private final List<Candidate> candidates = new ArrayList<>();
    private final TitleCandidates titles;
    private final HeadingCandidates headings;
    private final ListCandidates lists;
    private final InlineNames inline;
    private final LedLists led;
    private final ChallengedChoices choices;

    public Candidates(PageFacts page) {
        var names = new ListNames(page);
        this.page = page;
        this.titles = new TitleCandidates(page, candidates);
        this.headings = new HeadingCandidates(page, candidates);
        this.led = new LedLists(page);
        this.choices = new ChallengedChoices(page);
        this.lists = new ListCandidates(page, names, led, candidates);
        this.inline = new InlineNames(page, names);
    }

    public List<Candidate> candidates() {
        return candidates;
    }

    /** What titles propose. */
    public TitleCandidates titles() {
        return titles;
    }

    /** What the front matter says. */
    public void addDeclared(List<Member> members) {
        if (!members.isEmpty()) {
            candidates.add(
                    new Candidate(CandidateReading.Kind.DECLARED, page.tree().root(), null, members));
        }
    }

    /** What the page's sections propose. */
    public void addSections(PageText text) {
        var sections = page.tree().root().all();
        var all = new ArrayList<>(sections);
        sections.forEach(section -> addLabelItems(section, all));
        for (SectionNode section : all) {
            if (section == page.titleSection() || !page.headings().isLabel(section.title())) {
                headings.add(section);
                var paragraphs = led.candidate(section);
                lists.add(section);
                inline.add(section, candidates);
                if (paragraphs != null) {
                    candidates.add(paragraphs);
                }
                titles.addVersus(section);
                var challenged = choices.candidate(section);
                if (challenged != null) {
                    candidates.add(challenged);
                }
            }
        }
        inline.addSingles(candidates);
        var about = new AboutHeadings(page).candidate(sections);
        if (about != null) {
            candidates.add(about);
        }
        var rivalSections = new RivalSections(page).candidate(sections);
        if (rivalSections != null) {
            candidates.add(rivalSections);
        }
        new Sentences(page, text, candidates).add(sections);
    }

    /** An item "Alternatives:" among other labels is a section of its own. */
    private void addLabelItems(SectionNode section, List<SectionNode> all) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Items list && list.items().size() <= MOST_ITEMS) {
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
            // Below a label alone there is nothing that names options.
            if (item.blocks().size() > 1) {
                var node = page.item(item, section);
                if (announcesOptions(node.title())) {
                    options.add(node);
                }
            }
        }
        return options;
    }

    private boolean announcesOptions(String label) {
        return label.length() <= LONGEST_LABEL
                && page.headings().options(COLON.matcher(label).replaceFirst("")) >= SURE;
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
}
