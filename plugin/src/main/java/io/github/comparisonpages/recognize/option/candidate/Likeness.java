package io.github.comparisonpages.recognize.option.candidate;

import io.github.comparisonpages.recognize.option.name.Name;
import java.util.Set;

/** How alike two names are, from 0 (not at all) to 1 (the same). */
public final class Likeness {

    /** From here on two members are taken for one option. */
    public static final double SAME = 0.62;

    private static final double WHOLE_AND_PART = 0.93;
    private static final double SAME_NUMBER = 0.95;
    private static final double PARTS = 0.85;
    private static final double SAME_NUMBER_AND_LIKE = 0.8;
    private static final double CJK_PART = 0.75;

    private static final int LONGEST_CJK_NAME = 40;

    private Likeness() {}

    /** Compares names and numbers: "Option 2" is what is numbered 2, "Redis" is "Redis (managed)". */
    private static final double SLIP = 0.75;

    private static final int LETTERS_OF_A_SLIP = 5;

    public static double of(Member a, Member b) {
        String first = a.comparedNumber();
        String second = b.comparedNumber();
        boolean sameNumber = first != null && first.equals(second);
        if (a.numberOnly() || b.numberOnly()) {
            boolean both = a.numberOnly() && b.numberOnly();
            boolean at = a.numberOnly() && b.isAt(first) || b.numberOnly() && a.isAt(second);
            return sameNumber || at
                    ? SAME_NUMBER
                    : both && a.name().compact().equals(b.name().compact()) ? 1 : 0;
        }
        double names = of(a.name(), b.name());
        return sameNumber && names > 0.2 ? Math.max(names, SAME_NUMBER_AND_LIKE) : names;
    }

    public static double of(Name a, Name b) {
        if (a.compact().isEmpty() || b.compact().isEmpty() || !a.mayBeLike(b)) {
            return 0;
        }
        if (a.compact().equals(b.compact())) {
            return 1;
        }
        double best = Math.max(variants(a, b), words(a.stems(), b.stems()));
        best = Math.min(best, outsideBrackets(a, b));
        best = Math.max(best, start(a, b));
        if (best < SLIP && (isSlip(a.compact(), b.compact()) || isShortened(a, b))) {
            best = SLIP;
        }
        if (best < WHOLE_AND_PART && a.differsInVersion(b)) {
            best = WHOLE_AND_PART;
        }
        if (a.isCjk() || b.isCjk()) {
            boolean part = a.compact().contains(b.compact()) || b.compact().contains(a.compact());
            int shorter = Math.min(a.compact().length(), b.compact().length());
            // A sentence that has a name in it is not that name.
            boolean names =
                    shorter > 1 && Math.max(a.compact().length(), b.compact().length()) <= LONGEST_CJK_NAME;
            best = part && names ? Math.max(best, CJK_PART) : best;
        }
        return best;
    }

    private static double variants(Name a, Name b) {
        if (a.variants().contains(b.compact()) || b.variants().contains(a.compact())) {
            return WHOLE_AND_PART;
        }
        for (String variant : a.variants()) {
            if (b.variants().contains(variant)) {
                return PARTS;
            }
        }
        return 0;
    }

    /** What two remarks in brackets share says nothing of the names before them. */
    private static double outsideBrackets(Name a, Name b) {
        boolean both = a.bare() != a.stems() && b.bare() != b.stems();
        return both && !a.bare().isEmpty() && !b.bare().isEmpty() ? words(a.bare(), b.bare()) : 1;
    }

    private static double words(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int common = 0;
        for (String word : a) {
            common += b.contains(word) ? 1 : 0;
        }
        int small = Math.min(a.size(), b.size());
        int large = Math.max(a.size(), b.size());
        double best = 0.9 * common / (small + large - common);
        if (common == small) {
            double part = small > 1 ? 0.65 + 0.25 * small / large : large <= 3 ? 0.72 : 0.6;
            best = Math.max(best, part);
        }
        return best;
    }

    /** Whether one word is the start of the other, which has two letters more: "Postgres" is "PostgreSQL". */
    private static boolean isShortened(Name a, Name b) {
        String shorter = a.compact().length() < b.compact().length() ? a.compact() : b.compact();
        String longer = shorter.equals(a.compact()) ? b.compact() : a.compact();
        return a.words().size() == 1
                && b.words().size() == 1
                && shorter.length() >= LETTERS_OF_A_SLIP
                && longer.length() == shorter.length() + 2
                && longer.startsWith(shorter)
                && !Character.isDigit(longer.charAt(longer.length() - 1));
    }

    /** Whether one is the other with one letter too many, too few, or another: "Cofee". Digits tell names apart. */
    public static boolean isSlip(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < LETTERS_OF_A_SLIP || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int from = 0;
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int behind = 0;
        while (behind < shorter - from && a.charAt(a.length() - 1 - behind) == b.charAt(b.length() - 1 - behind)) {
            behind++;
        }
        int left = Math.max(a.length(), b.length()) - from - behind;
        String longer = a.length() >= b.length() ? a : b;
        boolean digit = from < longer.length() && Character.isDigit(longer.charAt(from))
                || from < shorter && Character.isDigit((longer == a ? b : a).charAt(from));
        return left == 1 && !digit;
    }

    private static double start(Name a, Name b) {
        int shorter = Math.min(a.words().size(), b.words().size());
        int same = 0;
        while (same < shorter && a.words().get(same).equals(b.words().get(same))) {
            same++;
        }
        return same >= 3 ? 0.4 + 0.3 * same / shorter : 0;
    }
}
