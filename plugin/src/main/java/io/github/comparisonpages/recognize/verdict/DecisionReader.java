package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.section.SectionTree;
import io.github.comparisonpages.recognize.verdict.clause.UnitReader;
import io.github.comparisonpages.recognize.verdict.evidence.Alternatives;
import io.github.comparisonpages.recognize.verdict.evidence.ChoiceTables;
import io.github.comparisonpages.recognize.verdict.evidence.Findings;
import io.github.comparisonpages.recognize.verdict.evidence.PageContext;
import io.github.comparisonpages.recognize.verdict.grammar.DecisionGrammar;
import io.github.comparisonpages.recognize.verdict.name.Choosable;
import io.github.comparisonpages.recognize.verdict.name.NameIndex;
import io.github.comparisonpages.recognize.verdict.name.OptionNumbers;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import io.github.comparisonpages.recognize.verdict.name.Paraphrase;
import io.github.comparisonpages.recognize.verdict.text.LabelLines;
import io.github.comparisonpages.recognize.verdict.text.PageLanguage;
import io.github.comparisonpages.recognize.verdict.text.Part;
import io.github.comparisonpages.recognize.verdict.text.Parts;
import io.github.comparisonpages.recognize.verdict.text.SectionKinds;
import io.github.comparisonpages.recognize.verdict.text.SmallWords;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads which options a page chooses, which it rejects, and the words that say so.
 *
 * <p>For example, below "## Decision" the sentence "We chose Kafka over SQS" says that Kafka is chosen; "Use Kafka if you need
 * order" says so under a condition only, and "We lean towards Kafka" says nothing. Better nothing than a wrong choice. Meant for one
 * page; the grammar is shared.
 */
public final class DecisionReader {

    /** What is known of the page; null where nothing can be chosen, so that nothing needs to be looked at. */
    private final @Nullable PageContext page;

    private @Nullable Decision decision;

    /**
     * Prepares to read a page.
     *
     * @param options what can be chosen, in the order in which {@link Said} counts them; may be empty
     */
    public DecisionReader(DecisionGrammar grammar, SectionTree tree, List<Choosable> options) {
        this.page = options.isEmpty() ? null : look(grammar, tree, options);
    }

    private static PageContext look(DecisionGrammar grammar, SectionTree tree, List<Choosable> options) {
        Map<SectionNode, Integer> own = new IdentityHashMap<>();
        for (int i = 0; i < options.size(); i++) {
            for (SectionNode node : options.get(i).own()) {
                own.put(node, i);
            }
        }
        var parts = Parts.of(tree, node -> false);
        var vocabulary = new PageLanguage(grammar).of(parts);
        var names = new NameIndex(options, vocabulary, new SmallWords(parts));
        var numbers = new OptionNumbers(options, vocabulary, names, parts);
        var resolver = new OptionResolver(options, vocabulary, names, numbers, new Paraphrase(options, vocabulary));
        var optionParts = new HashMap<Part, Integer>();
        for (Part part : parts) {
            var given = own.get(part.node());
            int option = given != null
                    ? given
                    : part.isTop() ? -1 : resolver.ofTitle(part.title().text());
            if (option >= 0) {
                optionParts.put(part, option);
            }
        }
        var findings = new Findings();
        var kinds = new SectionKinds(vocabulary);
        var reader = new UnitReader(vocabulary, resolver);
        var labels = new LabelLines(vocabulary);
        return new PageContext(
                parts,
                Collections.unmodifiableMap(optionParts),
                vocabulary,
                resolver,
                kinds,
                reader,
                labels,
                new ChoiceTables(vocabulary, resolver, findings),
                Alternatives.of(parts, vocabulary, reader, labels, kinds, optionParts, own),
                findings);
    }

    /** The option that a text means, such as the value of a key: by name or number; -1 where it means none. */
    public int named(String text) {
        return page == null ? OptionResolver.NOBODY : page.resolver().named(text);
    }

    /** What the page decides. */
    public Decision read() {
        var known = decision;
        if (known == null) {
            known = page == null ? Decision.NONE : new Routes(page).decide();
            decision = known;
        }
        return known;
    }

    /**
     * Names of what the page may choose beside its options, the likeliest first: where only alternatives are listed, what is taken
     * stands in the decision alone. Whether it is chosen is to be read with it among the options.
     */
    public List<Unlisted> unlisted() {
        return page == null ? List.of() : new UnlistedNames(page).find();
    }
}
