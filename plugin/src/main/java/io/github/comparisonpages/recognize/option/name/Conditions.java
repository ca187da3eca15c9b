package io.github.comparisonpages.recognize.option.name;

import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import org.jspecify.annotations.Nullable;

/** Headings that say when something is taken: "If you choose Kafka", "Choose Kafka when", "如果选择 Kafka" speak of Kafka. */
public final class Conditions {

    private static final int WORDS_OF_A_NAME = 4;

    /** "if you choose": one word may stand between. */
    private static final int WORDS_BEFORE_VERB = 2;

    private final Vocabulary vocabulary;

    public Conditions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What such a heading speaks of; null where it is none. */
    @Nullable
    public String subject(String heading) {
        String name = Words.isCjk(heading) ? behindCjk(heading) : besideWords(heading);
        return name == null || Words.normalize(name).isEmpty() || Words.count(name) > WORDS_OF_A_NAME ? null : name;
    }

    /**
     * What a heading speaks of that but tells to choose, "Choose Kafka", "Choose Kafka if order matters"; null where it is none. It
     * may as well be a step, "Choose a plan": only several such headings side by side name what is compared.
     */
    @Nullable
    public String chosen(String heading) {
        String name = Words.isCjk(heading) ? behindCjkChoice(heading) : behindChoice(heading);
        return name == null || Words.normalize(name).isEmpty() || Words.count(name) > WORDS_OF_A_NAME ? null : name;
    }

    /** The longest of several: "when to choose" says more than "when". */
    private @Nullable String behindChoice(String heading) {
        String rest = null;
        boolean led = vocabulary.leads(Term.CHOOSE, Words.normalize(heading));
        for (int end = led ? heading.indexOf(' ') : -1; end > 0; end = heading.indexOf(' ', end + 1)) {
            if (vocabulary.is(Term.CHOOSE, heading.substring(0, end))) {
                rest = heading.substring(end + 1);
            }
        }
        if (rest == null) {
            return null;
        }
        int space = rest.indexOf(' ');
        String first = space < 0 ? rest : rest.substring(0, space);
        boolean step = vocabulary.is(Term.ARTICLE, first) || vocabulary.is(Term.FUNCTION_WORD, first);
        return step ? null : beforeCondition(rest);
    }

    private String beforeCondition(String text) {
        int start = 0;
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            int end = text.indexOf(' ', space + 1);
            String word = text.substring(space + 1, end < 0 ? text.length() : end);
            if (start == 0 && vocabulary.is(Term.IF, word)) {
                start = space;
            }
        }
        return start == 0 ? text : text.substring(0, start);
    }

    private @Nullable String behindCjkChoice(String heading) {
        String rest = null;
        for (String verb : vocabulary.unspaced(Term.CHOOSE)) {
            boolean longer = rest == null || heading.length() - verb.length() < rest.length();
            if (heading.startsWith(verb) && longer) {
                rest = heading.substring(verb.length());
            }
        }
        return rest == null ? null : rest.strip();
    }

    private @Nullable String besideWords(String heading) {
        int space = heading.indexOf(' ');
        if (space < 0) {
            return null;
        }
        if (vocabulary.is(Term.USE, heading.substring(0, space))) {
            int last = heading.lastIndexOf(' ');
            return last > space && vocabulary.is(Term.IF, heading.substring(last))
                    ? heading.substring(space, last).strip()
                    : null;
        }
        if (!vocabulary.is(Term.IF, heading.substring(0, space))) {
            return null;
        }
        for (int words = 0; words < WORDS_BEFORE_VERB; words++) {
            int next = heading.indexOf(' ', space + 1);
            if (next < 0) {
                return null;
            }
            if (vocabulary.is(Term.USE, heading.substring(space, next))) {
                return heading.substring(next).strip();
            }
            space = next;
        }
        return null;
    }

    private @Nullable String behindCjk(String heading) {
        for (String condition : vocabulary.unspaced(Term.IF)) {
            if (heading.startsWith(condition)) {
                for (String verb : vocabulary.unspaced(Term.USE)) {
                    if (heading.startsWith(verb, condition.length())) {
                        return heading.substring(condition.length() + verb.length())
                                .strip();
                    }
                }
            }
        }
        for (String condition : vocabulary.unspaced(Term.USE_WHEN)) {
            int end = heading.length() - condition.length();
            if (end > 1 && heading.endsWith(condition)) {
                return heading.substring(0, end).strip();
            }
        }
        return null;
    }
}
