package io.github.comparisonpages.recognize.vocabulary;

import io.github.comparisonpages.text.Words;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name and the number that stands before it: "Option 2a: Kafka", "3) Kafka", "B. Kafka", "II. Kafka", "2.1 Kafka", "Kafka
 * (option 2)".
 *
 * @param text the text that was looked at
 * @param start where the name starts in {@code text}
 * @param end where it ends
 * @param number the number or letter in lower case, such as "2a"; null where there is none
 * @param word whether a word such as "Option" says that this is one of several
 * @param divided whether a sign divides the number from the name, or nothing follows it
 */
public record Numbered(
        String text, int start, int end, @Nullable String number, boolean word, boolean divided) {

    private static final String HAN_DIGITS = "一二三四五六七八九";

    private static final Pattern STATUS_IN_FRONT =
            Pattern.compile("^\\s*[(（\\[]\\s*([^()（）\\]]{2,20})\\s*[)）\\]]\\s*(?=\\S)");
    private static final Pattern ORNAMENT = Pattern.compile("^[^\\p{L}\\p{N}“„«‘<\"'`@.$/#\\[{(-]+");
    private static final Pattern OPEN_BRACKET = Pattern.compile("^[\\[({](?=\\s*\\p{L}+\\s+\\w{1,3}\\s*[\\])}])");
    private static final Pattern WORD = Pattern.compile(
            "^(\\p{L}+(?:[- ]\\p{L}+)?)(?:\\s*[#№]\\s*|\\s+(?:no\\.?|nr\\.?)?\\s*|(?=\\d))"
                    + "([0-9]{1,3}(?:[.-][0-9]{1,2})*[a-z]?|[A-Z][0-9]?|[ivx]{1,4}|[" + HAN_DIGITS + "])"
                    + "(?![\\p{L}\\p{N}'’])\\s*[\\])}]?\\s*[.:：)\\]–—-]*\\s*",
            Pattern.CASE_INSENSITIVE);
    /** "Option B (not our preferred option): Kafka", "Option C (rejected): NATS": what the brackets say is no name. */
    private static final Pattern REMARK = Pattern.compile("^[(（]([^()（）]{2,40})[)）]\\s*(?::\\s+|：\\s*)(?=\\S)");

    private static final Pattern CJK_WORD =
            Pattern.compile("^([\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]+?)\\s*([0-9]{1,2}|[A-Za-z]|["
                    + HAN_DIGITS + "])(?![A-Za-z])\\s*[.:：、)）]?\\s*");
    private static final Pattern WORD_ALONE =
            Pattern.compile("^(\\p{L}+(?: \\p{L}+)?)(?:\\s*[(（][^()（）]{2,30}[)）](?: (\\p{L}+))?)?\\s*[:：]\\s+");
    private static final Pattern DIGITS = Pattern.compile(
            "^[(#]?([0-9]{1,2}(?:[.-][0-9]{1,2})*[a-z]?)"
                    + "(?:\\s*[)：:、]\\s*|\\s*\\.(?:\\s+|(?=\\p{Lu}))|\\s+[-–—]+\\s+|\\s+)(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("^\\(?([A-Z]|[IVX]{1,4})(?:[.):]|\\s[-–—]+)\\s+(?=\\S)");
    private static final Pattern BEHIND =
            Pattern.compile("^(.{3,}?)\\s*[(（]\\s*(\\p{L}+)\\s+([0-9A-Za-z]{1,2})\\s*[)）]$");
    private static final Pattern ENDS_DIVIDED = Pattern.compile("[.:：、)）\\]–—-]\\s*$");

    /** The name without its number, as written; may be empty. */
    public String name() {
        return text.substring(start, end);
    }

    /** Whether the name has a number or letter. */
    public boolean numbered() {
        return number != null;
    }

    /** Whether it starts as one of a row of options does, with its number set apart: "Option 2: …", "3) …". */
    public boolean heads() {
        return number != null && divided;
    }

    /** Looks at the start of a text. */
    public static Numbered of(String text, Vocabulary vocabulary) {
        int at = 0;
        if (isAt(text, firstOf(text), "(（[")) {
            var status = STATUS_IN_FRONT.matcher(text);
            if (status.find() && vocabulary.is(Term.OPTION_STATUS, status.group(1))) {
                at = status.end();
            }
        }
        if (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at = skip(ORNAMENT, text, at);
        }
        if (isAt(text, at, "[({")) {
            at = skip(OPEN_BRACKET, text, at);
        }
        return from(text, at, vocabulary);
    }

    private static int firstOf(String text) {
        int at = 0;
        while (at < text.length() && Words.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAt(String text, int at, String characters) {
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    private static int skip(Pattern pattern, String text, int at) {
        var matcher = at(pattern, text, at);
        return matcher == null ? at : matcher.end();
    }

    private static @Nullable Matcher at(Pattern pattern, String text, int at) {
        var matcher = pattern.matcher(text).region(at, text.length());
        return matcher.find() ? matcher : null;
    }

    private static Numbered from(String text, int at, Vocabulary vocabulary) {
        var found = startsWithOptionWord(text, at, vocabulary) ? behindWord(text, at, vocabulary) : null;
        found = found == null && at < text.length() ? bare(text, at, vocabulary) : found;
        if (found != null) {
            return found;
        }
        var m = text.endsWith(")") ? at(BEHIND, text, at) : null;
        if (m != null && vocabulary.is(Term.OPTION_WORD, m.group(2))) {
            return new Numbered(text, at, m.end(1), m.group(3).toLowerCase(Locale.ROOT), true, true);
        }
        return new Numbered(text, at, text.length(), null, false, false);
    }

    /** Whether one of the first two words, or both together, are such as "Option": nearly no text needs more looking at. */
    private static boolean startsWithOptionWord(String text, int at, Vocabulary vocabulary) {
        int end = letters(text, at);
        if (end == at) {
            return false;
        }
        if (Words.isCjk(text.substring(at, at + 1)) || vocabulary.is(Term.OPTION_WORD, text.substring(at, end))) {
            return true;
        }
        if (end < text.length() && " -".indexOf(text.charAt(end)) >= 0) {
            int second = letters(text, end + 1);
            return second > end + 1 && isOptionWord(text.substring(at, second), vocabulary);
        }
        return false;
    }

    private static int letters(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetter(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static @Nullable Numbered behindWord(String text, int at, Vocabulary vocabulary) {
        var m = at(WORD, text, at);
        if (m != null && isOptionWord(m.group(1), vocabulary)) {
            return withoutRemark(numbered(text, m, 2, true), vocabulary);
        }
        m = at(CJK_WORD, text, at);
        if (m != null && vocabulary.is(Term.OPTION_WORD, m.group(1))) {
            return withoutRemark(numbered(text, m, 2, true), vocabulary);
        }
        m = at(WORD_ALONE, text, at);
        // "Proposed solution: X" is one of several; "Chosen option: X" chooses one of them.
        if (m != null && isLabelOfOne(m.group(1), m.group(2), vocabulary) && !vocabulary.is(Term.PICK, m.group(1))) {
            return new Numbered(text, m.end(), text.length(), null, true, true);
        }
        return null;
    }

    private static Numbered withoutRemark(Numbered numbered, Vocabulary vocabulary) {
        var remark = at(REMARK, numbered.text, numbered.start);
        if (remark == null) {
            return numbered;
        }
        String says = remark.group(1).strip();
        return isOptionWord(says, vocabulary) || vocabulary.is(Term.OPTION_STATUS, says)
                ? new Numbered(numbered.text, remark.end(), numbered.end, numbered.number, true, true)
                : numbered;
    }

    /** Behind a number or letter alone. */
    private static @Nullable Numbered bare(String text, int at, Vocabulary vocabulary) {
        char first = text.charAt(at);
        if (first >= '0' && first <= '9' || first == '(' || first == '#') {
            var m = at(DIGITS, text, at);
            if (m != null && (isSetApart(m.group()) || m.group(1).indexOf('.') >= 0)) {
                var inner = from(text, m.end(), vocabulary);
                return inner.word ? inner : numbered(text, m, 1, false);
            }
        }
        if (first >= 'A' && first <= 'Z' && mayBeLetter(text, at) || first == '(') {
            var m = at(LETTER, text, at);
            return m == null ? null : numbered(text, m, 1, false);
        }
        return null;
    }

    /** Whether this is no word, unless one such as "VIII". */
    private static boolean mayBeLetter(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return "IVX".indexOf(next) >= 0 || !Character.isLetterOrDigit(next);
    }

    private static Numbered numbered(String text, Matcher m, int group, boolean word) {
        boolean divided =
                m.end() == text.length() || ENDS_DIVIDED.matcher(m.group()).find();
        return new Numbered(text, m.end(), text.length(), m.group(group).toLowerCase(Locale.ROOT), word, divided);
    }

    /** "Alternative", "Rejected option", "Option rejected", and "Alternative (not preferred) option" with its last word. */
    private static boolean isLabelOfOne(String words, @Nullable String behind, Vocabulary vocabulary) {
        int space = words.indexOf(' ');
        boolean stated = space > 0
                && behind == null
                && vocabulary.is(Term.OPTION_STATUS, words.substring(space))
                && vocabulary.is(Term.OPTION_WORD, words.substring(0, space));
        return stated || isOptionWord(words, vocabulary) && (behind == null || vocabulary.is(Term.OPTION_WORD, behind));
    }

    private static boolean isOptionWord(String words, Vocabulary vocabulary) {
        return vocabulary.is(Term.OPTION_WORD, words)
                || vocabulary.is(
                        Term.OPTION_WORD,
                        words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1));
    }

    private static boolean isSetApart(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (".)：:、–—".indexOf(digits.charAt(i)) >= 0) {
                return true;
            }
        }
        return digits.contains(" - ");
    }
}
