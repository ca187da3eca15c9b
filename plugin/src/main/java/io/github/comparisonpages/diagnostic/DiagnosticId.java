package io.github.comparisonpages.diagnostic;

import static io.github.comparisonpages.diagnostic.DiagnosticDescriptor.Group.CATALOGUE;
import static io.github.comparisonpages.diagnostic.DiagnosticDescriptor.Group.FRESHNESS;
import static io.github.comparisonpages.diagnostic.DiagnosticDescriptor.Group.HONESTY;
import static io.github.comparisonpages.diagnostic.DiagnosticDescriptor.Group.LINKS;
import static io.github.comparisonpages.diagnostic.DiagnosticDescriptor.Group.STRUCTURE;
import static io.github.comparisonpages.diagnostic.DiagnosticDescriptor.Group.TEXT;
import static io.github.comparisonpages.diagnostic.Severity.ERROR;
import static io.github.comparisonpages.diagnostic.Severity.INFO;
import static io.github.comparisonpages.diagnostic.Severity.WARNING;

import io.github.comparisonpages.diagnostic.DiagnosticDescriptor.Group;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that this plugin finds wrong, in the order in which it is documented: what each is called, what it is about, and
 * how much it matters. What is wrong, and what to do, stands beside it in {@code diagnostics.properties}. Whoever finds
 * it states only the place and the words, such as
 *
 * <pre>{@code DiagnosticId.ROW_WIDTH.at("tea.md", row, "this row has 4 cells, the table has 3 columns")}</pre>
 *
 * <p>Further severities are those that a diagnostic has besides, where a page gives a reason for more or less.
 */
public enum DiagnosticId {
    // structure
    MISSING_TITLE(STRUCTURE, WARNING, ERROR),
    TOO_FEW_OPTIONS(STRUCTURE, INFO),
    NEAR_TIE(STRUCTURE, INFO),
    OPTION_WITHOUT_SECTION(STRUCTURE, WARNING, ERROR),
    DUPLICATE_OPTION(STRUCTURE, ERROR),
    NEAR_MATCH(STRUCTURE, INFO, WARNING),
    EMPTY_SECTION(STRUCTURE, WARNING, ERROR),
    EMPTY_PAGE(STRUCTURE, ERROR),
    NO_NAME(STRUCTURE, ERROR),
    REPEATED_HEADING(STRUCTURE, ERROR, WARNING, INFO),
    MISSPELT_HEADING(STRUCTURE, ERROR, WARNING, INFO),
    MISPLACED_SECTION(STRUCTURE, ERROR),
    STATEMENT_NOT_AN_OPTION(STRUCTURE, ERROR),
    LOOK_ALIKE(STRUCTURE, ERROR),
    NO_VERDICT(STRUCTURE, WARNING),
    UNCLEAR_PICK(STRUCTURE, INFO),
    DIFFERING_OPTIONS(STRUCTURE, WARNING),
    DIFFERING_PICKS(STRUCTURE, ERROR),
    DIFFERING_STATUS(STRUCTURE, WARNING),
    PICK_NOT_AN_OPTION(STRUCTURE, ERROR, WARNING, INFO),
    ROW_WIDTH(STRUCTURE, WARNING, ERROR),
    BROKEN_TABLE(STRUCTURE, ERROR),
    OPEN_CODE_BLOCK(STRUCTURE, ERROR),
    BROKEN_MARKUP(STRUCTURE, WARNING),
    COLUMN_MISMATCH(STRUCTURE, ERROR),
    WEIGHT_NOT_A_NUMBER(STRUCTURE, ERROR),
    SCORE_NOT_A_NUMBER(STRUCTURE, ERROR),
    DUPLICATE_CRITERION(STRUCTURE, WARNING),
    MIXED_SCALES(STRUCTURE, WARNING),
    SCORE_OUT_OF_SCALE(STRUCTURE, ERROR),
    TOTAL_MISMATCH(STRUCTURE, WARNING),
    FRONT_MATTER(STRUCTURE, ERROR, WARNING),
    UNKNOWN_KEY(STRUCTURE, INFO, WARNING),
    WRONG_TYPE(STRUCTURE, ERROR),
    DUPLICATE_KEY(STRUCTURE, ERROR, WARNING),
    UNUSED_IGNORE(STRUCTURE, WARNING),
    EXTENSION_FAILED(STRUCTURE, ERROR),
    // honesty
    ONE_SIDED(HONESTY, WARNING),
    FILLER(HONESTY, WARNING),
    DUPLICATE_POINT(HONESTY, WARNING),
    PICK_WITHOUT_REASON(HONESTY, WARNING),
    PICK_AGAINST_SCORES(HONESTY, INFO),
    FRAGILE_PICK(HONESTY, INFO),
    PICK_CHANGED_SILENTLY(HONESTY, WARNING),
    UNSCORED_CELL(HONESTY, INFO),
    UNSOURCED_CLAIM(HONESTY, null),
    // catalogue
    CONTRADICTORY_PAIR(CATALOGUE, ERROR),
    PREFERENCE_CYCLE(CATALOGUE, WARNING),
    DUPLICATE_COMPARISON(CATALOGUE, WARNING),
    INCONSISTENT_OPTION_NAME(CATALOGUE, WARNING),
    SLUG_COLLISION(CATALOGUE, ERROR),
    DANGLING_SUPERSESSION(CATALOGUE, ERROR),
    ONE_WAY_SUPERSESSION(CATALOGUE, WARNING),
    DUPLICATE_NUMBER(CATALOGUE, WARNING),
    NEAR_MISS_NAME(CATALOGUE, INFO),
    // freshness
    REVIEW_OVERDUE(FRESHNESS, WARNING),
    MISSING_OWNER(FRESHNESS, null),
    MISSING_REVIEW_DATE(FRESHNESS, null),
    // links
    BROKEN_LINK(LINKS, WARNING, INFO),
    BROKEN_ANCHOR(LINKS, WARNING),
    MISSING_IMAGE(LINKS, WARNING),
    IMAGE_WITHOUT_ALT(LINKS, WARNING),
    UNSAFE_URL(LINKS, WARNING),
    OUTSIDE_DOCS(LINKS, ERROR),
    ACTIVE_FILE(LINKS, ERROR),
    RESERVED_NAME(LINKS, ERROR),
    // text
    INVALID_UTF8(TEXT, ERROR),
    UNREADABLE(TEXT, ERROR, WARNING),
    MERGE_CONFLICT(TEXT, ERROR),
    CONTROL_CHARACTER(TEXT, ERROR),
    BIDI_CONTROL(TEXT, WARNING),
    RAW_HTML_ESCAPED(TEXT, WARNING),
    TOO_LARGE(TEXT, ERROR),
    TOO_DEEP(TEXT, WARNING),
    TOO_MANY(TEXT, WARNING, ERROR, INFO);

