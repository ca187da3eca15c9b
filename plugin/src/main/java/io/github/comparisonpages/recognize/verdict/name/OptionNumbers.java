package io.github.comparisonpages.recognize.verdict.name;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.text.Part;
import io.github.comparisonpages.recognize.verdict.text.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * The numbers and letters that a page gives its options, and where: "Option 2: Kafka", "B) Kafka", an item of a numbered list.
 * Where it numbers nothing, its options are counted.
 */
public final class OptionNumbers {

    private static final String HAN_DIGITS = "一二三四五六七八九";
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi");
    private static final int NONE = -1;
    private static final int READ_OF_A_TEXT = 300;

    /** No page counts anew more often. */
    private static final int MOST_OF_A_NUMBER = 100;

    /** What a letter or Roman number before which no space stands can end with. */
    private static final String ENDS = "ABCDEFGHIJKLMNOPQRSTUVWXYZivx" + HAN_DIGITS;

    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:(\\p{L}[\\p{L} ]{2,20}?|[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}]{1,6}?)\\s*)?[#№(]?\\s*((?:\\d+(?:\\.\\d+)*)[a-z]?|[A-Z]|[ivxIVX]+|["
                    + HAN_DIGITS + "])(?![\\p{L}\\p{N}])\\s*[)\\].:：）、—–-]*\\s*(.*)$",
            Pattern.DOTALL);
    private static final Pattern IN_NAME =
            Pattern.compile("^(\\p{L}+(?: \\p{L}+)?)\\s*[#№]?\\s*(\\d+[a-z]?|[A-Za-z])(?![\\p{L}\\p{N}_])");

    private final List<Choosable> options;
    private final ChoiceVocabulary vocabulary;
    private final NameIndex names;
    private final Map<String, List<Label>> labels = new HashMap<>();
    private final boolean oneGroup;
    private boolean onlyDigits = true;

    /**
     * A number and where it was given.
     *
     * @param at the unit or part where it stands; 0 where it is part of the name
     * @param strong whether a word says that it numbers options: "Option 2"
     */
    private record Label(int option, int at, boolean strong) {}

    public OptionNumbers(List<Choosable> options, ChoiceVocabulary vocabulary, NameIndex names, List<Part> parts) {
        this.options = options;
        this.vocabulary = vocabulary;
        this.names = names;
        this.oneGroup = options.stream().map(Choosable::group).distinct().count() <= 1;
        for (Part part : parts) {
            read(part.title().text(), part.at(), NONE);
            for (Unit unit : part.units()) {
                if (unit.isText()) {
                    read(unit.text(), unit.at(), unit.number());
                }
            }
        }
        for (int i = 0; i < options.size(); i++) {
            readName(i, options.get(i).name());
            for (String name : options.get(i).spellings()) {
                readName(i, name);
            }
            String number = options.get(i).number();
            if (number != null) {
                add(number.toLowerCase(Locale.ROOT), i, 0, true);
            }
        }
        labels.values().forEach(list -> list.sort(Comparator.comparingInt(Label::at)));
    }

    private void read(String whole, int at, int number) {
        String cut = whole.length() > READ_OF_A_TEXT ? whole.substring(0, READ_OF_A_TEXT) : whole;
        String text = cut.substring(lead(cut));
        var m = mayBeNumbered(text) ? NUMBERED.matcher(text) : null;
        if (m != null && m.find() && (m.group(1) == null || isOptionWord(m.group(1)))) {
            boolean word = m.group(1) != null;
            int option = names.starting(m.group(3));
            if (option < 0 && word) {
                option = names.exact(Tokens.words(text));
            }
            if (option >= 0) {
                int han = HAN_DIGITS.indexOf(m.group(2));
                add(han >= 0 ? Integer.toString(han + 1) : m.group(2).toLowerCase(Locale.ROOT), option, at, word);
                return;
            }
        }
        if (number >= 0) {
            int option = names.starting(text);
            if (option >= 0) {
                add(Integer.toString(number), option, at, false);
            }
        }
    }

    /** Where a text starts behind spaces and signs of format. */
    private static int lead(String text) {
        int at = 0;
        while (at < text.length() && " \t\n\u000b\f\r*_".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Whether a text starts with what may be a number, or with what may be a word before one; nearly none does. */
    private boolean mayBeNumbered(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end <= 1
                || Tokens.isSyllable(text.charAt(0))
                || ENDS.indexOf(text.charAt(end - 1)) >= 0
                || vocabulary.mayStart(ChoiceTerm.OPTION, text.substring(0, end));
    }

    private boolean isOptionWord(String words) {
        return vocabulary.is(ChoiceTerm.OPTION, Tokens.of(words));
    }

    private void readName(int option, String name) {
        var m = IN_NAME.matcher(name);
        if (m.find() && isOptionWord(m.group(1))) {
            add(m.group(2).toLowerCase(Locale.ROOT), option, 0, true);
        }
    }

    private void add(String label, int option, int at, boolean strong) {
        var given = labels.computeIfAbsent(label, l -> new ArrayList<>());
        if (given.size() < MOST_OF_A_NUMBER) {
            given.add(new Label(option, at, strong));
        }
        onlyDigits &= Character.isDigit(label.charAt(0));
    }

    /** Whether the page gives its options numbers. */
    boolean given() {
        return !labels.isEmpty();
    }

    boolean has(int option) {
        return labels.values().stream().anyMatch(list -> list.stream().anyMatch(l -> l.option == option));
    }

    /**
     * The option with this number or letter, seen from a place of the page; -1 where there is none. Of several with one number the
     * nearest above counts.
     */
    public int at(String written, int place) {
        String label = normal(written);
        var found = new ArrayList<>(labels.getOrDefault(label, List.of()));
        int roman = ROMAN.indexOf(label);
        if (roman >= 0) {
            found.addAll(labels.getOrDefault(Integer.toString(roman + 1), List.of()));
        } else if (label.length() == 1 && label.charAt(0) >= '1' && label.charAt(0) <= '4') {
            found.addAll(labels.getOrDefault(ROMAN.get(label.charAt(0) - '1'), List.of()));
        }
        if (found.stream().anyMatch(Label::strong)) {
            found.removeIf(l -> !l.strong);
        }
        if (!found.isEmpty()) {
            return nearest(found, place);
        }
        return given() || !oneGroup ? NONE : counted(label);
    }

    private static int nearest(List<Label> found, int place) {
        int first = found.get(0).option;
        if (found.stream().allMatch(l -> l.option == first)) {
            return first;
        }
        Label nearest = null;
        for (Label label : found) {
            if (label.at > 0 && label.at < place && (nearest == null || label.at > nearest.at)) {
                nearest = label;
            }
        }
        return nearest == null ? NONE : nearest.option;
    }

    private static String normal(String written) {
        int han = HAN_DIGITS.indexOf(written);
        if (han >= 0 && !written.isEmpty()) {
            return Integer.toString(han + 1);
        }
        int zeros = 0;
        while (zeros + 1 < written.length()
                && written.charAt(zeros) == '0'
                && Character.isDigit(written.charAt(zeros + 1))) {
            zeros++;
        }
        return written.substring(zeros).toLowerCase(Locale.ROOT);
    }

    private int counted(String label) {
        ToIntFunction<Integer> known = i -> i >= 0 && i < options.size() ? i : NONE;
        if (label.length() == 1 && label.charAt(0) >= 'a' && label.charAt(0) <= 'h') {
            return known.applyAsInt(label.charAt(0) - 'a');
        }
        boolean digits = !label.isEmpty() && label.length() < 4 && label.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? known.applyAsInt(Integer.parseInt(label) - 1) : NONE;
    }

    /** The option at a place of the row, from 1: "the second option"; -1 where there is none. */
    int ordinal(int which, int place) {
        if (which > options.size()) {
            return NONE;
        }
        int given = at(Integer.toString(which), place);
        return given >= 0 ? given : onlyDigits ? which - 1 : NONE;
    }
}
