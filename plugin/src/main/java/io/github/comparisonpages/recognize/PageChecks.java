package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.parse.ParsedPage;
import io.github.comparisonpages.recognize.option.FoundOption;
import io.github.comparisonpages.recognize.option.FoundOptions;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is reported of a page as a whole. */
final class PageChecks {

    private static final double LISTS_OPTIONS = 0.7;

    private static final Set<String> SAID = Set.of("options heading", "in title", "said to compare");

    /** So many names of each reading are told where two of them are nearly as good. */
    private static final int SHOWN = 3;

    private final ParsedPage page;
    private final SourceSpan titleSpan;
    private final Limits limits;
    private final List<Diagnostic> diagnostics;

    /** Adds to {@code diagnostics}. */
    PageChecks(ParsedPage page, SourceSpan titleSpan, Limits limits, List<Diagnostic> diagnostics) {
        this.page = page;
        this.titleSpan = titleSpan;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    void empty() {
        if (page.blocks().isEmpty()) {
            diagnostics.add(DiagnosticId.EMPTY_PAGE.at(page.path(), SourceSpan.START, "the page says nothing"));
        }
    }

    void missingTitle() {
        if (!page.blocks().isEmpty()) {
            diagnostics.add(DiagnosticId.MISSING_TITLE.at(
                    page.path(),
                    titleSpan,
                    "the page has no title",
                    "Start it with a heading such as '# A vs B'. The file's name stands in for it."));
        }
    }

    /** The options up to the limit. */
    List<FoundOption> limited(List<FoundOption> options) {
        if (options.size() <= limits.options()) {
            return options;
        }
        tooMany(options.get(limits.options()).span(), options.size(), "options", limits.options(), "maxOptions");
        return options.subList(0, limits.options());
    }

    /** The options may be others as well. */
    void nearTie(FoundOptions found) {
        var tie = found.nearTie();
        if (tie != null && !isSaid(tie.taken())) {
            diagnostics.add(DiagnosticId.NEAR_TIE.at(
                    page.path(),
                    tie.left().span(),
                    "the options may be %s as well; they are taken to be %s"
                            .formatted(names(tie.left()), names(tie.taken())),
                    "Name them under a heading 'Considered options', or in 'options' of the front matter."));
        }
    }

    /** The text lists options that the front matter does not declare. */
    void undeclared(FoundOptions found) {
        for (var option : found.undeclared()) {
            diagnostics.add(DiagnosticId.DIFFERING_OPTIONS.at(
                    page.path(),
                    option.span(),
                    "the text lists '%s' among the options, the front matter does not"
                            .formatted(Spelling.quoted(option.name()))));
        }
    }

    /** Whether a heading or the title says that these are the options: then there is no doubt to tell. */
    private static boolean isSaid(CandidateReading reading) {
        for (var evidence : reading.evidence()) {
            if (SAID.contains(evidence.name()) && evidence.value() >= LISTS_OPTIONS) {
                return true;
            }
        }
        return false;
    }

    private static String names(CandidateReading reading) {
        var names = new ArrayList<String>();
        for (String member : reading.members()) {
            names.add('\'' + Spelling.quoted(member) + '\'');
        }
        int shown = Math.min(names.size(), SHOWN);
        return String.join(", ", names.subList(0, shown)) + (shown < names.size() ? " …" : "");
    }

    /** Too many points, too few options. */
    void size(List<Option> options) {
        long points = 0;
        for (Option option : options) {
            for (var group : option.groups()) {
                points += group.points().size();
            }
        }
        if (points > limits.points()) {
            tooMany(titleSpan, points, "points", limits.points(), "maxPoints");
        }
        if (options.size() < 2) {
            diagnostics.add(DiagnosticId.TOO_FEW_OPTIONS.at(
                    page.path(),
                    titleSpan,
                    options.isEmpty() ? "the page names no options to compare" : "the page names only one option"));
        }
    }

    private void tooMany(SourceSpan span, long count, String what, int limit, String parameter) {
        diagnostics.add(DiagnosticId.TOO_LARGE.at(
                page.path(),
                span,
                "the page has %s %s, the limit is %s".formatted(count, what, limit),
                "Make several pages of it, or raise %s.".formatted(parameter)));
    }
}
