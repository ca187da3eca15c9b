package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageNames;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.Section;
import io.github.comparisonpages.recognize.section.Blank;
import io.github.comparisonpages.recognize.vocabulary.Labels;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.text.Typo;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at headings that are nearly an option's, at sections of points that are none's, and at columns nearly named so.
 */
final class NearMatch extends PageRule {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String AS_PROSE = "The section is kept as prose.";

    private final Labels labels = new Labels(PageNames.VOCABULARY);

    NearMatch() {
        super(DiagnosticId.NEAR_MATCH);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var found = new ArrayList<Diagnostic>();
        var comparison = page.comparison();
        if (!comparison.options().isEmpty()) {
            alike(page, found);
            misspelt(page, found);
            for (Section section : comparison.kept()) {
                unmatched(page, section, found);
            }
            for (Section section : comparison.optionNotes()) {
                unmatched(page, section, found);
            }
            for (Block block : page.parsed().blocks()) {
                if (block instanceof Block.Table table && !ScoredTable.isScored(table)) {
                    columns(page, table, found);
                }
            }
        }
        return found.stream();
    }

    /** Sections that reading gave to an option because most of their words are the same. */
    private void alike(Page page, List<Diagnostic> found) {
        var own = PageNames.own(page.comparison());
        for (Option option : page.comparison().options()) {
            String heading = PlainText.of(option.heading());
            int at = page.comparison().options().indexOf(option);
            if (heading.isBlank() || own.named(heading, Set.of()).orElse(-1) == at || isPart(heading, option)) {
                continue;
            }
            page.section(option)
                    .ifPresent(span -> found.add(at(
                            page,
                            span,
                            "'%s' is read as the section of '%s'"
                                    .formatted(Spelling.quoted(heading), Spelling.quoted(option.name())),
                            "Use the same name in both places to be sure.")));
        }
    }

    /** Returns whether the one name is the other and some words more; "Option 2" has none of its own. */
    private static boolean isPart(String heading, Option option) {
        var names = new ArrayList<>(option.aliases());
        names.add(option.name());
        var words = words(heading);
        for (String name : names) {
            var others = words(name);
            if (words.containsAll(others) || others.containsAll(words) || Collections.disjoint(words, others)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words of a name; a sign before a number, as in "Option #1", is none. */
    private static Set<String> words(String name) {
        return new HashSet<>(Words.split(Words.normalize(name.replace('#', ' '))));
    }

    /** Headings that are a letter off an option that has no section, or off a name in the title that is no option. */
    private void misspelt(Page page, List<Diagnostic> found) {
        var comparison = page.comparison();
        var open = new ArrayList<String>();
        for (Option option : comparison.options()) {
            if (OptionWithoutSection.isSilent(option)) {
                open.add(option.name());
            }
        }
        var title = titleNames(page);
        for (var heading : page.headings()) {
            if (heading.level() == 1
                    || PageNames.VOCABULARY.heading(heading.text()).isPresent()) {
                continue;
            }
            String silent = Typo.ofName(heading.words(), open);
            boolean option = page.names().exact(heading.text()).isPresent();
            String titled = silent == null && option ? Typo.ofName(heading.words(), title) : null;
            String name = Spelling.quoted(heading.text());
            if (silent != null) {
                String kept = option ? "" : " " + AS_PROSE;
                found.add(at(
                        page,
                        heading.span(),
                        Severity.WARNING,
                        "'%s' is not one of the options".formatted(name),
                        "Did you mean '%s'?%s".formatted(Spelling.quoted(silent), kept)));
            } else if (titled != null) {
                found.add(at(
                        page,
                        heading.span(),
                        Severity.WARNING,
                        "'%s' is not quite the '%s' of the title".formatted(name, Spelling.quoted(titled)),
                        "Did you mean '%s'?".formatted(Spelling.quoted(titled))));
            }
        }
    }

    /** Returns the names that the title sets against each other and that are none of the options. */
    private static List<String> titleNames(Page page) {
        var names = new ArrayList<String>();
        String title = PlainText.of(page.comparison().title());
        if (page.names().allMentioned(title).isEmpty()) {
            return List.of();
        }
        for (String written : SPACES.split(title)) {
            String word = Names.tidy(written);
            if (page.names().exact(word).isEmpty()
                    && page.names().allMentioned(word).isEmpty()) {
                names.add(word);
            }
        }
        return names;
    }

    /** A section of points that no option has. */
    private void unmatched(Page page, Section section, List<Diagnostic> found) {
        String title = PlainText.of(section.heading());
        boolean named = Blank.is(title)
                || page.names().exact(title).isPresent()
                || PageNames.VOCABULARY.heading(title).isPresent();
        if (!named && holdsPoints(section)) {
            var names = page.comparison().options().stream().map(Option::name).toList();
            String nearest = Spelling.nearest(title, names)
                    .map(name -> "Did you mean '" + Spelling.quoted(name) + "'? ")
                    .orElse("");
            boolean strict = page.isStrict();
            found.add(at(
                    page,
                    section.span(),
                    strict || !nearest.isEmpty() ? Severity.WARNING : Severity.INFO,
                    "'%s' is not one of the options".formatted(Spelling.quoted(title)),
                    nearest + AS_PROSE));
        }
        section.children().forEach(child -> unmatched(page, child, found));
    }

    /** Returns whether points for and against stand right below a section's heading. */
    private boolean holdsPoints(Section section) {
        var kinds = EnumSet.noneOf(Point.Kind.class);
        for (Section child : section.children()) {
            add(kinds, PlainText.of(child.heading()));
        }
        var blocks = section.blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph && blocks.get(i + 1) instanceof Block.Items) {
                add(kinds, PlainText.of(paragraph.content()));
            }
        }
        return kinds.contains(Point.Kind.PRO) && kinds.contains(Point.Kind.CON);
    }

    private void add(Set<Point.Kind> kinds, String label) {
        var kind = labels.kind(label);
        if (kind != null) {
            kinds.add(kind);
        }
    }

    /** Columns of tables without weights; those with weights have a rule of their own. */
    private void columns(Page page, Block.Table table, List<Diagnostic> found) {
        var header = table.header().cells();
        var named = new HashSet<Integer>();
        for (Block.TableCell cell : header) {
            page.names().exact(PlainText.of(cell.content())).ifPresent(named::add);
        }
        for (int i = 1; i < header.size() && !named.isEmpty(); i++) {
            var cell = header.get(i);
            String meant = meant(page.comparison(), PlainText.of(cell.content()), named);
            if (meant != null
                    && page.names().exact(PlainText.of(cell.content())).isEmpty()) {
                found.add(at(
                        page,
                        cell.span(),
                        Severity.WARNING,
                        "the column '%s' is not one of the options"
                                .formatted(Spelling.quoted(PlainText.of(cell.content()))),
                        "Did you mean '" + Spelling.quoted(meant) + "'?"));
            }
        }
    }

    /** Returns the option without a column that this label nearly names; null where there is none. */
    static @Nullable String meant(Comparison comparison, String label, Set<Integer> named) {
        var open = new ArrayList<String>();
        for (int i = 0; i < comparison.options().size(); i++) {
            if (!named.contains(i)) {
                open.add(comparison.options().get(i).name());
            }
        }
        return Typo.ofName(Words.normalize(label), open);
    }
}
