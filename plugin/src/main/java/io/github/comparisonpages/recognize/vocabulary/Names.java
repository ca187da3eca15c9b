package io.github.comparisonpages.recognize.vocabulary;

import io.github.comparisonpages.text.Words;
import java.util.regex.Pattern;

/** An option's name as it is meant, taken out of what is written around it. */
public final class Names {

    private static final String OPENING_QUOTES = "\"“”«»„'‘";
    private static final char MOST_ASCII = 0x7f;
    private static final Pattern ANCHOR = Pattern.compile("\\{[#:][^}]*\\}");
    private static final Pattern LIST_END = Pattern.compile("[;,]\\s*(\\p{L}*)\\s*$");
    private static final Pattern SIGN_BEHIND = Pattern.compile("[\\s\\uFE0F]*[⭐✅❌✔✓🏆☑✨]+[\\s\\uFE0F]*$");
    private static final Pattern SHORTCODE_BEHIND =
            Pattern.compile("\\s*:(?:white_check_mark|x|star|trophy|heavy_check_mark):\\s*$");
    private static final Pattern BRACKET_BEFORE =
            Pattern.compile("^\\s*[(（\\[]\\s*([^()（）\\]]*)\\s*[)）\\]]\\s*(?=\\S)");
    private static final Pattern COLON_BEHIND = Pattern.compile("[\\s:：]+$");
    private static final Pattern COLON_BEFORE = Pattern.compile("^[\\s:：.]+(?=\\s)|^[:：]");
    private static final Pattern QUOTED = Pattern.compile("^[" + OPENING_QUOTES + "](.*)[\"“”«»'’]$");
    private static final Pattern NOTE_BEHIND = Pattern.compile("\\s*[(（][^)）]*[)）]\\s*$");

    private final Vocabulary vocabulary;

    public Names(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A text in one line, without the anchors that some tools read: "Kafka {#kafka}" is "Kafka". */
    public static String tidy(String text) {
        String plain = text.indexOf('{') < 0 ? text : ANCHOR.matcher(text).replaceAll(" ");
        if (isTidy(plain)) {
            return plain;
        }
        var out = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == 0x200b || c == 0xfeff) {
                continue;
            }
            if (Words.isSpace(c)) {
                gap = !out.isEmpty();
            } else {
                if (gap) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Nearly all texts are: single spaces between words. */
    private static boolean isTidy(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > MOST_ASCII ? Words.isSpace(c) || c == 0xfeff : c < ' ' || c == ' ' && gap) {
                return false;
            }
            gap = c == ' ';
        }
        return !gap || text.isEmpty();
    }

    /** A name without what is no part of it at its ends: "Kafka (chosen)", "Kafka ⭐", "[rejected] Kafka", "'Kafka':". */
    public String trim(String name) {
        String s = withoutMarks(withoutListEnd(name));
        s = withoutStateBefore(withoutStateBehind(s));
        s = isAny(last(s), ":：") || endsInSpace(s) ? COLON_BEHIND.matcher(s).replaceFirst("") : s;
        s = s.isEmpty() || Character.isLetterOrDigit(s.charAt(0))
                ? s
                : COLON_BEFORE.matcher(s).replaceFirst("");
        s = s.strip();
        return isAny(first(s), OPENING_QUOTES)
                ? QUOTED.matcher(s).replaceFirst("$1").strip()
                : s;
    }

    private String withoutListEnd(String s) {
        if (s.indexOf(',') < 0 && s.indexOf(';') < 0) {
            return s;
        }
        int divider = Math.max(s.lastIndexOf(','), s.lastIndexOf(';'));
        var end = LIST_END.matcher(s).region(divider, s.length());
        boolean ends = end.find() && (end.group(1).isEmpty() || vocabulary.is(Term.AND, end.group(1)));
        return ends ? s.substring(0, end.start()) : s;
    }

    private static String withoutMarks(String s) {
        String marked = last(s) > MOST_ASCII ? SIGN_BEHIND.matcher(s).replaceFirst("") : s;
        return last(marked) == ':' ? SHORTCODE_BEHIND.matcher(marked).replaceFirst("") : marked;
    }

    private String withoutStateBehind(String s) {
        boolean bracket = isAny(last(s), ")）]");
        int start = bracket ? lastBracket(s) : lastDash(s);
        if (start < 0) {
            return s;
        }
        String status = Words.normalize(s.substring(start));
        boolean state = vocabulary.isNormal(Term.OPTION_STATUS, status)
                || bracket && vocabulary.leads(Term.OPTION_STATUS, status);
        int end = start;
        while (state && end > 0 && isBlank(s.charAt(end - 1))) {
            end--;
        }
        return state ? s.substring(0, end) : s;
    }

    /** Where the bracket opens that closes at the end, with no other in it; -1 where none does. */
    private static int lastBracket(String s) {
        int at = endOf(s) - 2;
        int found = -1;
        while (at >= 0 && !isAny(s.charAt(at), ")）]")) {
            char c = s.charAt(at);
            found = isAny(c, "(（[") ? at : found;
            if (c == '(' || c == '（') {
                break;
            }
            at--;
        }
        return found;
    }

    /** Where the last dash with a space before it stands, if there are but letters behind it; else -1. */
    private static int lastDash(String s) {
        int at = s.length();
        while (at > 0) {
            int c = s.codePointBefore(at);
            at -= Character.charCount(c);
            if (c == '-' || c == '–' || c == '—' || c == '←') {
                return at > 0 && isBlank(s.charAt(at - 1)) ? at : -1;
            }
            if (c != ' ' && !Character.isLetter(c)) {
                return -1;
            }
        }
        return -1;
    }

    private String withoutStateBefore(String s) {
        if (!isAny(first(s), "(（[")) {
            return s;
        }
        var before = BRACKET_BEFORE.matcher(s);
        return before.find() && vocabulary.is(Term.OPTION_STATUS, before.group(1)) ? s.substring(before.end()) : s;
    }

    private static boolean isAny(char c, String characters) {
        return characters.indexOf(c) >= 0;
    }

    private static boolean endsInSpace(String s) {
        return !s.isEmpty() && isBlank(s.charAt(s.length() - 1));
    }

    /** The first character that is no space; a space where there is none. */
    private static char first(String s) {
        int at = 0;
        while (at < s.length() && isBlank(s.charAt(at))) {
            at++;
        }
        return at < s.length() ? s.charAt(at) : ' ';
    }

    /** The last character that is no space; a space where there is none. */
    private static char last(String s) {
        int end = endOf(s);
        return end > 0 ? s.charAt(end - 1) : ' ';
    }

    private static int endOf(String s) {
        int end = s.length();
        while (end > 0 && isBlank(s.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** What patterns call white space. */
    static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** The name in a heading, its number and state aside: "Option 2: Kafka (rejected)" is "Kafka". */
    public String of(String heading) {
        return trim(Numbered.of(tidy(heading), vocabulary).name());
    }

    /** The same in its normal form, without a note in brackets: what a heading is compared by. */
    public String normal(String heading) {
        return compared(of(heading));
    }

    /** A name of {@link #of} as it is compared. */
    static String compared(String name) {
        return Words.normalize(
                isAny(last(name), ")）") ? NOTE_BEHIND.matcher(name).replaceFirst("") : name);
    }
}
