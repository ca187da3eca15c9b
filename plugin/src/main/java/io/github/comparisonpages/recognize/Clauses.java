package io.github.comparisonpages.recognize;

/** Finds the part of a sentence that names something. */
final class Clauses {

    private static final String QUOTES = "\"\u201c\u201d\u201e'\u2018\u2019`*_\u00ab\u00bb[]";

    private final Vocabulary vocabulary;

    Clauses(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A name without quotes, brackets and punctuation around it. */
    static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && (QUOTES + " (").indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && (QUOTES + " .,;:").indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** What stands between the quotes that start the text, else its first clause. */
    String quotedOrFirst(String text) {
        String opening = "\"\u201c\u201e\u00ab";
        if (!text.isEmpty() && opening.indexOf(text.charAt(0)) >= 0) {
            for (int i = 1; i < text.length(); i++) {
                if ("\"\u201d\u201c\u00bb".indexOf(text.charAt(i)) >= 0) {
                    String after = text.substring(i + 1).strip();
                    boolean more = vocabulary.phrases(Term.AND).stream().anyMatch(and -> after.startsWith(and + " \""));
                    return more ? first(text) : text.substring(1, i);
                }
            }
        }
        return first(text);
    }

    /** The text up to "because" or the end of its sentence; a comma ends it only before such a word. */
    String first(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Inlines.isSpace(text.charAt(end))) {
                end++;
            }
            String word = text.substring(at, end);
            if (at > 0 && vocabulary.is(Term.BECAUSE, word)) {
                return text.substring(0, at);
            }
            if (word.endsWith(".") && !word.equalsIgnoreCase("e.g.") && word.length() > 2) {
                return text.substring(0, end);
            }
            at = end + 1;
        }
        return text;
    }
}
