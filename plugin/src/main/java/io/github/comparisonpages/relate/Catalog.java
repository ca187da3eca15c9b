package io.github.comparisonpages.relate;

import io.github.comparisonpages.relate.address.PagePath;
import io.github.comparisonpages.relate.contradiction.Contradictions;
import io.github.comparisonpages.relate.contradiction.PageChoice;
import io.github.comparisonpages.relate.contradiction.PreferenceCycles;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.topic.Topic;
import io.github.comparisonpages.relate.topic.Topics;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All comparisons of a handbook, each with its page, and the ways from one to another. */
public final class Catalog implements Neighbours {

    private static final int NEIGHBOURS = 32;

    /** More than any number of tags that a page may share. */
    private static final int OPTION_COUNTS = 1000;

    private final List<Entry> entries;
    private final EntryNames names;
    private final Map<String, Entry> byOption = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, List<Integer>> byOptionId = new HashMap<>();
    private final Map<String, List<Integer>> byTag = new HashMap<>();
    private final Set<String> pages = new HashSet<>();
    private final Project project;
    private final Topics topics;
    private final Supersession supersession;
    private final List<PageChoice> choices;
    private final Contradictions contradictions;

    /** @param all in the order of their sources; those that others of them replace are known here as superseded */
    public Catalog(List<Entry> all) {
        this(all, Project.NONE);
    }

    /** The comparisons of a docs folder around which there is more. */
    public Catalog(List<Entry> read, Project project) {
        this.project = project;
        var replaced =
                Supersession.of(read, new EntryNames(read, project.docs())).replaced();
        entries = read.stream()
                .map(e -> e.replacedByAnother(replaced.contains(e.source())))
                .toList();
        names = new EntryNames(entries, project.docs());
        entries.forEach(e -> pages.add(PagePath.FOLDER + e.page()));
        for (Entry entry : this.entries) {
            entry.options().forEach(o -> {
                byOption.putIfAbsent(Words.normalize(o.name()), entry);
                o.aliases().forEach(a -> byOption.putIfAbsent(Words.normalize(a), entry));
            });
            int position = positions.size();
            positions.put(entry.source(), position);
            optionIds(entry).forEach(id -> add(byOptionId, id, position));
            tags(entry).forEach(tag -> add(byTag, tag, position));
        }
        topics = Topics.of(this.entries);
        pages.addAll(project.sitePages().values());
        pages.add(PagePath.FOLDER + "index.html");
        topics.options().forEach(t -> pages.add(PagePath.FOLDER + t.page()));
        topics.tags().forEach(t -> pages.add(PagePath.FOLDER + t.page()));
        supersession = Supersession.of(entries, names);
        var last = entries.stream()
                .filter(entry -> supersession.after(entry).isEmpty())
                .toList();
        var all = PageChoice.all(last);
        choices = PageChoice.named(all);
        contradictions = Contradictions.of(all, PreferenceCycles.of(choices));
    }

    /** Returns what those of its pages that still hold choose from, and what they pick. */
    public List<PageChoice> choices() {
        return choices;
    }

    /** Returns where its pages contradict each other. */
    public Contradictions contradictions() {
        return contradictions;
    }

    public List<Entry> entries() {
        return entries;
    }

    @Override
    public Optional<String> page(String source) {
        return source(source).map(Entry::page);
    }

    @Override
    public String docs() {
        return project.docs();
    }

    @Override
    public Optional<String> sitePage(String file) {
        return Optional.ofNullable(project.sitePages().get(file));
    }

    @Override
    public boolean hasPage(String page) {
        return pages.contains(page);
    }

    @Override
    public boolean hasFolder(String path) {
        return project.folders().contains(path);
    }

    /** Returns what is around the docs folder. */
    public Project project() {
        return project;
    }

    /** Returns the comparison that this file of the docs folder holds. */
    public Optional<Entry> source(String path) {
        return names.source(path);
    }

    @Override
    public Optional<Entry> find(String from, String written) {
        return names.find(from, written);
    }

    @Override
    public Optional<Entry> mention(String from, String written) {
        return find(from, written)
                .or(() -> Optional.ofNullable(byOption.get(Words.normalize(written)))
                        .filter(e -> !e.source().equals(from)));
    }

    /** Returns the options that at least two comparisons have, in the order of their ids. */
    public Collection<Topic> hubs() {
        return topics.options();
    }

    /** Returns all tags, in their order. */
    public Collection<Topic> tags() {
        return topics.tags();
    }

    /** Returns the page that gathers all comparisons with this option; empty where fewer than two have it. */
    public Optional<Topic> hub(String optionId) {
        return topics.option(optionId);
    }

    /** Returns the page that gathers all comparisons with this tag. */
    public Optional<Topic> tag(String tag) {
        return topics.tag(tag);
    }

    @Override
    public Optional<String> hubPage(String optionId) {
        return hub(optionId).map(Topic::page);
    }

    @Override
    public Optional<String> tagPage(String tag) {
        return tag(tag).map(Topic::page);
    }

    @Override
    public List<Entry> successors(String source) {
        return source(source).map(supersession::after).orElse(List.of());
    }

    @Override
    public List<Entry> predecessors(String source) {
        return source(source).map(supersession::before).orElse(List.of());
    }

    @Override
    public List<ResolvedRelation> relations(String source) {
        return source(source).map(supersession::relations).orElse(List.of());
    }

    /**
     * {@inheritDoc}
     *
     * <p>A shared option counts more than any number of tags; those that replaced it, or that it replaced, come last.
     * Of those that share an option or a tag, only the {@value #NEIGHBOURS} that follow in the order of the catalogue
     * are looked at, since a tag of a large handbook has thousands.
     */
    @Override
    public List<Entry> near(String source, Set<String> passed, int most) {
        var shared = new TreeMap<Integer, Integer>();
        Entry entry = source(source).orElse(null);
        if (entry == null) {
            return List.of();
        }
        optionIds(entry).forEach(id -> count(byOptionId, id, entry, OPTION_COUNTS, shared));
        tags(entry).forEach(tag -> count(byTag, tag, entry, 1, shared));
        Stream.concat(successors(source).stream(), predecessors(source).stream())
                .forEach(e -> shared.putIfAbsent(positions.get(e.source()), 0));
        return shared.entrySet().stream()
                .filter(near -> !passed.contains(entries.get(near.getKey()).source()))
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(most)
                .map(near -> entries.get(near.getKey()))
                .toList();
    }

    private void count(
            Map<String, List<Integer>> index, String subject, Entry entry, int counts, Map<Integer, Integer> shared) {
        int own = positions.get(entry.source());
        var all = index.get(subject);
        int at = Collections.binarySearch(all, own);
        for (int i = 1; i <= Math.min(NEIGHBOURS, all.size() - 1); i++) {
            shared.merge(all.get((at + i) % all.size()), counts, Integer::sum);
        }
        shared.remove(own);
    }

    private static void add(Map<String, List<Integer>> index, String subject, int position) {
        index.computeIfAbsent(subject, s -> new ArrayList<>()).add(position);
    }

    private static Set<String> optionIds(Entry entry) {
        return entry.options().stream().map(Entry.Named::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> tags(Entry entry) {
        return new LinkedHashSet<>(entry.metadata().tags());
    }
}
