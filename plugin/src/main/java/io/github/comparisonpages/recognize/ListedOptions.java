package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a list of options: of each item, what is the name and what describes it. */
final class ListedOptions {

    /** From so many words on, what follows a dash or colon describes; fewer are part of the name. */
    private static final int WORDS_AFTER_DASH = 3;

    private static final int WORDS_AFTER_COLON = 5;

    private final Vocabulary vocabulary;

    ListedOptions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The options that these items name, in their order; {@code isName} tells a name that the page uses elsewhere. */
    List<NamedOption> read(Block.Items list, Predicate<String> isName) {
        var options = items(list, isName, true);
        long distinct = options.stream().map(NamedOption::name).distinct().count();
        // Where the short names are the same, what tells the options apart is behind them.
        return distinct == options.size() ? options : items(list, isName, false);
    }

    private List<NamedOption> items(Block.Items list, Predicate<String> isName, boolean shorten) {
        var options = new ArrayList<NamedOption>();
        for (Block.Item item : list.items()) {
            if (!item.blocks().isEmpty() && item.blocks().get(0) instanceof Block.Paragraph first) {
                options.add(read(first, item, isName, shorten));
            }
        }
        return options.stream().filter(o -> !o.name().isEmpty()).toList();
    }

    private NamedOption read(Block.Paragraph first, Block.Item item, Predicate<String> isName, boolean shorten) {
        var content = first.content();
        String text = Inlines.text(content);
        int number = Numbering.end(text, vocabulary);
        int nameStart = number < text.length() ? number : 0;
        int nameEnd = shorten ? nameEnd(content, text, nameStart, isName) : text.length();
        String name = trim(text.substring(nameStart, nameEnd));
        var description = new ArrayList<Block>();
        int from = nameEnd < text.length() && text.charAt(nameEnd) == '.' ? nameEnd + 1 : nameEnd;
        var rest = Inlines.trimStart(Inlines.from(content, from), ":-\u2013\u2014\uff1a");
        boolean only = !rest.isEmpty() && Inlines.text(rest).isEmpty();
        if (nameStart > 0 || only || Inlines.showsMore(Inlines.slice(content, 0, nameEnd))) {
            description.add(first);
        } else if (!rest.isEmpty()) {
            description.add(new Block.Paragraph(rest, Inlines.span(rest, first.span())));
        }
        description.addAll(item.blocks().subList(1, item.blocks().size()));
        var spellings = new ArrayList<String>();
        Numbering.label(text, vocabulary).ifPresent(spellings::add);
        spellings.add(trim(text));
        return new NamedOption(
                name, List.of(), spellings, link(content), null, description, Inlines.span(content, item.span()));
    }

    private int nameEnd(List<Inline> content, String text, int start, Predicate<String> isName) {
        int formatted = formattedEnd(content, text, start);
        for (int i = start + 1; i < text.length(); i++) {
            if (endsSentence(text, i) && !inCode(content, i)) {
                return i;
            }
            boolean colon = Separators.isColon(text, i);
            if (!(colon || Separators.isDash(text, i)) || inCode(content, i)) {
                continue;
            }
            String name = trim(text.substring(start, i));
            int words = Words.split(Words.normalize(text.substring(i + 1))).size();
            boolean describes = words >= (colon ? WORDS_AFTER_COLON : WORDS_AFTER_DASH);
            describes |= remark(content, i);
            if (i <= formatted + 1 && words > 1 || isName.test(name) || describes) {
                return i;
            }
        }
        return text.length();
    }

    /** Where strong text, a link or code that starts the item ends; 0 where none does. */
    private static int formattedEnd(List<Inline> content, String text, int start) {
        int at = 0;
        for (Inline inline : content) {
            int length = Inlines.text(List.of(inline)).length();
            if (!(inline instanceof Inline.Text) && length > 0) {
                return at <= start ? at + length : 0;
            }
            at += length;
            if (at > start && !text.substring(0, at).isBlank()) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether a full stop ends a sentence here and another begins. */
    private static boolean endsSentence(String text, int i) {
        return text.charAt(i) == '.'
                && i + 2 < text.length()
                && Inlines.isSpace(text.charAt(i + 1))
                && Character.isUpperCase(text.charAt(i + 2))
                && i > 3
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i - 2));
    }

    /** Whether emphasised text follows, such as "recommended". */
    private static boolean remark(List<Inline> content, int separator) {
        var rest = Inlines.trimStart(Inlines.from(content, separator + 1), "");
        return !rest.isEmpty() && (rest.get(0) instanceof Inline.Strong || rest.get(0) instanceof Inline.Emphasis);
    }

    private static boolean inCode(List<Inline> content, int index) {
        var at = Inlines.slice(content, index, index + 1);
        return !at.isEmpty() && at.get(0) instanceof Inline.Code;
    }

    private static @Nullable String link(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Link link && !link.destination().startsWith("#")) {
                return link.destination();
            }
            var below = inline instanceof Inline.Strong || inline instanceof Inline.Emphasis
                    ? link(Inlines.children(inline))
                    : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** A name as it is shown: white space folded, no dangling punctuation. */
    static String trim(String name) {
        String folded = PlainText.of(List.of(new Inline.Text(name.replace('\u00a0', ' '), SourceSpan.START)));
        var kept = new StringBuilder();
        folded.codePoints().filter(c -> !Words.isInvisible(c)).forEach(kept::appendCodePoint);
        String text = kept.toString().strip();
        int end = text.length();
        while (end > 0 && ":;,-\u2013\u2014".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        text = text.substring(0, end).strip();
        boolean bracketed = text.length() > 2
                && (text.startsWith("[") && text.endsWith("]") || text.startsWith("{") && text.endsWith("}"));
        return bracketed ? text.substring(1, text.length() - 1).strip() : text;
    }
}
