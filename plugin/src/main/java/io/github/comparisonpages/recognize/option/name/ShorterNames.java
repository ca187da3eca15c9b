package io.github.comparisonpages.recognize.option.name;

import io.github.comparisonpages.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The shorter forms of a name: without brackets, in the brackets, before a dash, colon, full stop or comma. */
final class ShorterNames {

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(（][^)）]*[)）]");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(（]([^)）]{2,})[)）]");
    private static final int DIVIDERS = 4;

    private ShorterNames() {}

    /** Without spaces, each once; {@code also} are further ways to write it, {@code compact} is the whole. */
    static List<String> of(String text, String compact, List<String> also) {
        var found = new LinkedHashSet<String>();
        if (bracketed(text)) {
            add(found, outside(text));
            var inner = IN_BRACKETS.matcher(text);
            if (inner.find()) {
                add(found, inner.group(1));
            }
        }
        for (int end : ends(text)) {
            if (end > 1) {
                String before = text.substring(0, end);
                add(found, before);
                if (bracketed(before)) {
                    add(found, outside(before));
                }
            }
        }
        also.forEach(alias -> add(found, alias));
        found.remove(compact);
        return List.copyOf(found);
    }

    /** Where the first dash between spaces, colon, full stop and comma stand; 0 where none does. */
    private static int[] ends(String text) {
        var ends = new int[DIVIDERS];
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            boolean spaced = isBlank(text, i + 1);
            if (isBlank(text, i) && isDash(text, i + 1) && isBlank(text, isDash(text, i + 2) ? i + 3 : i + 2)) {
                ends[0] = i;
            } else if (c == ':' || c == '：') {
                ends[1] = i;
            } else if (c == '.' && spaced) {
                ends[2] = i;
            } else if (c == ',' && spaced) {
                ends[3] = i;
            }
        }
        return ends;
    }

    private static boolean isBlank(String text, int at) {
        return at < text.length() && Character.isWhitespace(text.charAt(at));
    }

    private static boolean isDash(String text, int at) {
        return at < text.length() && "-–—".indexOf(text.charAt(at)) >= 0;
    }

    static boolean bracketed(String text) {
        return text.indexOf('(') >= 0 || text.indexOf('（') >= 0;
    }

    static String outside(String text) {
        return BRACKETS.matcher(text).replaceAll(" ");
    }

    private static void add(Set<String> found, String variant) {
        String compact = Words.normalize(variant).replace(" ", "");
        if (compact.length() > 1) {
            found.add(compact);
        }
    }
}
