package io.github.comparisonpages.relate.topic;

import io.github.comparisonpages.relate.address.PagePath;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.GenericNames;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The options that several comparisons have, and the tags, each with its page. */
public final class Topics {

    private static final int FEWEST = 2;

    private final Map<String, Topic> options;
    private final Map<String, Topic> tags;

    private Topics(Map<String, Topic> options, Map<String, Topic> tags) {
        this.options = options;
        this.tags = tags;
    }

    /** Returns the topics of these comparisons, whatever pages those have. */
    public static Topics of(List<Entry> entries) {
        var names = new LinkedHashMap<String, String>();
        var byOption = new TreeMap<String, List<Entry>>();
        var byTag = new TreeMap<String, List<Entry>>();
        for (Entry entry : entries) {
            for (Entry.Named option : entry.options()) {
                if (GenericNames.anyWhere(option.name())) {
                    continue;
                }
                names.putIfAbsent(option.id(), option.name());
                byOption.computeIfAbsent(option.id(), id -> new ArrayList<>()).add(entry);
            }
            for (String tag : new HashSet<>(entry.metadata().tags())) {
                byTag.computeIfAbsent(tag, t -> new ArrayList<>()).add(entry);
            }
        }
        byOption.values().removeIf(all -> all.size() < FEWEST);
        return new Topics(
                pages(Topic.OPTIONS, byOption, UnaryOperator.identity(), names::get),
                pages(Topic.TAGS, byTag, Words::slug, UnaryOperator.identity()));
    }

    private static Map<String, Topic> pages(
            String list, Map<String, List<Entry>> entries, UnaryOperator<String> slug, UnaryOperator<String> name) {
        var taken = new HashSet<>(Set.of(list));
        var topics = new LinkedHashMap<String, Topic>();
        entries.forEach((key, all) -> {
            String folder = list.substring(0, list.lastIndexOf('/') + 1);
            String page = free(folder + PagePath.segment(slug.apply(key)), taken);
            topics.put(key, new Topic(key, name.apply(key), page, all));
        });
        return topics;
    }

    /** Names that differ by no more than their case, or by what is cut off, get a number. */
    private static String free(String stem, Set<String> taken) {
        String page = stem + ".html";
        for (int number = 2; !taken.add(page.toLowerCase(Locale.ROOT)); number++) {
            page = stem + "-" + number + ".html";
        }
        return page;
    }

    /** Returns the options that have a page, in the order of their ids. */
    public Collection<Topic> options() {
        return options.values();
    }

    /** Returns all tags, in their order. */
    public Collection<Topic> tags() {
        return tags.values();
    }

    public Optional<Topic> option(String id) {
        return Optional.ofNullable(options.get(id));
    }

    public Optional<Topic> tag(String tag) {
        return Optional.ofNullable(tags.get(tag));
    }
}
