package io.github.comparisonpages.recognize.vocabulary;

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
    private static final Pattern BRACKET_BEHIND =
            Pattern.compile("\\s*(?:[(（\\[]\\s*([^()（）\\]]*)\\s*[)）\\]]|\\s[-–—]\\s*([\\p{L} ]+))\\s*$");
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
        var end = LIST_END.matcher(s);
        boolean ends = end.find() && (end.group(1).isEmpty() || vocabulary.is(Term.AND, end.group(1)));
        return ends ? s.substring(0, end.start()) : s;
    }

    private static String withoutMarks(String s) {
        String marked = last(s) > MOST_ASCII ? SIGN_BEHIND.matcher(s).replaceFirst("") : s;
        return last(marked) == ':' ? SHORTCODE_BEHIND.matcher(marked).replaceFirst("") : marked;
    }

    private String withoutStateBehind(String s) {
        if (!isAny(last(s), ")）]") && s.indexOf('-') < 0 && s.indexOf('–') < 0 && s.indexOf('—') < 0) {
            return s;
        }
        var behind = BRACKET_BEHIND.matcher(s);
        if (!behind.find()) {
            return s;
        }
        boolean bracket = behind.group(1) != null;
        String status = Words.normalize(bracket ? behind.group(1) : behind.group(2));
        boolean state = vocabulary.isNormal(Term.OPTION_STATUS, status)
                || bracket && vocabulary.leads(Term.OPTION_STATUS, status);
        return state ? s.substring(0, behind.start()) : s;
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
        int end = s.length();
        while (end > 0 && isBlank(s.charAt(end - 1))) {
            end--;
        }
        return end > 0 ? s.charAt(end - 1) : ' ';
    }

    /** What patterns call white space. */
    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** The name in a heading, its number and state aside: "Option 2: Kafka (rejected)" is "Kafka". */
    public String of(String heading) {
        return trim(Numbered.of(tidy(heading), vocabulary).name());
    }

    /** The same in its normal form, without a note in brackets: what a heading is compared by. */
    public String normal(String heading) {
        String name = of(heading);
        return Words.normalize(
                isAny(last(name), ")）") ? NOTE_BEHIND.matcher(name).replaceFirst("") : name);
    }
}
