package io.github.comparisonpages.write.markdown;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.PointGroup;
import io.github.comparisonpages.model.Verdict;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Footnote;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.model.document.Section;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.model.metadata.Person;
import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.model.metadata.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * Writes a comparison as a decision record of MADR 4: its front matter, <i>Considered Options</i>, <i>Decision Outcome</i>, and
 * <i>Pros and Cons of the Options</i>. What MADR has no place for follows in sections with the author's headings.
 */
public final class MadrRecord {

    private final Comparison page;
    private final List<Block> tables;
    private final StringBuilder out = new StringBuilder();

    private MadrRecord(Comparison page, List<Block> tables) {
        this.page = page;
        this.tables = tables;
    }

    /**
     * Returns the record as UTF-8 with line feeds.
     *
     * @param tables the page's tables of criteria as they stand in the source
     */
    public static byte[] bytes(Comparison page, List<Block> tables) {
        return new MadrRecord(page, tables).text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        frontMatter();
        paragraph("# " + RichMarkdown.line(page.title()));
        relations();
        var context = page.kept().stream()
                .filter(section -> section.role() == Section.Role.CONTEXT)
                .toList();
        if (context.isEmpty() && !page.lede().isEmpty()) {
            paragraph("## Context and Problem Statement");
        }
        blocks(page.lede());
        for (Section section : page.kept()) {
            if (section.role() != null) {
                section(section, 2);
            }
        }
        if (!page.options().isEmpty()) {
            paragraph("## Considered Options");
            var names = new ArrayList<String>();
            page.options().forEach(option -> names.add("* " + literal(option.name())));
            paragraph(String.join("\n", names));
        }
        outcome();
        details();
        for (Block table : tables) {
            paragraph("## Criteria");
            blocks(new RichText(List.of(table)));
        }
        for (Section section : page.kept()) {
            if (section.role() == null) {
                section(section, 2);
            }
        }
        page.dissent().forEach(section -> section(section, 2));
        for (Footnote note : page.footnotes()) {
            paragraph(RichMarkdown.item(
                    "[^" + note.label() + "]: ", "", note.text().blocks(), false));
        }
        return out.append('\n').toString();
    }

    private void frontMatter() {
        var lines = new ArrayList<String>();
        var metadata = page.metadata();
        if (metadata.status() != null) {
            lines.add("status: " + quoted(status(metadata)));
        }
        if (metadata.decided() != null) {
            lines.add("date: " + metadata.decided());
        }
        if (!metadata.deciders().isEmpty()) {
            var names = metadata.deciders().stream().map(Person::name).toList();
            lines.add("decision-makers: " + quoted(String.join(", ", names)));
        }
        if (!lines.isEmpty()) {
            out.append("---\n").append(String.join("\n", lines)).append("\n---");
        }
    }

    /** MADR says in the status by what a record was replaced. */
    private static String status(Metadata metadata) {
        var words = new StringBuilder(metadata.status().words());
        if (metadata.status().state() == Status.State.SUPERSEDED) {
            String before = " by ";
            for (Relation relation : metadata.relations(Relation.Kind.SUPERSEDED_BY)) {
                if (!words.toString().contains(relation.target())) {
                    words.append(before).append(relation.target());
                    before = ", ";
                }
            }
        }
        return words.toString();
    }

    /** Ties to other records that the status does not tell, each a line that is read as one. */
    private void relations() {
        var metadata = page.metadata();
        var targets = new LinkedHashMap<String, List<String>>();
        for (Relation relation : metadata.relations()) {
            boolean told = relation.kind() == Relation.Kind.SUPERSEDED_BY
                    && metadata.status() != null
                    && metadata.status().state() == Status.State.SUPERSEDED;
            if (!told) {
                String key = relation.kind().key().replace('-', ' ');
                String label =
                        Character.toUpperCase(key.charAt(0)) + key.substring(1) + (relation.partly() ? " in part" : "");
                targets.computeIfAbsent(label, none -> new ArrayList<>()).add(relation.target());
            }
        }
        var lines = new ArrayList<String>();
        targets.forEach((label, all) -> lines.add("* " + label + ": " + String.join(", ", all)));
        if (!lines.isEmpty()) {
            paragraph(String.join("\n", lines));
        }
    }

    private void outcome() {
        var verdict = page.verdict();
        if (page.picks().isEmpty() && verdict == null) {
            return;
        }
        paragraph("## Decision Outcome");
        for (Pick pick : page.picks()) {
            String reason = PlainText.of(pick.reason());
            var option = pick.optionId() == null
                    ? null
                    : page.option(pick.optionId()).orElse(null);
            boolean said = reason.toLowerCase(Locale.ROOT).startsWith("chosen option");
            if (pick.basis() != Pick.Basis.CONDITIONAL && option != null && !said) {
                String when = pick.context().isEmpty() ? "" : " (" + literal(pick.context()) + ")";
                paragraph("Chosen option: \"" + literal(option.name()) + "\"" + when + ".");
            }
            blocks(pick.reason());
        }
        if (verdict != null) {
            verdict.statements().forEach(this::statement);
            blocks(verdict.rationale());
            verdict.consequences().forEach(this::consequences);
        }
    }

    private void statement(Verdict.Statement statement) {
        paragraph("* " + RichMarkdown.line(statement.lead()) + " "
                + RichMarkdown.of(statement.condition().blocks()));
    }

    private void consequences(Verdict.Consequences consequences) {
        paragraph("### Consequences");
        points(consequences.groups());
    }

    private void details() {
        boolean any = false;
        for (Option option : page.options()) {
            boolean says = !option.groups().isEmpty()
                    || !option.facets().isEmpty()
                    || !option.summary().isEmpty();
            if (says && !any) {
                paragraph("## Pros and Cons of the Options");
            }
            any |= says;
            if (says) {
                paragraph("### " + literal(option.name()));
                blocks(option.summary());
                points(option.groups());
                option.facets().forEach(this::facet);
            }
        }
    }

    /** The points of groups that nothing stands between are one list. */
    private void points(List<PointGroup> groups) {
        var items = new ArrayList<String>();
        for (PointGroup group : groups) {
            if (!group.intro().isEmpty()) {
                paragraph(String.join("\n", items));
                items.clear();
                blocks(group.intro());
            }
            for (Point point : group.points()) {
                String lead = switch (point.kind()) {
                    case PRO -> "Good, because ";
                    case CON -> "Bad, because ";
                    case NEUTRAL -> "Neutral, because ";
                };
                items.add(RichMarkdown.item("* ", lead, point.text().blocks(), true));
            }
        }
        paragraph(String.join("\n", items));
    }

    private void facet(Facet facet) {
        List<Inline> heading = facet.heading();
        if (!heading.isEmpty()) {
            paragraph("#### " + RichMarkdown.line(heading));
        }
        blocks(facet.text());
    }

    private void section(Section section, int level) {
        paragraph("#".repeat(Math.min(level, 6)) + " " + RichMarkdown.line(section.heading()));
        blocks(new RichText(section.blocks()));
        section.children().forEach(child -> section(child, level + 1));
    }

    private void blocks(RichText text) {
        paragraph(RichMarkdown.of(text.blocks()));
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n\n").append(text);
        }
    }

    private static String literal(String text) {
        return RichMarkdown.line(List.of(new Inline.Text(text, SourceSpan.START)));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
