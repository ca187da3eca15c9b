package io.github.comparisonpages.recognize.option.name;

import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the name of an option out of a heading, an item or a cell: "Option 2: Pros and cons of Kafka (chosen)" is "Kafka". */
public final class NameReader {

    private static final Pattern ONLY_BRACKETS = Pattern.compile("[(（][^()（）]*[)）]");

    /** Where something is found is no part of its name: "Kafka (https://kafka.apache.org/)". */
    private static final Pattern ADDRESS_BEHIND =
            Pattern.compile("(?<=\\S)\\s*[(（]\\s*<?https?://[^\\s()（）]*>?\\s*[)）]\\s*$");

    private static final int LONGEST = 100;
    private static final int WORDS_OF_A_LABEL = 3;
    private static final String DIVIDERS = ",，、/";

    /** No phrase before a name has more words. */
    private static final int LONGEST_LEAD = 7;

    private final Vocabulary vocabulary;
    private final Headings headings;
    private final Names names;
    private final Conditions conditions;
    private final Map<String, Read> known = new HashMap<>();

    public NameReader(Vocabulary vocabulary, Headings headings) {
        this.vocabulary = vocabulary;
        this.headings = headings;
        this.names = new Names(vocabulary);
        this.conditions = new Conditions(vocabulary);
    }

    /**
     * A name and its number.
     *
     * @param numberOnly whether there is nothing but a number, "Option 3"; the name is the whole text then
     * @param subject whether the text says more than the name: that it is weighed, "Evaluation of Kafka"
     */
    public record Read(
            String raw, String name, @Nullable String number, boolean word, boolean numberOnly, boolean subject) {}

    /** The name in a text of the page. */
    public Read read(String text) {
        var read = known.get(text);
        if (read == null) {
            read = look(text);
            known.put(text, read);
        }
        return read;
    }

    private Read look(String text) {
        String raw = Names.tidy(text);
        var numbered = headings.numbered(raw);
        boolean address = numbered.name().contains("://");
        String trimmed = address ? names.trim(withoutAddress(numbered.name())) : headings.name(raw);
        String name = headings.details(raw) == Headings.SURE ? trimmed : subject(trimmed);
        // "Option 1 (by default)" has but a number, and so has "Option C chosen".
        boolean none = name.isEmpty()
                || numbered.word()
                        && (ONLY_BRACKETS.matcher(name).matches() || vocabulary.is(Term.OPTION_STATUS, name));
        boolean subject = !none && !name.equals(trimmed);
        return new Read(raw, none ? names.trim(raw) : name, numbered.number(), numbered.word(), none, subject);
    }

    private static String withoutAddress(String name) {
        return ADDRESS_BEHIND.matcher(name).replaceFirst("");
    }

    /** The name as it stands, without what is no part of it at its ends. */
    public String trim(String text) {
        return names.trim(text);
    }

    /** The name behind its number, without state and brackets' state. */
    public String unnumbered(String text) {
        return headings.name(text);
    }

    /** "Pros and cons of X" and "X pros and cons" speak of X. */
    String subject(String name) {
        String bare = withoutLabels(name);
        if (bare.length() < name.length()) {
            return bare;
        }
        String chosen = conditions.subject(name);
        if (chosen != null) {
            return chosen;
        }
        String normal = Words.normalize(name);
        int end = vocabulary.leads(Term.DETAILS_LEAD, normal) ? 0 : name.length();
        for (int words = 0; words < LONGEST_LEAD && end < name.length(); words++) {
            end = nextSpace(name, end);
            String rest = name.substring(end).strip();
            if (!rest.isEmpty() && vocabulary.isNormal(Term.DETAILS_LEAD, Words.normalize(name.substring(0, end)))) {
                rest = withoutArticle(rest);
                if (headings.options(rest) == 0) {
                    return rest;
                }
            }
        }
        return name;
    }

    /** "Kafka pros and cons", "Kafka: pros, cons and use cases": Kafka. */
    private String withoutLabels(String name) {
        int part = 0;
        int head = 0;
        for (int at = 1; at <= name.length() && name.length() <= LONGEST; at++) {
            int divider = at == name.length() ? at : dividerBefore(name, at);
            if (divider > part) {
                String label = name.substring(part, divider);
                if (head > 0 && isLabel(label)) {
                    String rest = withoutLabel(name.substring(0, head));
                    if (rest.length() < head) {
                        return rest;
                    }
                }
                head = divider;
                part = at;
            }
        }
        return withoutTail(name);
    }

    private boolean isLabel(String text) {
        return Words.count(text) <= WORDS_OF_A_LABEL && (headings.kind(text) != null || headings.isCondition(text));
    }

    /** "Kafka: pros": Kafka. */
    private String withoutLabel(String name) {
        int space = name.lastIndexOf(' ');
        boolean label = space > 0 && headings.kind(name.substring(space + 1)) != null;
        return label ? trimEnd(name.substring(0, space)) : withoutTail(name);
    }

    /** Where the comma or word for "and" starts that ends here; 0 where none does. */
    private int dividerBefore(String name, int end) {
        int at = end;
        while (at > 0 && name.charAt(at - 1) == ' ') {
            at--;
        }
        if (at > 0 && DIVIDERS.indexOf(name.charAt(at - 1)) >= 0) {
            return at - 1;
        }
        int start = at < end ? name.lastIndexOf(' ', at - 1) : at - 1;
        boolean word = at < end || Words.isCjk(name.charAt(start));
        return word && start > 0 && vocabulary.is(Term.AND, name.substring(start, at)) ? start : 0;
    }

    private String withoutTail(String name) {
        if (!vocabulary.trails(Term.ABOUT_TAIL, Words.normalize(name))) {
            return name;
        }
        for (String tail : vocabulary.unspaced(Term.ABOUT_TAIL)) {
            if (name.length() > tail.length() + 1 && name.endsWith(tail)) {
                return trimEnd(name.substring(0, name.length() - tail.length()));
            }
        }
        int start = name.length();
        for (int words = 0; words < LONGEST_LEAD && start > 0; words++) {
            start = name.lastIndexOf(' ', start - 1);
            if (start <= 0) {
                break;
            }
            if (vocabulary.isNormal(Term.ABOUT_TAIL, Words.normalize(name.substring(start)))) {
                return trimEnd(name.substring(0, start));
            }
        }
        return name;
    }

    private String withoutArticle(String text) {
        int space = text.indexOf(' ');
        return space > 0 && vocabulary.is(Term.ARTICLE, text.substring(0, space)) ? text.substring(space + 1) : text;
    }

    private static String trimEnd(String text) {
        int end = text.length();
        while (end > 0 && (Words.isSpace(text.charAt(end - 1)) || ":：–—-".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end);
    }

    private static int nextSpace(String text, int from) {
        int at = text.indexOf(' ', from + 1);
        return at < 0 ? text.length() : at;
    }
}
