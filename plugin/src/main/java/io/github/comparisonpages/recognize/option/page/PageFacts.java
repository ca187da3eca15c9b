package io.github.comparisonpages.recognize.option.page;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.option.name.Name;
import io.github.comparisonpages.recognize.option.name.NameReader;
import io.github.comparisonpages.recognize.option.words.IntroWords;
import io.github.comparisonpages.recognize.option.words.OptionGrammar;
import io.github.comparisonpages.recognize.option.words.TitleParts;
import io.github.comparisonpages.recognize.point.OptionText;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.section.SectionTree;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Labels;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of a page before its options are. */
public final class PageFacts {

    private static final double FROM_PARENT = 0.75;

    private final OptionGrammar grammar;
    private final Vocabulary vocabulary;
    private final Headings headings;
    private final Labels labels;
    private final SectionTree tree;
    private final NameReader names;
    private final TitleParts titles;
    private final OwnPoints points;
    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<String, Name> named = new HashMap<>();
    private final Map<String, Double> announced = new HashMap<>();
    private final Facets facets;
    private final HeadingNames headingNames;
    private final @Nullable SectionNode titleSection;
    private final String title;

    /** {@code title} is what stands in for a title where the page has no heading that is one. */
    public PageFacts(OptionGrammar grammar, Headings headings, SectionTree tree, OptionText text, String title) {
        this.grammar = grammar;
        this.vocabulary = grammar.vocabulary();
        this.headings = headings;
        this.labels = new Labels(vocabulary);
        this.tree = tree;
        this.names = new NameReader(vocabulary, headings);
        this.titles = new TitleParts(grammar);
        this.points = new OwnPoints(text, headings, child -> isKnown(child.title()) || isFacet(child));
        this.facets = new Facets(tree, headings, vocabulary, this::isKnown);
        var heading = PageTitle.heading(tree, said -> headings.compares(said) || !isKnown(said));
        this.title = heading == null ? title : heading.title();
        this.titleSection = heading == null || isOneOfSeveral(heading) ? null : heading;
        this.headingNames = new HeadingNames(headings, tree, titleSection);
    }

    /** Whether there are more headings of its level, and points below it: a heading of level 1 an option. */
    private boolean isOneOfSeveral(SectionNode heading) {
        int same = 0;
        for (SectionNode child : tree.root().children()) {
            same += child.kind() == SectionNode.Kind.HEADING && child.level() == heading.level() ? 1 : 0;
        }
        return same > 1 && points.areRightBelow(heading, null);
    }

    public OptionGrammar grammar() {
        return grammar;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Headings headings() {
        return headings;
    }

    public Labels labels() {
        return labels;
    }

    public SectionTree tree() {
        return tree;
    }

    public NameReader names() {
        return names;
    }

    public TitleParts titles() {
        return titles;
    }

    public OwnPoints points() {
        return points;
    }

    public String title() {
        return title;
    }

    /** The section of the title; null where there is none, or where it is the first of several options. */
    @Nullable
    public SectionNode titleSection() {
        return titleSection;
    }

    /** The section right below which the page's own headings stand. */
    public SectionNode top() {
        return titleSection == null ? tree.root() : titleSection;
    }

    /** Whether a heading is one of the vocabulary, or says that things are compared without naming them. */
    public boolean isKnown(String heading) {
        var answer = known.get(heading);
        if (answer == null) {
            answer = headings.isKnown(heading) || headings.compares(heading) && titles.of(heading) == null;
            known.put(heading, answer);
        }
        return answer;
    }

    /** Whether a heading of the page is one of a conclusion, as a record has it. */
    public boolean concludes() {
        for (SectionNode section : tree.root().all()) {
            if (section != titleSection && headings.isVerdict(section.title())) {
                return true;
            }
        }
        return false;
    }

    /** How surely a sentence announces options: what {@link IntroWords#options} says. */
    public double announces(String sentence) {
        var answer = announced.get(sentence);
        if (answer == null) {
            answer = grammar.intro().options(sentence);
            announced.put(sentence, answer);
        }
        return answer;
    }

    /** The names that its headings and tables bear. */
    public HeadingNames headingNames() {
        return headingNames;
    }

    /** Whether this heading is one that each of several neighbours has below it, "Example", and so a part of each. */
    public boolean isFacet(SectionNode section) {
        return facets.contains(section);
    }

    /** Whether a heading that its neighbours have below them too stands below this one. */
    public boolean hasFacets(@Nullable SectionNode section) {
        if (section != null) {
            for (SectionNode child : section.children()) {
                if (isFacet(child)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The section of which the heading stands above: a quotation has none of its own. */
    public static SectionNode headed(SectionNode section) {
        SectionNode at = section;
        while (at.kind() == SectionNode.Kind.QUOTE) {
            at = Objects.requireNonNull(at.parent());
        }
        return at;
    }

    /** How surely the heading of this section announces options; a title only where it says nothing else. */
    public double options(@Nullable SectionNode section) {
        return section == null || saysNothing(section) ? 0 : headings.options(section.title());
    }

    /** How surely the heading of this section announces what speaks for and against options. */
    public double details(@Nullable SectionNode section) {
        return section == null || saysNothing(section) ? 0 : headings.details(section.title());
    }

    private boolean saysNothing(SectionNode section) {
        if (section.kind() == SectionNode.Kind.ROOT) {
            return true;
        }
        if (section != titleSection || headings.options(section.title()) == Headings.SURE) {
            return false;
        }
        boolean word = headings.normal(section.title()).indexOf(' ') < 0;
        return word || headings.details(section.title()) < Headings.SURE;
    }

    /** The same for the heading above, which says less. */
    public double fromParent(double above) {
        return FROM_PARENT * above;
    }

    /** Whether consequences of the decision or points of one kind stand here or anywhere above. */
    public boolean isBelowPoints(SectionNode section) {
        for (SectionNode at = section; at != null; at = at.parent()) {
            if (at.kind() != SectionNode.Kind.ROOT
                    && (headings.isLabel(at.title()) || headings.isConsequence(at.title()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is a point with a mark of its own: "Good, because it is fast". */
    public boolean isMarked(String text) {
        var mark = headings.mark(text);
        return mark != null && !text.substring(mark.end()).isBlank();
    }

    public Name name(String text) {
        var name = named.get(text);
        if (name == null) {
            name = Name.of(text, vocabulary);
            named.put(text, name);
        }
        return name;
    }

    /** An item of a list as a section. */
    public SectionNode item(Block.Item item, SectionNode section) {
        return tree.item(item, section);
    }
}
