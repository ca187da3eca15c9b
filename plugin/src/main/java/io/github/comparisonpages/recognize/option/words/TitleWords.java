package io.github.comparisonpages.recognize.option.words;

import io.github.comparisonpages.recognize.vocabulary.PhraseIndex;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** The vocabulary's words of titles that compare, made ready to be looked for. */
final class TitleWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String CJK = "[\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]";
    private static final String NEVER = "(?!)";
    private static final char FIRST_HANGUL = '\uac00';

    private final Vocabulary vocabulary;
    private final PhraseIndex telling;
    private final Pattern versus;
    private final Pattern perhapsVersus;
    private final Pattern rather;
    private final Pattern alternatives;
    private final Pattern lead;
    private final Pattern leadAtStart;
    private final Pattern tail;
    private final Pattern tailAtEnd;
    private final Pattern toldApart;
    private final Pattern list;
    private final Pattern or;
    private final Pattern verb;
    private final Pattern cjkTail;
    private final Pattern cjkList;

    TitleWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.telling = telling(vocabulary);
        var sure = new ArrayList<String>();
        var letters = new ArrayList<String>();
        var perhaps = new ArrayList<String>();
        for (String phrase : vocabulary.phrases(Term.VERSUS)) {
            if (vocabulary.isEnglish(Term.VERSUS, phrase)) {
                // "v 2" is a version.
                boolean letter = phrase.length() == 1;
                (letter ? letters : sure).add(Pattern.quote(phrase) + (letter ? "\\.?(?!\\s+\\d)" : "\\.?"));
            } else if (!vocabulary.isNormal(Term.AND, phrase) && !vocabulary.isNormal(Term.OR, phrase)) {
                perhaps.add(phrase);
            }
        }
        String vs = "(?:" + String.join("|", sure) + ")";
        letters.addAll(sure);
        versus = compile("\\s+(?:" + String.join("|", letters) + ")\\s+|(?<=" + CJK + ")\\s*" + vs
                + "\\s*|(?<=[\\w)])\\s*" + vs + "\\s*(?=" + CJK + ")");
        perhapsVersus = compile("\\s+" + any(perhaps) + "\\s+");
        rather = compile("\\s+[(（]?" + any(phrases(Term.RATHER_THAN, false)) + "\\s+");
        String leads = any(phrases(Term.COMPARE_LEAD, false));
        String of = "\\b\\s*[:：–—|-]?\\s*(?:" + any(phrases(Term.OF, false)) + "\\s+)?";
        lead = compile("^(?:.{0,40}?\\b)?" + leads + of);
        leadAtStart = compile("^" + leads + of);
        String tails = any(phrases(Term.COMPARE_TAIL, false));
        tail = compile("[\\s:：–—-]+" + tails + "\\s*$");
        var cjk = phrases(Term.COMPARE_TAIL, true);
        tailAtEnd = compile("\\s+" + tails + "$|" + any(cjk) + "$");
        cjk.removeAll(vocabulary.phrases(Term.ABOUT_TAIL));
        cjkTail = compile(any(cjk));
        toldApart = compile("^" + any(phrases(Term.ASKS_HOW, false)) + "\\s+(\\S.*?)\\s+"
                + any(phrases(Term.DIFFERS, false)) + "\\s+(\\S.*)$");
        String and = any(phrases(Term.AND, false));
        alternatives = compile("\\s*[,，、/]\\s*(?:" + any(phrases(Term.OR, false)) + "\\s+)?|\\s+"
                + any(phrases(Term.OR, false)) + "\\s+");
        list = compile("\\s*[,，、]\\s*(?:" + and + "\\s+)?|\\s+(?:" + and + "|&)\\s+");
        or = compile("\\s+" + any(phrases(Term.OR, false)) + "\\s+|(?<=" + CJK + ")\\s*" + any(phrases(Term.OR, true))
                + "\\s*(?=\\S)");
        verb = compile("^.*\\b" + any(phrases(Term.USE, false)) + "\\s+");
        var joints = new ArrayList<String>(List.of("\\s*[，、,]\\s*"));
        for (String word : phrases(Term.AND, true)) {
            // In Korean the word is the end of the one before it.
            boolean ending = word.charAt(0) >= FIRST_HANGUL;
            joints.add(ending ? "(?<=\\S)" + Pattern.quote(word) + "\\s+" : "\\s*" + Pattern.quote(word) + "\\s*");
        }
        cjkList = compile(String.join("|", joints));
    }

    private static PhraseIndex telling(Vocabulary vocabulary) {
        var telling = new ArrayList<String>();
        for (Term term : List.of(Term.VERSUS, Term.COMPARE_LEAD, Term.COMPARE_TAIL, Term.ASKS_HOW, Term.RATHER_THAN)) {
            telling.addAll(vocabulary.phrases(term));
        }
        return new PhraseIndex(telling);
    }

    /** Whether a title has a word that may compare; if not, it names no two things, unless it asks. */
    boolean mayCompare(String title) {
        return Words.isCjk(title) || telling.isWithin(Words.normalize(title));
    }

    /** Whether the second part of a title asks or says how the things in its first are told apart: "which to choose". */
    boolean asksWhich(String rest) {
        String normal = Words.normalize(rest);
        return telling.isWithin(normal)
                || vocabulary.leads(Term.VERDICT, normal)
                || vocabulary.trails(Term.VERDICT, normal);
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, FLAGS);
    }

    private static String any(List<String> phrases) {
        var joined = new StringJoiner("|", "(?:", ")");
        joined.setEmptyValue(NEVER);
        phrases.forEach(phrase -> joined.add(Pattern.quote(phrase)));
        return joined.toString();
    }

    /** A term's phrases, the longest first. */
    private List<String> phrases(Term term, boolean cjk) {
        var found = new ArrayList<String>();
        for (String phrase : vocabulary.phrases(term)) {
            if (Words.isCjk(phrase) == cjk && !Words.normalize(phrase).isEmpty()) {
                found.add(phrase);
            }
        }
        found.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return found;
    }

    /** What surely divides two options: " vs. ". */
    Pattern versus() {
        return versus;
    }

    /** What may divide two options, and may stand in any title: "gegen". */
    Pattern perhapsVersus() {
        return perhapsVersus;
    }

    /** What divides what a record decides for from what it decides against: " instead of ". */
    Pattern rather() {
        return rather;
    }

    /** What divides the names that a record decides against: "A over B / C". */
    Pattern alternatives() {
        return alternatives;
    }

    /** All up to the first name in a title such as "A detailed comparison of A and B". */
    Pattern lead() {
        return lead;
    }

    /** The end of a title such as "A and B compared". */
    Pattern tail() {
        return tail;
    }

    /** "How is A different from B?"; its groups are A and what starts with B. */
    Pattern toldApart() {
        return toldApart;
    }

    /** What divides the names of an enumeration. */
    Pattern list() {
        return list;
    }

    Pattern or() {
        return or;
    }

    /** "Should we use A": A. */
    String behindVerb(String text) {
        return verb.matcher(text).replaceFirst("");
    }

    /** "Comparison of A": A. */
    String withoutLead(String text) {
        return leadAtStart.matcher(text).replaceFirst("");
    }

    /** "A compared", "A 对比": A. */
    String withoutTail(String text) {
        return tailAtEnd.matcher(text).replaceFirst("");
    }

    /** The names before a Chinese, Japanese or Korean word that compares, "A 与 B 的对比"; one or none where it is no such title. */
    List<String> beforeCjkTail(String text) {
        var matcher = cjkTail.matcher(text);
        if (!matcher.find() || matcher.start() == 0) {
            return List.of();
        }
        String head = text.substring(0, matcher.start()).strip();
        while (!head.isEmpty() && isParticle(head.substring(head.length() - 1))) {
            head = head.substring(0, head.length() - 1).strip();
        }
        return List.of(cjkList.split(head));
    }

    private boolean isParticle(String character) {
        return Words.isCjk(character)
                && (vocabulary.isNormal(Term.FUNCTION_WORD, character) || vocabulary.isNormal(Term.OF, character));
    }
}
