package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.option.name.Name;
import io.github.comparisonpages.recognize.option.words.OptionGrammar;
import io.github.comparisonpages.recognize.point.OptionText;
import io.github.comparisonpages.recognize.section.SectionTree;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the options of a text, as the reader of pages does. */
public final class Read {

    public static final Vocabulary VOCABULARY = new Vocabulary();
    public static final OptionGrammar GRAMMAR = new OptionGrammar(VOCABULARY);
    private static final PageParser PARSER = new PageParser(Limits.DEFAULT);

    private Read() {}

    public static FoundOptions page(String text) {
        return page(text, "page");
    }

    public static FoundOptions page(String text, String fileName) {
        var page = PARSER.parse(new SourceText(fileName + ".md", text)).value();
        var headings = new Headings(VOCABULARY);
        var tree = SectionTree.of(page.blocks(), VOCABULARY, headings);
        var first = tree.title();
        String title = first == null ? fileName : first.title();
        return new OptionFinder(GRAMMAR, headings, tree, new OptionText(VOCABULARY, headings, tree))
                .find(
                        entry(page.frontMatter(), "options"),
                        entry(page.frontMatter(), "pick"),
                        title,
                        "",
                        first == null ? SourceSpan.START : first.span(),
                        fileName);
    }

    private static FrontMatter.@Nullable Entry entry(FrontMatter frontMatter, String key) {
        return frontMatter.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** The options' names, in their order. */
    public static List<String> names(String text) {
        return names(page(text));
    }

    public static List<String> names(FoundOptions found) {
        var names = new ArrayList<String>();
        found.options().forEach(option -> names.add(option.name()));
        return names;
    }

    public static Name name(String text) {
        return Name.of(text, VOCABULARY);
    }
}
