package io.github.comparisonpages.relate;

import io.github.comparisonpages.recognize.vocabulary.Words;
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

    private static final String MARKDOWN = ".md";
    private static final int NEIGHBOURS = 32;
    private static final int LONGEST_NUMBER = 8;

    /** More than any number of tags that a page may share. */
    private static final int OPTION_COUNTS = 1000;

    private final List<Entry> entries;
    private final Map<String, Entry> bySource = new HashMap<>();
    private final Map<String, Entry> byName = new HashMap<>();
    private final Map<Integer, Entry> byNumber = new HashMap<>();
    private final Map<String, Entry> byOption = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, List<Integer>> byOptionId = new HashMap<>();
    private final Map<String, List<Integer>> byTag = new HashMap<>();
    private final Set<String> pages = new HashSet<>();
    private final Project project;
    private final Topics topics;
    private final Supersession supersession;

    /** @param entries in the order of their sources */
    public Catalog(List<Entry> entries) {
        this(entries, Project.NONE);
    }

    /** The comparisons of a docs folder around which there is more. */
    public Catalog(List<Entry> entries, Project project) {
        this.entries = List.copyOf(entries);
        this.project = project;
        this.entries.forEach(e -> pages.add(PagePath.FOLDER + e.page()));
        this.entries.forEach(e -> bySource.put(e.source(), e));
        this.entries.forEach(e -> byName.putIfAbsent(Words.normalize(e.page()), e));
        // A page's own name is a better answer than a title that happens to be the same.
        this.entries.forEach(e -> byName.putIfAbsent(Words.normalize(withoutExtension(e.page())), e));
        this.entries.forEach(e -> byName.putIfAbsent(Words.normalize(withoutExtension(e.source())), e));
        this.entries.forEach(e -> byName.putIfAbsent(Words.normalize(name(e.page())), e));
        this.entries.forEach(e -> byName.putIfAbsent(Words.normalize(name(e.source())), e));
        this.entries.forEach(e -> byName.putIfAbsent(Words.normalize(e.title()), e));
        for (Entry entry : this.entries) {
            number(name(entry.source())).ifPresent(n -> byNumber.putIfAbsent(n, entry));
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
        supersession = Supersession.of(this);
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

    /** What is around the docs folder. */
    public Project project() {
        return project;
    }

    /** The comparison that this file of the docs folder holds. */
    public Optional<Entry> source(String path) {
        return Optional.ofNullable(bySource.get(path));
    }

    @Override
    public Optional<Entry> find(String from, String written) {
        String text = target(written);
        if (Destination.of(from, text, docs()) instanceof Destination.InProject file) {
            for (String path : List.of(file.path(), file.path() + MARKDOWN)) {
                if (bySource.containsKey(path)) {
                    return source(path);
                }
            }
        }
        String words = Words.normalize(text.endsWith(MARKDOWN) ? withoutExtension(text) : text);
        return Optional.ofNullable(byName.get(words)).or(() -> numbered(words));
    }

    @Override
    public Optional<Entry> mention(String from, String written) {
        return find(from, written)
                .or(() -> Optional.ofNullable(byOption.get(Words.normalize(written)))
                        .filter(e -> !e.source().equals(from)));
    }

    /** The options that at least two comparisons have, in the order of their ids. */
    public Collection<Topic> hubs() {
        return topics.options();
    }

    /** All tags, in their order. */
    public Collection<Topic> tags() {
        return topics.tags();
    }

    /** The page that gathers all comparisons with this option; empty where fewer than two have it. */
    public Optional<Topic> hub(String optionId) {
        return topics.option(optionId);
    }

    /** The page that gathers all comparisons with this tag. */
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

    /**
     * {@inheritDoc}
     *
     * <p>A shared option counts more than any number of tags; those that replaced it, or that it replaced, come last. Of those
     * that share an option or a tag, only the {@value #NEIGHBOURS} that follow in the order of the catalogue are looked at,
     * since a tag of a large handbook has thousands.
     */
    @Override
    public List<Entry> near(String source, Set<String> passed, int most) {
        var shared = new TreeMap<Integer, Integer>();
        Entry entry = bySource.get(source);
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

    /** The target of a Markdown link, which many records write here; the text itself where it is none. */
    private static String target(String written) {
        int open = written.indexOf("](");
        int close = written.indexOf(')', open + 2);
        return written.startsWith("[") && open > 0 && close > 0 ? written.substring(open + 2, close) : written;
    }

    /** "ADR 12" is the page whose file's name starts with 12, with any zeros before it. */
    private Optional<Entry> numbered(String words) {
        String digits = words.substring(words.lastIndexOf(' ') + 1);
        return digits(digits) == digits.length() ? number(digits).map(byNumber::get) : Optional.empty();
    }

    private static Optional<Integer> number(String name) {
        int digits = digits(name);
        return digits > 0 && digits < LONGEST_NUMBER
                ? Optional.of(Integer.parseInt(name.substring(0, digits)))
                : Optional.empty();
    }

    private static int digits(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static String name(String path) {
        return withoutExtension(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String withoutExtension(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }
}
