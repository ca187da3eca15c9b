package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a line about a record, with the links and names of files among them. For example, {@code superseded by
 * [7. Tea](0007-tea.md)} is the words "superseded" and "by" and one link.
 */
final class StatusTokens {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** What ends a clause, so that the next word starts one. */
    private static final String ENDS =
            ".,;:()[]{}!?|/\u2013\u2014\u2022\u00b7\n\u3002\uff0c\u3001\uff1a\uff1b\uff08\uff09\u2192>";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    /** What a piece of the line is. */
    enum Kind {
        WORD,
        /** A Markdown link. */
        LINK,
        /** A file's name, or an identifier with a number in it. */
        NAME
    }

    /**
     * A piece of the line.
     *
     * @param word in its normal form; of a link, its text
     * @param start where it starts
     * @param end where it ends
     */
    record Token(Kind kind, String word, int start, int end) {}

    StatusTokens(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int end = token(at);
            at = Math.max(end, at + 1);
        }
    }

    int size() {
        return tokens.size();
    }

    Token get(int i) {
        return tokens.get(i);
    }

    String text() {
        return text;
    }

    /** What is written of these tokens. */
    String written(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** What is written between a token and the one before it. */
    String gap(int i) {
        int from = i == 0 ? 0 : tokens.get(i - 1).end();
        return text.substring(
                from, i == tokens.size() ? text.length() : tokens.get(i).start());
    }

    /** Whether a clause starts with this token. */
    boolean starts(int i) {
        if (i == 0) {
            return true;
        }
        int end = i == tokens.size() ? text.length() : tokens.get(i).start();
        boolean dash = false;
        boolean space = false;
        for (int at = tokens.get(i - 1).end(); at < end; at++) {
            char c = text.charAt(at);
            if (ENDS.indexOf(c) >= 0) {
                return true;
            }
            dash |= c == '-';
            space |= c == ' ';
        }
        return dash && space;
    }

    /** Whether a sentence or line starts with this token. */
    boolean startsSentence(int i) {
        String gap = gap(i);
        return i == 0 || gap.indexOf('\n') >= 0 || gap.indexOf(". ") >= 0 || gap.indexOf('\u3002') >= 0;
    }

    private int token(int at) {
        char c = text.charAt(at);
        if (c == '[') {
            int end = linkEnd(text, at);
            if (end > 0) {
                String label = text.substring(at + 1, text.indexOf("](", at));
                tokens.add(new Token(Kind.LINK, Words.normalize(label), at, end));
                return end;
            }
        } else if (c == '<') {
            int end = text.indexOf('>', at);
            if (end > at + 1 && text.substring(at, end).indexOf(' ') < 0) {
                tokens.add(new Token(Kind.NAME, Words.normalize(text.substring(at + 1, end)), at + 1, end));
                return end + 1;
            }
        } else if (isPart(text.codePointAt(at))) {
            return chunk(at);
        }
        return at + 1;
    }

    /** Where a Markdown link ends that starts here; -1 where none does. */
    static int linkEnd(String text, int at) {
        int middle = text.indexOf("](", at);
        int next = text.indexOf('[', at + 1);
        if (middle < 0 || next >= 0 && next < middle) {
            return -1;
        }
        int end = text.indexOf(')', middle);
        return end < 0 ? -1 : end + 1;
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private int chunk(int at) {
        int end = at;
        boolean digit = false;
        boolean letter = false;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean joins =
                    "-_./#'\u2019".indexOf(c) >= 0 && end + 1 < text.length() && isPart(text.codePointAt(end + 1));
            if (!isPart(c) && !joins) {
                break;
            }
            digit |= Character.isDigit(c);
            letter |= Character.isLetter(c);
            end += Character.charCount(c);
        }
        String chunk = text.substring(at, end);
        boolean file = chunk.toLowerCase(Locale.ROOT).endsWith(".md");
        boolean name = file || digit && !RecordDate.isDate(chunk) && (letter || chunk.length() < 9);
        if (name && !Words.isCjk(chunk)) {
            tokens.add(new Token(Kind.NAME, Words.normalize(chunk), at, end));
        } else {
            words(at, end);
        }
        return end;
    }

    /** Hyphens and slashes divide words, apostrophes do not. */
    private void words(int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || "-_./#".indexOf(text.charAt(i)) >= 0) {
                String word = Words.normalize(text.substring(start, i));
                if (!word.isEmpty()) {
                    tokens.add(new Token(Kind.WORD, word, start, i));
                }
                start = i + 1;
            }
        }
    }

    /** Without signs and white space at its ends, in one line. */
    static String trimmed(String text) {
        int from = 0;
        int end = text.length();
        while (from < end && !isKept(text, from)) {
            from++;
        }
        while (end > from && !isKept(text, end - 1)) {
            end--;
        }
        boolean opened = text.indexOf('(', from) >= 0 && end < text.length() && text.charAt(end) == ')';
        return SPACES.matcher(text.substring(from, opened ? end + 1 : end)).replaceAll(" ");
    }

    private static boolean isKept(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || c == '[' && linkEnd(text, at) > 0
                || c == ')' && text.lastIndexOf("](", at) > text.lastIndexOf(')', at - 1);
    }

    /** The token that starts the sentence behind this one. */
    int sentenceEnd(int from) {
        int end = from + 1;
        while (end < size() && !startsSentence(end)) {
            end++;
        }
        return end;
    }
}
