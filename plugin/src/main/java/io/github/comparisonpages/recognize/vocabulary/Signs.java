package io.github.comparisonpages.recognize.vocabulary;

import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.text.Words;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sign at the start of a text that says which way it speaks: ✅, {@code :x:}, {@code (+)}, ±. */
final class Signs {

    private static final Pattern BRACKETED = Pattern.compile(
            "^(?:\\(\\s*([+＋±~/−–-]{1,3})\\s*\\)|\\[([+−–-])\\]|([+＋±]|\\+/-|[−–-]{1,2}|\\+\\+))(?=[\\s:])[\\s:]*");
    private static final Pattern BEHIND = Pattern.compile("^[\\uFE0F\\s:：–-]+");

    private static final String BRACKETED_START = "([+＋±−–-";

    private final Vocabulary vocabulary;

    Signs(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A sign and where the text behind it starts. */
    record Sign(Point.Kind kind, int end) {}

    /** The sign that this text starts with; null where it starts with none. */
    @Nullable
    Sign at(String text) {
        int start = skip(text, 0);
        if (start == text.length() || Character.isLetterOrDigit(text.charAt(start))) {
            return null;
        }
        for (Point.Kind kind : Point.Kind.values()) {
            for (String sign : vocabulary.phrases(term(kind))) {
                if (text.startsWith(sign, start)) {
                    int end = start + sign.length();
                    var behind = BEHIND.matcher(text).region(end, text.length());
                    return new Sign(kind, behind.find() ? behind.end() : end);
                }
            }
        }
        if (BRACKETED_START.indexOf(text.charAt(start)) < 0) {
            return null;
        }
        var bracketed = BRACKETED.matcher(text).region(start, text.length());
        return bracketed.find() ? new Sign(kind(bracketed.group()), bracketed.end()) : null;
    }

    private static Term term(Point.Kind kind) {
        return switch (kind) {
            case PRO -> Term.PRO_SIGN;
            case CON -> Term.CON_SIGN;
            case NEUTRAL -> Term.NEUTRAL_SIGN;
        };
    }

    private static Point.Kind kind(String sign) {
        boolean plus = sign.indexOf('+') >= 0 || sign.indexOf('＋') >= 0;
        if (sign.indexOf('±') >= 0 || sign.indexOf('/') >= 0 || sign.indexOf('~') >= 0) {
            return Point.Kind.NEUTRAL;
        }
        return plus ? Point.Kind.PRO : Point.Kind.CON;
    }

    private static int skip(String text, int at) {
        while (at < text.length() && (Words.isSpace(text.charAt(at)) || Words.isInvisible(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
