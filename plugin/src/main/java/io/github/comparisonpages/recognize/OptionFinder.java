package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.FrontMatter;
import io.github.comparisonpages.model.FrontMatter.Mapping;
import io.github.comparisonpages.model.FrontMatter.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a page compares, by the first route that names at least two options. */
final class OptionFinder {

    private final Vocabulary vocabulary;
    private final TitleOptions titles;
    private final ListedOptions lists;
    private final TableOptions tables;

    OptionFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.titles = new TitleOptions(vocabulary);
        this.lists = new ListedOptions(vocabulary);
        this.tables = new TableOptions(vocabulary);
    }

    /**
     * The options, in their order; fewer than two mostly mean that the page compares nothing.
     *
     * @param pick what the front matter picks; null where it picks nothing
     */
    List<NamedOption> find(
            FrontMatter.@Nullable Entry declared,
            FrontMatter.@Nullable Entry pick,
            String title,
            SourceSpan titleSpan,
            Outline outline) {
        var fromKey = declared == null ? List.<NamedOption>of() : declared(declared);
        if (!fromKey.isEmpty()) {
            return fromKey;
        }
        var fromTitle = titles.of(title).stream()
                .map(name -> NamedOption.of(name, titleSpan))
                .toList();
        var listed = fromLists(outline.sections());
        var fromLists = listed.stream().flatMap(l -> l.options().stream()).toList();
        if (fromLists.size() >= Math.max(2, fromTitle.size())) {
            listed.forEach(Listed::take);
            return distinct(fromLists);
        }
        var fromHeadings = fromHeadings(outline.sections());
        if (fromTitle.size() >= 2) {
            return pick == null ? distinct(fromTitle) : distinct(withSections(fromTitle, fromHeadings, pick));
        }
        if (fromHeadings.size() >= 2) {
            return distinct(fromHeadings);
        }
        var fromTable = tables.of(title, outline);
        if (fromTable.size() >= 2) {
            return distinct(fromTable);
        }
        listed.forEach(Listed::take);
        return distinct(fromLists);
    }

    /**
     * The options of a page that is written to decide: a title may name only some of what the sections are about, or name it in
     * other words than the sections and the pick do.
     */
    private List<NamedOption> withSections(
            List<NamedOption> fromTitle, List<NamedOption> fromHeadings, FrontMatter.Entry pick) {
        var names = new OptionNames(vocabulary, fromTitle);
        var others = fromHeadings.stream()
                .filter(o -> names.named(o.name(), Set.of()).isEmpty())
                .toList();
        var all = new ArrayList<>(fromTitle);
        if (fromHeadings.size() - others.size() >= 2) {
            all.addAll(others);
        } else if (names(others, pick) && !names(fromTitle, pick) && fromHeadings.size() >= 2) {
            return fromHeadings;
        }
        return all;
    }

    private static boolean names(List<NamedOption> options, FrontMatter.Entry pick) {
        String picked = Words.normalize(pick.value().text());
        return options.stream().anyMatch(o -> Words.normalize(o.name()).equals(picked));
    }

    /** One option a name; what is said of it in several places is put together. */
    private static List<NamedOption> distinct(List<NamedOption> options) {
        var byName = new LinkedHashMap<String, NamedOption>();
        options.forEach(o -> byName.merge(Words.normalize(o.name()), o, NamedOption::with));
        return List.copyOf(byName.values());
    }

    private static List<NamedOption> declared(FrontMatter.Entry entry) {
        var options = new ArrayList<NamedOption>();
        var values = entry.value() instanceof Sequence sequence ? sequence.values() : List.of(entry.value());
        for (var value : values) {
            if (value instanceof Mapping mapping) {
                String name = MetadataReader.value(mapping, "name").strip();
                String alias = MetadataReader.value(mapping, "alias");
                String link = MetadataReader.value(mapping, "link");
                String image = MetadataReader.value(mapping, "image");
                var aliases = List.of(alias.split(",")).stream()
                        .map(String::strip)
                        .filter(a -> !a.isEmpty())
                        .toList();
                options.add(new NamedOption(
                        name,
                        aliases,
                        List.of(),
                        link.isEmpty() ? null : link,
                        image.isEmpty() ? null : image,
                        List.of(),
                        value.span()));
            } else {
                options.add(NamedOption.of(value.text().strip(), value.span()));
            }
        }
        return options.stream().filter(o -> !o.name().isEmpty()).toList();
    }

    /** A list of options and where it stands. */
    private record Listed(SectionDraft section, Block.Items list, List<NamedOption> options) {

        /** Takes the list out of its section, where all its text has become the options' own. */
        void take() {
            section.noteList();
            if (options.size() == list.items().size()) {
                section.blocks().removeIf(block -> block == list);
            }
        }
    }

    private List<Listed> fromLists(List<SectionDraft> sections) {
        var headings = new HashSet<String>();
        SectionDraft.all(sections).forEach(s -> headings.add(Words.normalize(Numbering.strip(s.title(), vocabulary))));
        var found = new ArrayList<Listed>();
        for (SectionDraft section : SectionDraft.all(sections)) {
            if (OptionSections.isList(section, vocabulary)) {
                var own = listed(section, headings);
                own.ifPresent(found::add);
                if (own.isEmpty()) {
                    found.addAll(groups(section, headings));
                }
            }
        }
        return found;
    }

    private Optional<Listed> listed(SectionDraft section, Set<String> headings) {
        return listOf(section, headings)
                .map(list ->
                        new Listed(section, list, lists.read(list, name -> headings.contains(Words.normalize(name)))));
    }

    /** The lists of several groups of options, where headings elsewhere show that they name options. */
    private List<Listed> groups(SectionDraft section, Set<String> headings) {
        var groups = section.children().stream()
                .filter(child -> !OptionSections.hasOwnPoints(child, vocabulary))
                .flatMap(child -> listed(child, headings).stream())
                .toList();
        boolean named = groups.stream()
                .flatMap(group -> group.options().stream())
                .anyMatch(option -> headings.contains(Words.normalize(option.name())));
        return named ? groups : List.of();
    }

    /** The list in a section of options, unless its sub-sections are the options and the list is about something else. */
    private Optional<Block.Items> listOf(SectionDraft section, Set<String> headings) {
        var list = section.blocks().stream()
                .filter(Block.Items.class::isInstance)
                .map(Block.Items.class::cast)
                .findFirst();
        boolean subSections =
                section.children().size() >= 2 && section.children().stream().anyMatch(OptionSections::hasList);
        return list.filter(items -> !subSections
                || lists.read(items, n -> false).stream().anyMatch(o -> headings.contains(Words.normalize(o.name()))));
    }

    private List<NamedOption> fromHeadings(List<SectionDraft> sections) {
        var options = new ArrayList<NamedOption>();
        for (SectionDraft section : OptionSections.candidates(sections, vocabulary)) {
            options.add(heading(section));
        }
        if (options.size() >= 2) {
            return options;
        }
        options.clear();
        SectionDraft.all(sections).stream()
                .filter(s -> vocabulary.heading(s.title()).isEmpty() && OptionSections.hasOwnPoints(s, vocabulary))
                .forEach(s -> options.add(heading(s)));
        return options;
    }

    private NamedOption heading(SectionDraft section) {
        String title = section.title();
        String name = ListedOptions.trim(Numbering.strip(title, vocabulary));
        var spellings = new ArrayList<String>();
        Numbering.label(title, vocabulary).ifPresent(spellings::add);
        spellings.add(ListedOptions.trim(vocabulary.name(name)));
        return new NamedOption(name, List.of(), spellings, null, null, List.of(), section.span());
    }
}
