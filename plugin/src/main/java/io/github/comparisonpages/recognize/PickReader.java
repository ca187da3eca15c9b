package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.RichText;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what the author picks from a line or sentence: "Chosen option: X, because …", "We pick X: …". */
final class PickReader {

    private final Vocabulary vocabulary;
    private final Clauses clauses;
    private final OptionNames names;
    private final List<Option> options;

    PickReader(Vocabulary vocabulary, OptionNames names, List<Option> options) {
        this.vocabulary = vocabulary;
        this.clauses = new Clauses(vocabulary);
        this.names = names;
        this.options = options;
    }

    /** The picks of a heading such as "Decision Outcome: X"; their reason is left to the text below. */
    List<Pick> heading(List<Inline> heading, SourceSpan span) {
        String text = Inlines.text(heading);
        String rest = Separators.after(text);
        boolean label = !rest.isEmpty() && vocabulary.is(Term.PICK, Separators.before(text));
        return label ? picks(rest, heading, RichText.EMPTY, span, false) : List.of();
    }

    /** The picks of a paragraph that starts with a label and a colon. */
    List<Pick> labelled(Block.Paragraph paragraph) {
        String text = Inlines.text(paragraph.content());
        int colon = colon(text);
        if (colon < 0 || !vocabulary.is(Term.PICK, text.substring(0, colon))) {
            return List.of();
        }
        String rest = text.substring(colon + 1).strip();
        var words = Inlines.trimStart(Inlines.from(paragraph.content(), colon + 1), "");
        return rest.isEmpty() ? List.of() : picks(rest, words, reason(paragraph), paragraph.span(), true);
    }

    private static int colon(String text) {
        for (int i = 0; i < Math.min(text.length(), 40); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '\uff1a') {
                return i;
            }
        }
        return -1;
    }

    /** The picks of a paragraph that starts with "We will use" or the like, as far as it names options. */
    List<Pick> sentence(Block.Paragraph paragraph) {
        String text = Inlines.text(paragraph.content()).strip();
        String normalized = Words.normalize(text) + " ";
        return vocabulary.phrases(Term.PICKING).stream()
                .filter(phrase -> normalized.startsWith(phrase + " "))
                .max(Comparator.comparingInt(String::length))
                .map(phrase -> {
                    String rest = normalized.substring(phrase.length() + 1);
                    return named(clause(text, phrase, rest), paragraph);
                })
                .orElse(List.of());
    }

    /** What follows the verb, up to "because" or the end of the sentence. */
    private String clause(String text, String phrase, String normalizedRest) {
        String first = clauses.first(text);
        String normalized = Words.normalize(first);
        return normalized.length() > phrase.length()
                ? normalized.substring(phrase.length()).strip()
                : normalizedRest;
    }

    private List<Pick> named(String clause, Block.Paragraph paragraph) {
        return picks(resolve(clause, true), reason(paragraph), paragraph.span());
    }

    private List<Pick> picks(List<Integer> found, RichText reason, SourceSpan span) {
        return found.stream()
                .map(options::get)
                .map(o -> new Pick(o.id(), List.of(new Inline.Text(o.name(), span)), "", reason, span))
                .toList();
    }

    /** The pick of a paragraph that is nothing but an option's name. */
    List<Pick> bare(Block.Paragraph paragraph) {
        var option = names.exact(Clauses.bare(Inlines.text(paragraph.content())));
        return option.isEmpty()
                ? List.of()
                : List.of(new Pick(
                        options.get(option.getAsInt()).id(),
                        paragraph.content(),
                        "",
                        RichText.EMPTY,
                        paragraph.span()));
    }

    private List<Pick> picks(String text, List<Inline> words, RichText reason, SourceSpan span, boolean several) {
        var found = resolve(clauses.quotedOrFirst(text), several);
        if (found.isEmpty()) {
            return List.of(new Pick(null, words, "", reason, span));
        }
        return picks(found, reason, span);
    }

    /** The options that this text names: as a whole, as several, or nearly. */
    List<Integer> resolve(String text, boolean several) {
        String name = Clauses.bare(text);
        var exact = names.exact(name);
        if (exact.isPresent()) {
            return List.of(exact.getAsInt());
        }
        var mentioned = names.allMentioned(name);
        if (!mentioned.isEmpty()) {
            return several ? mentioned : mentioned.subList(0, 1);
        }
        var number = numbered(name);
        if (!number.isEmpty()) {
            return number;
        }
        var prefix = names.prefix(name, Set.of());
        var near = prefix.isPresent() ? prefix : names.overlap(name, Set.of());
        return near.isPresent() ? List.of(near.getAsInt()) : List.of();
    }

    private static RichText reason(Block.Paragraph paragraph) {
        return new RichText(List.of(paragraph));
    }

    /** The pick of a paragraph under a heading that decides: the only option that its first sentence names. */
    List<Pick> concluded(Block.Paragraph paragraph) {
        String sentence = clauses.first(Inlines.text(paragraph.content()).strip());
        var found = names.allMentioned(sentence);
        if (found.isEmpty()) {
            found = numbered(sentence);
        }
        if (found.isEmpty()) {
            var near = names.nearly(sentence);
            found = near.isPresent() ? List.of(near.getAsInt()) : List.of();
        }
        return found.size() == 1 ? picks(found, reason(paragraph), paragraph.span()) : List.of();
    }

    /** "Option 2" anywhere in a text, or its number alone. */
    private List<Integer> numbered(String text) {
        var words = Words.split(Words.normalize(text));
        for (int i = 0; i < words.size(); i++) {
            var number = words.size() == 1
                    ? Numbering.ordinal("option " + words.get(0), vocabulary)
                    : i + 1 < words.size()
                            ? Numbering.ordinal(words.get(i) + " " + words.get(i + 1), vocabulary)
                            : OptionalInt.empty();
            if (number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= options.size()) {
                return List.of(number.getAsInt() - 1);
            }
        }
        return List.of();
    }
}
