package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.Decision.Unresolved;
import io.github.comparisonpages.recognize.verdict.evidence.PageContext;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.text.Excerpt;
import io.github.comparisonpages.text.Spelling;
import java.util.ArrayList;

/** Finds the option that an author probably meant behind a label: "Our pick: Teh" means Tea. */
final class NearestOption {

    private static final int WORDS = 8;

    private final PageContext page;

    NearestOption(PageContext page) {
        this.page = page;
    }

    /** The words behind a label up to the first sign or reason, and the option that they nearly name. */
    Unresolved of(Excerpt answer) {
        var tokens = Tokens.of(answer.passage().text().substring(0, answer.to()), answer.from());
        int start = -1;
        int end = answer.from();
        int words = 0;
        for (int i = 0; i < tokens.size() && words < WORDS; i++) {
            var token = tokens.get(i);
            boolean because = page.vocabulary().at(ChoiceTerm.BECAUSE, tokens, i) > 0;
            if (start >= 0 && (because || token.isAny(",;.:!()[]–—\"“”«»"))) {
                break;
            }
            if (token.isWord()) {
                start = start < 0 ? token.start() : start;
                end = token.end();
                words++;
            }
        }
        var named = new Excerpt(answer.passage(), start < 0 ? answer.from() : start, Math.max(end, answer.from()));
        var names = new ArrayList<String>();
        page.resolver().options().forEach(o -> names.add(o.name()));
        String nearest = Spelling.nearest(named.text(), names).orElse(null);
        return new Unresolved(named.inlines(), named.span(), nearest);
    }
}
