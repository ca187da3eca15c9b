package io.github.comparisonpages.relate;

import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.EntryReader;
import java.util.List;

/** What is known of pages that a test writes itself. */
public final class Written {

    private Written() {}

    public static Comparison comparison(String source, String text) {
        var page = new PageParser(Limits.DEFAULT).parse(new SourceText(source, text));
        return new ComparisonRecognizer(Limits.DEFAULT).recognize(page.value()).value();
    }

    public static Entry entry(String source, String text) {
        return EntryReader.read(comparison(source, text));
    }

    /** A page with this front matter, one line each, and a title. */
    public static Entry page(String source, String frontMatter, String title) {
        return entry(source, "---\n%s\n---\n\n# %s\n".formatted(frontMatter, title));
    }

    public static Catalog catalog(Entry... entries) {
        return new Catalog(List.of(entries));
    }
}