    private final DiagnosticDescriptor descriptor;

    DiagnosticId(Group group, @Nullable Severity severity, Severity... others) {
        String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        descriptor = new DiagnosticDescriptor(
                id, group, severity, Set.of(others), Texts.ALL.getString(id), Texts.ALL.getString(id + ".hint"));
    }

    /**
     * What is wrong, by the id, and what to do, by the id with ".hint". A constant can use no field of its own enum.
     */
    private static final class Texts {
        static final ResourceBundle ALL =
                ResourceBundle.getBundle("io.github.comparisonpages.diagnostic.diagnostics", Locale.ROOT);
    }

    /** Returns the name in kebab-case, such as {@code row-width}. */
    public String id() {
        return descriptor.id();
    }

    /** Returns all that holds for each diagnostic of this kind. */
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }

    /** Returns the descriptors of all, in the order in which they are documented. */
    public static List<DiagnosticDescriptor> descriptors() {
        return Arrays.stream(values()).map(DiagnosticId::descriptor).toList();
    }

    /** Returns a diagnostic with the usual severity and hint. */
    public Diagnostic at(String file, SourceSpan span, String message) {
        return descriptor.at(file, span, message);
    }

    /** Returns a diagnostic with a hint of its own, which says more than the usual one. */
    public Diagnostic at(String file, SourceSpan span, String message, String hint) {
        return descriptor.at(file, span, message, hint);
    }

    /**
     * Returns a diagnostic that matters more or less than usual; {@code severity} is one of
     * {@link DiagnosticDescriptor#severities}.
     */
    public Diagnostic at(Severity severity, String file, SourceSpan span, String message, String hint) {
        return descriptor.at(severity, file, span, message, hint);
    }
}
