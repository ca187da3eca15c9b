package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.model.document.FrontMatter.Mapping;
import io.github.comparisonpages.model.document.FrontMatter.Sequence;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The options that the front matter declares, as names or with aliases, a link and a picture. */
final class DeclaredOptions {

    /** What the front matter says of an option besides its name. */
    record Extra(
            String name,
            List<String> aliases,
            @Nullable String link,
            @Nullable String image) {}

    private final List<Member> members = new ArrayList<>();
    private final Map<Member, Extra> extras = new IdentityHashMap<>();

    private DeclaredOptions() {}

    static DeclaredOptions of(FrontMatter.@Nullable Entry entry, PageFacts page) {
        var declared = new DeclaredOptions();
        if (entry != null) {
            var values = entry.value() instanceof Sequence sequence ? sequence.values() : List.of(entry.value());
            for (var value : values) {
                if (value instanceof Mapping mapping) {
                    declared.add(extra(mapping), value.span(), page);
                } else {
                    declared.add(new Extra(value.text().strip(), List.of(), null, null), value.span(), page);
                }
            }
        }
        return declared;
    }

    private static Extra extra(Mapping mapping) {
        var aliases = new ArrayList<String>();
        for (String alias : mapping.text("alias").split(",")) {
            if (!alias.isBlank()) {
                aliases.add(alias.strip());
            }
        }
        return new Extra(
                mapping.text("name").strip(), aliases, orNull(mapping.text("link")), orNull(mapping.text("image")));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private void add(Extra extra, SourceSpan span, PageFacts page) {
        if (extra.name().isEmpty()) {
            return;
        }
        var read = page.names().read(extra.name());
        var member = new Member(
                read,
                page.name(read.name()).withAlso(extra.aliases(), page.vocabulary()),
                read.number(),
                read.word(),
                false,
                0,
                List.of(new Place.Named(span)),
                List.of());
        members.add(member);
        extras.put(member, extra);
    }

    List<Member> members() {
        return members;
    }

    /** What the front matter says of this option; null where it does not declare it. */
    @Nullable
    Extra extra(Member member) {
        return extras.get(member);
    }
}
