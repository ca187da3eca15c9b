package io.github.comparisonpages.recognize.vocabulary;

import java.util.regex.Pattern;

/** An option's name as it is meant, taken out of what is written around it. */
public final class Names {

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
    private static final Pattern QUOTED = Pattern.compile("^[\"“”«»„'‘](.*)[\"“”«»'’]$");
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
        String s = name;
        var end = LIST_END.matcher(s);
        if (end.find() && (end.group(1).isEmpty() || vocabulary.is(Term.AND, end.group(1)))) {
            s = s.substring(0, end.start());
        }
        s = SHORTCODE_BEHIND.matcher(SIGN_BEHIND.matcher(s).replaceFirst("")).replaceFirst("");
        var behind = BRACKET_BEHIND.matcher(s);
        if (behind.find()) {
            boolean bracket = behind.group(1) != null;
            String status = Words.normalize(bracket ? behind.group(1) : behind.group(2));
            if (vocabulary.isNormal(Term.OPTION_STATUS, status)
                    || bracket && vocabulary.leads(Term.OPTION_STATUS, status)) {
                s = s.substring(0, behind.start());
            }
        }
        var before = BRACKET_BEFORE.matcher(s);
        if (before.find() && vocabulary.is(Term.OPTION_STATUS, before.group(1))) {
            s = s.substring(before.end());
        }
        s = COLON_BEFORE
                .matcher(COLON_BEHIND.matcher(s).replaceFirst(""))
                .replaceFirst("")
                .strip();
        return QUOTED.matcher(s).replaceFirst("$1").strip();
    }

    /** The name in a heading, its number and state aside: "Option 2: Kafka (rejected)" is "Kafka". */
    public String of(String heading) {
        return trim(Numbered.of(tidy(heading), vocabulary).name());
    }

    /** The same in its normal form, without a note in brackets: what a heading is compared by. */
    public String normal(String heading) {
        return Words.normalize(NOTE_BEHIND.matcher(of(heading)).replaceFirst(""));
    }
}
