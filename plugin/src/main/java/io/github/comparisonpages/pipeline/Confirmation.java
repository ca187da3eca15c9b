package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.edit.Change;
import io.github.comparisonpages.edit.YamlText;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.model.metadata.Status.State;
import io.github.comparisonpages.recognize.Recognition;
import io.github.comparisonpages.recognize.frontmatter.RecordPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a page was understood and is not said in its front matter yet.
 *
 * @param changes the keys that say it
 * @param open what a person has to decide, each in one line with its place: "12:1: what it concludes is not clear"
 */
public record Confirmation(List<Change> changes, List<String> open) {

    public Confirmation {
        changes = List.copyOf(changes);
        open = List.copyOf(open);
    }

    /**
     * Returns what can be confirmed of a page.
     *
     * @param asked whether a person looks at this page alone: then nothing picked is {@code none}, and doubts are theirs
     */
    static Confirmation of(FrontMatter frontMatter, Recognition read, boolean asked) {
        var keys = new ArrayList<String>();
        frontMatter.entries().forEach(entry -> keys.add(entry.key()));
        var changes = new ArrayList<Change>();
        var open = new ArrayList<String>();
        var page = read.comparison();
        if (page.options().size() > 1) {
            options(read, keys, asked, changes, open);
            if (!keys.contains("pick") && !keys.contains("picks")) {
                picks(page, asked, changes, open);
            }
        }
        if (!keys.contains("status")) {
            status(page, read.places(), keys, changes);
        }
        return new Confirmation(changes, open);
    }

    private static void options(
            Recognition read, List<String> keys, boolean asked, List<Change> changes, List<String> open) {
        if (keys.contains("options")) {
            return;
        }
        var options = read.comparison().options();
        var tie = read.options().nearTie();
        if (options.stream().anyMatch(option -> !option.group().isEmpty())) {
            open.add(options.get(0).span().start() + ": it asks several questions, and front matter can hold one");
        } else if (tie != null && !asked) {
            open.add(tie.left().span().start() + ": its options may be others as well");
        } else {
            changes.add(declared(
                    "options", YamlText.of(options.stream().map(Option::name).toList())));
        }
    }

    private static void picks(Comparison page, boolean asked, List<Change> changes, List<String> open) {
        var names = new ArrayList<String>();
        for (Pick pick : page.picks()) {
            if (pick.basis() == Pick.Basis.CONDITIONAL) {
                continue;
            }
            var option = pick.optionId() == null ? Optional.<Option>empty() : page.option(pick.optionId());
            if (option.isEmpty()) {
                open.add("%s: its pick '%s' is none of the options"
                        .formatted(pick.span().start(), PlainText.of(pick.words())));
                return;
            }
            names.add(option.get().name());
        }
        if (names.isEmpty()) {
            nothingPicked(page, asked, changes, open);
        } else {
            changes.add(declared("pick", names.size() == 1 ? YamlText.of(names.get(0)) : YamlText.of(names)));
        }
    }

    private static void nothingPicked(Comparison page, boolean asked, List<Change> changes, List<String> open) {
        var unclear = page.unclear();
        if (asked && page.picks().isEmpty() && unclear == null) {
            changes.add(declared("pick", YamlText.of("none")));
        } else if (unclear != null) {
            open.add(unclear.span().start() + ": what it concludes is not clear: add 'pick' with an option, or none");
        } else if (!page.picks().isEmpty()) {
            open.add(page.picks().get(0).span().start() + ": it depends: add 'pick: none', or 'picks' by context");
        } else {
            open.add(page.titleSpan().start() + ": nothing is picked: add 'pick' with an option, or none");
        }
    }

    /** A line that says a state and nothing else is no guess, and stays the only one that says it. */
    private static void status(Comparison page, List<RecordPlace> places, List<String> keys, List<Change> changes) {
        var status = page.metadata().status();
        boolean guessed = false;
        for (RecordPlace place : places) {
            guessed |= place.key().equals("status")
                    && !place.plain()
                    && (place.form() == RecordPlace.Form.TEXT || place.form() == RecordPlace.Form.HEADING);
        }
        if (status == null || !guessed) {
            return;
        }
        changes.add(declared(
                "status",
                YamlText.of(
                        status.state() == State.OTHER
                                ? status.words()
                                : status.state().key())));
        for (Relation.Kind kind : List.of(Relation.Kind.SUPERSEDED_BY, Relation.Kind.SUPERSEDES)) {
            var targets = new ArrayList<String>();
            for (Relation relation : page.metadata().relations(kind)) {
                if (!relation.partly()) {
                    targets.add(relation.target());
                }
            }
            if (!targets.isEmpty() && !keys.contains(kind.key())) {
                changes.add(
                        declared(kind.key(), targets.size() == 1 ? YamlText.of(targets.get(0)) : YamlText.of(targets)));
            }
        }
    }

    private static Change declared(String key, YamlText value) {
        return new Change.Declared(key, value);
    }
}
