package io.github.comparisonpages.diagnostic;

import static io.github.comparisonpages.diagnostic.Severity.ERROR;
import static io.github.comparisonpages.diagnostic.Severity.INFO;
import static io.github.comparisonpages.diagnostic.Severity.WARNING;

import io.github.comparisonpages.diagnostic.DiagnosticDescriptor.Group;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that this plugin finds wrong, in the order in which it is documented: what each is called, how much it matters, what is
 * wrong, and what to do. Whoever finds it states only the place and the words, such as
 *
 * <pre>{@code DiagnosticId.ROW_WIDTH.at("tea.md", row, "this row has 4 cells, the table has 3 columns")}</pre>
 *
 * <p>Severities behind the hint are those that a diagnostic has besides, where a page gives a reason for more or less.
 */
public enum DiagnosticId {
    // structure
    MISSING_TITLE(
            Group.STRUCTURE, WARNING, "The page has no title", "Start it with a heading such as '# A vs B'.", ERROR),
    TOO_FEW_OPTIONS(
            Group.STRUCTURE,
            INFO,
            "The page names fewer than two options",
            "Name them in the title ('A vs B'), in a list under 'Considered options', or in 'options'."),
    NEAR_TIE(
            Group.STRUCTURE,
            INFO,
            "Two places of the page name different options, and one is hardly more convincing",
            "Name the options under 'Considered options', or in 'options'."),
    OPTION_WITHOUT_SECTION(
            Group.STRUCTURE,
            WARNING,
            "The page says nothing of an option while it speaks of others",
            "Give it a section with its name as the heading, or take it off the list.",
            ERROR),
    DUPLICATE_OPTION(
            Group.STRUCTURE,
            ERROR,
            "Two options of a page have the same name",
            "Name each option once, or give the two different names."),
    NEAR_MATCH(
            Group.STRUCTURE,
            INFO,
            "A section is taken for an option's although its heading is not quite the name, or is not one of the options",
            "Use the option's name as the heading.",
            WARNING),
    EMPTY_SECTION(
            Group.STRUCTURE,
            WARNING,
            "A heading has nothing below it",
            "Write the section, or remove its heading.",
            ERROR),
    EMPTY_PAGE(Group.STRUCTURE, ERROR, "The page says nothing", "Write it, or remove the file."),
    NO_NAME(Group.STRUCTURE, ERROR, "A heading or a criterion has no text", "Write it, or remove it."),
    REPEATED_HEADING(
            Group.STRUCTURE,
            ERROR,
            "Two sections side by side have the same heading",
            "Merge the two sections, or correct the heading.",
            WARNING,
            INFO),
    MISSPELT_HEADING(
            Group.STRUCTURE,
            ERROR,
            "A heading is a letter or two off one that has a meaning",
            "Correct the heading.",
            WARNING,
            INFO),
    MISPLACED_SECTION(
            Group.STRUCTURE,
            ERROR,
            "A section stands where it belongs to no option, or to another",
            "Move it, or give it a heading of another level."),
    STATEMENT_NOT_AN_OPTION(
            Group.STRUCTURE,
            ERROR,
            "A sentence of the verdict recommends something that is not one of the options",
            "Name the option as its heading does."),
    LOOK_ALIKE(
            Group.STRUCTURE,
            ERROR,
            "A name only looks like an option's",
            "Write the name with the same letters everywhere."),
    NO_VERDICT(
            Group.STRUCTURE,
            WARNING,
            "The page compares options and comes to no conclusion",
            "Add a section 'Verdict', or say 'pick: none' in the front matter if it depends."),
    UNCLEAR_PICK(
            Group.STRUCTURE,
            INFO,
            "The conclusion does not say clearly what is picked",
            "Write 'Our pick: X' with the option's name, or 'pick: none' in the front matter if it depends."),
    PICK_NOT_AN_OPTION(
            Group.STRUCTURE,
            ERROR,
            "The pick is not one of the options",
            "Pick one of the options by its name, or add the pick to the options.",
            WARNING,
            INFO),
    ROW_WIDTH(
            Group.STRUCTURE,
            WARNING,
            "A row of a table has more or fewer cells than the table has columns",
            "Fill in the missing cells, or write a bar inside a cell as '\\|'.",
            ERROR),
    BROKEN_TABLE(
            Group.STRUCTURE,
            ERROR,
            "Lines look like a table and are not one",
            "Give the line of dashes as many cells as the header has."),
    OPEN_CODE_BLOCK(
            Group.STRUCTURE,
            ERROR,
            "A code block does not end",
            "Write its last line, the same signs as in the first."),
    COLUMN_MISMATCH(
            Group.STRUCTURE,
            ERROR,
            "A table with weights does not have one column for each option",
            "Give each option one column, with its name in the header."),
    WEIGHT_NOT_A_NUMBER(
            Group.STRUCTURE, ERROR, "A weight is not a number", "Write a number of 0 or more, such as 2 or 1.5."),
    SCORE_NOT_A_NUMBER(
            Group.STRUCTURE,
            ERROR,
            "A score in a table with weights is not a number",
            "Write a number such as 4 or 3.5, and words behind a dash."),
    DUPLICATE_CRITERION(
            Group.STRUCTURE,
            WARNING,
            "A criterion appears twice in a table with weights",
            "Keep one of the two rows: both count."),
    MIXED_SCALES(
            Group.STRUCTURE,
            WARNING,
            "A criterion measures its options in different ways",
            "Use one scale within a row: a score for each, or yes or no for each."),
    SCORE_OUT_OF_SCALE(
            Group.STRUCTURE,
            ERROR,
            "A score is higher than the page's scale",
            "Correct the score, or set 'scale' in the front matter. It counts as unknown until then."),
    TOTAL_MISMATCH(
            Group.STRUCTURE,
            WARNING,
            "A total is not what its column adds up to",
            "Correct the total or the scores, or leave the row out: the page has totals of its own."),
    FRONT_MATTER(
            Group.STRUCTURE,
            ERROR,
            "The front matter is not YAML, or more than plain keys, values and lists",
            "Quote the value, or correct it.",
            WARNING),
    UNKNOWN_KEY(
            Group.STRUCTURE,
            INFO,
            "A key of the front matter has no meaning",
            "Correct the key, or leave it: it is shown as it stands.",
            WARNING),
    WRONG_TYPE(
            Group.STRUCTURE,
            ERROR,
            "A value of the front matter is of the wrong type",
            "Write the value as the message says."),
    DUPLICATE_KEY(Group.STRUCTURE, ERROR, "A key appears twice in the front matter", "Keep one of the two.", WARNING),
    UNUSED_IGNORE(
            Group.STRUCTURE,
            WARNING,
            "A comment suppresses a rule that finds nothing there",
            "Remove the comment, so that it hides nothing later."),
    EXTENSION_FAILED(
            Group.STRUCTURE,
            ERROR,
            "A rule or an output of the project's own does not work",
            "Fix it, or remove it from the plugin's dependencies. The pages are written without it."),
    // honesty
    ONE_SIDED(
            Group.HONESTY,
            WARNING,
            "An option has pros and no cons, or cons and no pros",
            "Write down what speaks on the other side, or why nothing does."),
    FILLER(
            Group.HONESTY,
            WARNING,
            "A text is a placeholder, or could stand on any page",
            "Say what holds for this comparison, or remove the text."),
    DUPLICATE_POINT(
            Group.HONESTY,
            WARNING,
            "A point is repeated for an option, or is the same for all options",
            "Keep it once; what holds for all options helps nobody to choose."),
    PICK_WITHOUT_REASON(
            Group.HONESTY,
            WARNING,
            "The page picks an option and does not say why",
            "Say why in the verdict: 'We pick X, because …'."),
    PICK_AGAINST_SCORES(
            Group.HONESTY,
            INFO,
            "The pick is not the option that the page's own scores put first",
            "Say why in 'override-reason', or look at the scores, the weights and the pick again."),
    FRAGILE_PICK(
            Group.HONESTY,
            INFO,
            "A slight change of one weight would put another option first",
            "Say in the verdict what makes the difference, or set 'confidence: low'."),
    UNSCORED_CELL(
            Group.HONESTY,
            INFO,
            "A criterion measures some options and leaves others out",
            "Fill in the value, or write 'n/a' where the question makes no sense. It counts for nothing until then."),
    UNSOURCED_CLAIM(
            Group.HONESTY,
            null,
            "A point gives a figure and no source for it",
            "Link the source, or add a footnote that names it."),
    // catalogue
    CONTRADICTORY_PAIR(
            Group.CATALOGUE,
            ERROR,
            "Two pages compare the same two options and pick differently",
            "Agree on one pick, say for whom each holds with 'picks', or let one page supersede the other."),
    PREFERENCE_CYCLE(
            Group.CATALOGUE,
            WARNING,
            "Pages pick in a circle: A over B, B over C, C over A",
            "Look at these pages together: one of the picks holds only in a context, which 'picks' can name."),
    DUPLICATE_COMPARISON(
            Group.CATALOGUE,
            WARNING,
            "Two pages compare the same options",
            "Merge the two pages, or say with 'supersedes' which one holds."),
    INCONSISTENT_OPTION_NAME(
            Group.CATALOGUE,
            WARNING,
            "Pages spell the name of an option differently",
            "Spell it the same way on all pages, so that readers and the index see one option."),
    SLUG_COLLISION(
            Group.CATALOGUE,
            ERROR,
            "Two files claim the same page",
            "Give one of them another name, or another 'slug' in its front matter."),
    DANGLING_SUPERSESSION(
            Group.CATALOGUE,
            ERROR,
            "A page supersedes or amends, or is superseded or amended by, a page that does not exist",
            "Name the other page by its path from this one, such as 'tea-vs-coffee.md'."),
    ONE_WAY_SUPERSESSION(
            Group.CATALOGUE,
            WARNING,
            "A page supersedes or amends another, and the other does not say so",
            "Add 'superseded-by' there, so that readers of either find the other."),
    DUPLICATE_NUMBER(
            Group.CATALOGUE,
            WARNING,
            "Two decision records of a folder have the same number",
            "Give the later one the next free number, in its file's name and its title."),
    NEAR_MISS_NAME(
            Group.CATALOGUE,
            INFO,
            "A file is not read because of the spelling of its name",
            "Give it the usual name, 'tea-vs-coffee.md', or add it to 'includes'."),
    // freshness
    REVIEW_OVERDUE(
            Group.FRESHNESS,
            WARNING,
            "The page should have been reviewed by now",
            "Check that the page still holds, then update 'reviewed' and 'review-by'."),
    MISSING_OWNER(
            Group.FRESHNESS, null, "The page has no owner", "Add 'owner' to the front matter: a team or a person."),
    MISSING_REVIEW_DATE(
            Group.FRESHNESS,
            null,
            "The page does not say when it must be reviewed",
            "Add 'review-by' with a date, or 'reviewed' and 'review-in', to the front matter."),
    // links
    BROKEN_LINK(Group.LINKS, WARNING, "A link leads to no file or page", "Correct the link, or add the file.", INFO),
    BROKEN_ANCHOR(
            Group.LINKS,
            WARNING,
            "A link leads to a heading that the page does not have",
            "Correct what follows '#': the heading in lower case, with hyphens for spaces."),
    MISSING_IMAGE(
            Group.LINKS,
            WARNING,
            "A picture is not in the docs folder",
            "Correct the path, or copy the picture into the docs folder."),
    IMAGE_WITHOUT_ALT(
            Group.LINKS,
            WARNING,
            "A picture has no alternative text",
            "Say between the brackets what the picture shows: '![The kettle, half full](kettle.png)'."),
    UNSAFE_URL(
            Group.LINKS,
            WARNING,
            "A link has an address that pages do not allow",
            "Use an address that starts with https:, or a path in the docs folder. It is shown as text."),
    OUTSIDE_DOCS(
            Group.LINKS,
            ERROR,
            "A symbolic link leaves the docs folder",
            "Copy what it points to into the docs folder."),
    ACTIVE_FILE(
            Group.LINKS,
            ERROR,
            "A link leads to a web page in the docs folder, which is not copied",
            "Link to where it is published instead."),
    RESERVED_NAME(
            Group.LINKS,
            ERROR,
            "A link or picture has the name of a file that is written beside the pages, and is not copied",
            "Give the file another name."),
    // text
    INVALID_UTF8(Group.TEXT, ERROR, "The file is not UTF-8", "Save the file as UTF-8."),
    UNREADABLE(
            Group.TEXT, ERROR, "The file cannot be read", "Check that it is a regular file and may be read.", WARNING),
    MERGE_CONFLICT(
            Group.TEXT,
            ERROR,
            "The file has the markers of a merge that was not finished",
            "Resolve the conflict, and remove the markers."),
    CONTROL_CHARACTER(
            Group.TEXT,
            ERROR,
            "The text contains a control character",
            "Remove it: it cannot be seen, and terminals and browsers may obey it."),
    BIDI_CONTROL(
            Group.TEXT,
            WARNING,
            "The text contains an invisible character that changes the direction of what follows",
            "Remove it: what reviewers see may not be what the file says."),
    RAW_HTML_ESCAPED(
            Group.TEXT,
            WARNING,
            "The page holds HTML, which readers see as text",
            "Write it in Markdown. To show the tag itself, write it between backticks."),
    TOO_LARGE(
            Group.TEXT,
            ERROR,
            "A file, a table, or a picture beside a page is larger than its limit",
            "Make it smaller, or raise maxAttachmentSize. It is not copied beside the page."),
    TOO_DEEP(
            Group.TEXT,
            WARNING,
            "Lists or quotes are nested so deeply that the innermost are read as text",
            "Nest them less deeply, or raise maxNesting."),
    TOO_MANY(
            Group.TEXT,
            WARNING,
            "A file has so many findings that only the most serious are shown",
            "Fix those that are shown; the others show up then.",
            ERROR,
            INFO);

