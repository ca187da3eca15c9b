package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Verdict.Statement;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.option.OptionNames;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads "Use X if …" from the start of a paragraph or list item. */
public final class StatementReader {

    private final Vocabulary vocabulary;
    private final OptionNames names;
    private final List<Option> options;

    public StatementReader(Vocabulary vocabulary, OptionNames names, List<Option> options) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.options = options;
    }

    /** The statement that these blocks make, the first of them being its sentence. */
    public Optional<Statement> read(Block.Paragraph first, List<Block> following) {
        String text = Inlines.text(first.content());
        int verb = verbEnd(text);
        if (verb == 0) {
            return Optional.empty();
        }
        int at = verb;
        while (at < text.length()) {
            int start = at;
            while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            var option = vocabulary.is(Term.IF, text.substring(start, end))
                    ? names.exact(Names.tidy(text.substring(verb, start)))
                    : OptionalInt.empty();
            if (option.isPresent()) {
                return Optional.of(statement(option.getAsInt(), first, end, following));
            }
            if (end == start) {
                return Optional.empty();
            }
            at = end;
        }
        return Optional.empty();
    }

    /** What stands between the verb that starts the text and the first "if"; empty where the text is no such sentence. */
    public Optional<String> subject(String text) {
        int verb = verbEnd(text);
        int at = vocabulary.startOf(Term.IF, text);
        return verb == 0 || at <= verb
                ? Optional.empty()
                : Optional.of(Names.tidy(text.substring(verb, at))).filter(subject -> !subject.isEmpty());
    }

    private Statement statement(int option, Block.Paragraph first, int end, List<Block> following) {
        var condition = new ArrayList<Block>();
        var rest = Inlines.trimStart(Inlines.from(first.content(), end), ":\uff1a");
        if (!rest.isEmpty()) {
            condition.add(new Block.Paragraph(rest, Inlines.span(rest, first.span())));
        }
        condition.addAll(following);
        var lead = Inlines.trimEnd(Inlines.slice(first.content(), 0, end), "");
        return new Statement(options.get(option).id(), lead, new RichText(condition), first.span());
    }

    /** Where the verb that starts the text ends, with the space behind it; 0 where none does. */
    private int verbEnd(String text) {
        int end = 0;
        for (int words = 0; words < 3; words++) {
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end == 0 || end == text.length()) {
                return 0;
            }
            if (vocabulary.is(Term.USE, text.substring(0, end))) {
                return end;
            }
            end++;
        }
        return 0;
    }
}
