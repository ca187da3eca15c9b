package io.github.comparisonpages.lint.rule;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.DeepText;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.Section;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.parse.ParsedPage;
import io.github.comparisonpages.recognize.option.OptionNames;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page in each form that a rule may look at. What several rules look at is looked up once. */
public final class Page {

    private final SourceText source;
    private final ParsedPage parsed;
    private final Comparison comparison;
    private final boolean strict;
    private final List<String> lines;
    private final List<Block> blocks;
    private final List<Inline> inlines;
    private final List<Heading> headings;
    private @Nullable Set<SourceSpan> keptHeadings;
    private @Nullable OptionNames names;

    /**
     * A page of a project that says nothing of strictness.
     *
     * @param source its text
     * @param parsed its tree
     * @param comparison what it compares
     */
    public Page(SourceText source, ParsedPage parsed, Comparison comparison) {
        this(source, parsed, comparison, Strictness.AUTO);
    }

    /**
     * @param source its text
     * @param parsed its tree
     * @param comparison what it compares
     * @param strictness which pages are judged as comparisons of this format
     */
    public Page(SourceText source, ParsedPage parsed, Comparison comparison, Strictness strictness) {
        this.strict = strictness.holdsFor(comparison.metadata());
        this.source = source;
        this.parsed = parsed;
        this.comparison = comparison;
        this.lines = source.lines();
        var top = new ArrayList<>(parsed.blocks());
        parsed.footnotes().forEach(f -> top.addAll(f.text().blocks()));
        this.blocks = DeepText.blocks(top);
        this.inlines = DeepText.inlines(top);
        this.headings = Heading.all(parsed.blocks());
    }

    /**
     * A heading.
     *
     * @param text as plain text
     * @param words the same, normalised
     * @param above the headings of the sections that it stands in, the outermost first
     */
    public record Heading(int level, String text, String words, List<Heading> above, SourceSpan span) {

        private static List<Heading> all(List<Block> blocks) {
            var headings = new ArrayList<Heading>();
            var open = new ArrayList<Heading>();
            for (Block block : blocks) {
                if (block instanceof Block.Heading heading) {
                    while (!open.isEmpty() && open.get(open.size() - 1).level() >= heading.level()) {
                        open.remove(open.size() - 1);
                    }
                    String text = PlainText.of(heading.content());
                    var next = new Heading(
                            heading.level(), text, Words.normalize(text), List.copyOf(open), heading.span());
                    headings.add(next);
                    open.add(next);
                }
            }
            return headings;
        }

        /** Returns the heading of the section that it stands in; null at the top. */
        @Nullable
        public Heading parent() {
            return above.isEmpty() ? null : above.get(above.size() - 1);
        }
    }

    /** Returns the path below the docs folder, with {@code /}. */
    public String path() {
        return source.path();
    }

    /** Its tree. */
    public ParsedPage parsed() {
        return parsed;
    }

    /** Returns what it compares. */
    public Comparison comparison() {
        return comparison;
    }

    /** Returns whether it is judged as a comparison of this format, which other pages need not be. */
    public boolean isStrict() {
        return strict;
    }

    /** Returns the lines of the source, without their ends. */
    public List<String> lines() {
        return lines;
    }

    /** Returns all blocks, those within blocks and footnotes too. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Returns all pieces of running text, those within others too. */
    public List<Inline> inlines() {
        return inlines;
    }

    /** Returns the headings, in the order of the source. */
    public List<Heading> headings() {
        return headings;
    }

    /** Returns what the page calls its options. */
    public OptionNames names() {
        var known = names;
        if (known == null) {
            known = PageNames.of(comparison);
            names = known;
        }
        return known;
    }

    /** Returns where an option's section starts; where it is named first if it has none. */
    public SourceSpan place(Option option) {
        return section(option).orElse(option.span());
    }

    /** Returns the heading of an option's section. */
    public Optional<SourceSpan> section(Option option) {
        String name = Words.normalize(option.name());
        String heading = Words.normalize(PlainText.of(option.heading()));
        return headings.stream()
                .filter(h -> h.level() > 1)
                .filter(h -> h.words().equals(name) || h.words().equals(heading))
                .map(Heading::span)
                .findFirst();
    }

    /**
     * Returns whether the section with this heading is none of the parts of a comparison, so that it is kept as prose.
     */
    public boolean isKept(SourceSpan heading) {
        var places = keptHeadings;
        if (places == null) {
            places = new HashSet<>();
            addHeadings(comparison.kept(), places);
            addHeadings(comparison.optionNotes(), places);
            keptHeadings = places;
        }
        return places.contains(heading);
    }

    private static void addHeadings(List<Section> sections, Set<SourceSpan> places) {
        for (Section section : sections) {
            places.add(section.span());
            addHeadings(section.children(), places);
        }
    }

    /** Returns where a key of the front matter has its value; the page's title where it has none. */
    public SourceSpan place(String key) {
        return comparison.metadata().spans().getOrDefault(key, comparison.titleSpan());
    }

    /**
     * Returns whether the page puts options side by side, with points or scores for them: what is asked of a comparison
     * holds for it.
     */
    public boolean compares() {
        return comparison.options().size() > 1
                && (!comparison.matrices().isEmpty()
                        || comparison.options().stream()
                                .anyMatch(o -> o.groups().stream()
                                        .anyMatch(g -> !g.points().isEmpty())));
    }

    /** Returns whether a page holds: its author does not say that it no longer does, or not yet. */
    public static boolean settled(Metadata metadata) {
        return Entry.settled(metadata);
    }
}
