package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.stream.Stream;

final class DuplicateOption extends PageRule {

    DuplicateOption() {
        super(DiagnosticId.DUPLICATE_OPTION);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return Stream.concat(declared(page), found(page));
    }

    /** In the front matter, of which reading takes each name once. */
    private Stream<Diagnostic> declared(Page page) {
        var names = new HashSet<String>();
        var twice = new ArrayList<Diagnostic>();
        for (FrontMatter.Entry entry : page.parsed().frontMatter().entries()) {
            if (entry.key().equals("options") && entry.value() instanceof FrontMatter.Sequence options) {
                for (FrontMatter.Value value : options.values()) {
                    String name = value instanceof FrontMatter.Mapping mapping ? name(mapping) : value.text();
                    if (!Words.normalize(name).isEmpty() && !names.add(Words.normalize(name))) {
                        twice.add(twice(page, name, value.span()));
                    }
                }
            }
        }
        return twice.stream();
    }

    private static String name(FrontMatter.Mapping option) {
        for (FrontMatter.Entry entry : option.entries()) {
            if (entry.key().equals("name")) {
                return entry.value().text();
            }
        }
        return "";
    }

    private Stream<Diagnostic> found(Page page) {
        var names = new HashSet<String>();
        return page.comparison().options().stream()
                .filter(option -> !names.add(Words.normalize(option.name())))
                .map(option -> twice(page, option.name(), option.span()));
    }

    private Diagnostic twice(Page page, String name, SourceSpan span) {
        return at(page, span, "the option '%s' is named twice".formatted(Spelling.quoted(name)));
    }
}
