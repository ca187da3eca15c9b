package io.github.comparisonpages.edit;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.edit.Proof.Part;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.model.metadata.Status.State;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import io.github.comparisonpages.recognize.Recognition;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes changes to the text of a page, each as its file says such things. For example, {@code * Status: accepted} becomes
 * {@code * Status: superseded by [ADR-0008](0008-tea.md)}. The result is read again: where anything else is understood than
 * was asked for, nothing is changed.
 */
public final class PageEditor {

    private final PageParser parser;
    private final ComparisonRecognizer recognizer;

    /** Reads with these. */
    public PageEditor(PageParser parser, ComparisonRecognizer recognizer) {
        this.parser = parser;
        this.recognizer = recognizer;
    }

    /** Makes all of these changes, or none. */
    public Edit edit(SourceText source, List<Change> changes) {
        var page = parser.parse(source).value();
        var before = recognizer.explain(page);
        try {
            var edits = new RecordEditor(source, page.frontMatter(), before).edits(changes);
            String text = TextEdit.apply(source.text(), edits);
            var after = read(new SourceText(source.path(), text));
            for (Change change : changes) {
                prove(change, before.comparison(), after.comparison());
            }
            refuse(Proof.differences(before.comparison(), after.comparison()), changes);
            return new Edit.Made(text, edits);
        } catch (Unchangeable e) {
            return e.refused();
        }
    }

    private Recognition read(SourceText source) {
        return recognizer.explain(parser.parse(source).value());
    }

    private static void prove(Change change, Comparison before, Comparison after) {
        var old = before.metadata();
        var now = after.metadata();
        boolean holds = true;
        if (change instanceof Change.SupersededBy) {
            holds = now.status() != null
                    && now.status().state() == State.SUPERSEDED
                    && count(now, Relation.Kind.SUPERSEDED_BY) == count(old, Relation.Kind.SUPERSEDED_BY) + 1;
        } else if (change instanceof Change.Supersedes) {
            holds = count(now, Relation.Kind.SUPERSEDES) == count(old, Relation.Kind.SUPERSEDES) + 1;
        } else if (change instanceof Change.Reviewed reviewed) {
            holds = reviewed.day().equals(now.reviewed());
        } else if (change instanceof Change.ReviewBy reviewBy) {
            holds = reviewBy.day().equals(now.reviewBy());
        } else if (change instanceof Change.Declared declared) {
            holds = now.spans().containsKey(declared.key());
        }
        if (!holds) {
            throw new Unchangeable(SourceSpan.START, "the page would not be read as it is meant: change it by hand");
        }
    }

    private static int count(Metadata metadata, Relation.Kind kind) {
        return metadata.relations(kind).size();
    }

    private static void refuse(Set<Part> differing, List<Change> changes) {
        for (Change change : changes) {
            differing.removeAll(mayDiffer(change));
        }
        for (Part part : differing) {
            String name = part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            throw new Unchangeable(
                    SourceSpan.START, "its %s would be read otherwise then: change it by hand".formatted(name));
        }
    }

    /** What is said elsewhere, or shown as it stands, may change with it; what is compared and picked may not. */
    private static Set<Part> mayDiffer(Change change) {
        if (change instanceof Change.Reviewed || change instanceof Change.ReviewBy) {
            // A value that is no day is shown as it stands.
            return EnumSet.of(Part.REVIEW, Part.OTHER_KEYS);
        }
        if (change instanceof Change.Declared declared) {
            switch (declared.key()) {
                case "options" -> {
                    return EnumSet.noneOf(Part.class);
                }
                case "pick" -> {
                    return EnumSet.of(Part.CONCLUSION);
                }
                default -> {}
            }
        }
        return EnumSet.of(Part.STATUS, Part.RELATIONS, Part.RELATED, Part.OTHER_KEYS, Part.REST, Part.LEDE);
    }
}