    private final DiagnosticDescriptor descriptor;

    DiagnosticId(Group group, @Nullable Severity severity, String summary, String hint, Severity... others) {
        var besides = EnumSet.noneOf(Severity.class);
        besides.addAll(Arrays.asList(others));
        String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        descriptor = new DiagnosticDescriptor(id, group, severity, besides, summary, hint);
    }

    /** The name in kebab-case, such as {@code row-width}. */
    public String id() {
        return descriptor.id();
    }

    /** All that holds for each diagnostic of this kind. */
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }

    /** The descriptors of all, in the order in which they are documented. */
    public static List<DiagnosticDescriptor> descriptors() {
        return Arrays.stream(values()).map(DiagnosticId::descriptor).toList();
    }

    /** A diagnostic with the usual severity and hint. */
    public Diagnostic at(String file, SourceSpan span, String message) {
        return descriptor.at(file, span, message);
    }

    /** A diagnostic with a hint of its own, which says more than the usual one. */
    public Diagnostic at(String file, SourceSpan span, String message, String hint) {
        return descriptor.at(file, span, message, hint);
    }

    /** A diagnostic that matters more or less than usual; {@code severity} is one of {@link DiagnosticDescriptor#severities}. */
    public Diagnostic at(Severity severity, String file, SourceSpan span, String message, String hint) {
        return descriptor.at(severity, file, span, message, hint);
    }
}
