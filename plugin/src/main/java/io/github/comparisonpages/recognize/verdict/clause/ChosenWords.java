package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import io.github.comparisonpages.recognize.verdict.name.Paraphrase.Bar;
import io.github.comparisonpages.recognize.verdict.text.Passage.Apart;
import io.github.comparisonpages.recognize.verdict.text.Passage.Format;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands words that stand where the chosen must stand, though no name is there as the options have it. */
final class ChosenWords {

    private static final Bar IN_ITS_WORDS = new Bar(0.6, 0.3, 0);
    private static final String OPENING_QUOTES = "\"“„«「『‘";
    private static final int NEAR_THE_START = 14;
    private static final int FIRST_PHRASE = 80;
    private static final int WORDS = 30;
    private static final Pattern LABEL = Pattern.compile("\\d{1,2}[a-z]?|[A-H]");
    private static final Pattern NO_SLUG = Pattern.compile("[^\\p{L}\\p{N}\\s-]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final ClausePass pass;
    private final OptionResolver resolver;
    private final int at;
    private final String text;

    /**
     * What was found.
     *
     * @param options the options; empty where the words mean none
     */
    record Found(List<Integer> options, Saying.Via via) {

        static final Found NONE = new Found(List.of(), Saying.Via.OTHER_WORDS);

        static Found of(int option, Saying.Via via) {
            return option < 0 ? NONE : new Found(List.of(option), via);
        }
    }

    ChosenWords(ClausePass pass, OptionResolver resolver, int at) {
        this.pass = pass;
        this.resolver = resolver;
        this.at = at;
        this.text = pass.passage.text();
    }

    private int resolve(String words) {
        return pass.how.label() ? resolver.behindLabel(words, at) : resolver.inSentence(words, at);
    }

    /**
     * What a label stands before, where the author set it apart: the whole of it is tried first, so that "mixed-async-sync" is
     * not "async". Null where the sentence is to be read as any other.
     */
    @Nullable
    Found setApart() {
        int first = 0;
        while (first < pass.size() && pass.isSign(first) && !pass.token(first).isAny(OPENING_QUOTES)) {
            first++;
        }
        if (first == pass.size()) {
            return null;
        }
        var span = longest(pass.token(0).start() - 1, pass.token(first).start());
        if (span == null) {
            return null;
        }
        var inside = new ArrayList<Token>();
        boolean more = false;
        for (Token token : pass.tokens) {
            if (token.start() >= span.start() && token.end() <= span.end()) {
                inside.add(token);
            }
            more |= token.isOption() && token.start() >= span.end();
        }
        return setApart(text.substring(span.start(), span.end()), inside, more);
    }

    private @Nullable Apart longest(int from, int to) {
        Apart longest = null;
        for (Apart apart : pass.passage.apartFrom(from, to)) {
            boolean longer = longest == null || apart.end() > longest.end();
            if (apart.format() != Format.STRUCK && apart.end() > to && longer) {
                longest = apart;
            }
        }
        return longest == null
                        || Tokens.words(text.substring(longest.start(), longest.end()))
                                .isEmpty()
                ? null
                : longest;
    }

    private @Nullable Found setApart(String words, List<Token> inside, boolean more) {
        Token option = null;
        Token lead = null;
        int options = 0;
        int rest = 0;
        for (Token token : inside) {
            lead = lead == null && !token.isSign() ? token : lead;
            if (token.isOption()) {
                option = option == null ? token : option;
                options++;
            } else if (token.isWord() && !pass.vocabulary.isOne(ChoiceTerm.STOP, token)) {
                rest++;
            }
        }
        int exact = resolver.exact(words);
        int meant = exact >= 0 ? exact : resolver.behindLabel(words, at);
        boolean leads = option != null && option == lead;
        if (exact >= 0 || meant >= 0 && !leads) {
            // A row of such spans is read as a row.
            return more ? null : Found.of(meant, Saying.Via.APART);
        }
        if (options != 1 || option == null) {
            return null;
        }
        boolean part = option.isShort()
                ? rest > 1
                : meant < 0
                        && !leads
                        && rest
                                > Tokens.words(resolver.options()
                                                        .get(option.index())
                                                        .name())
                                                .size()
                                        + 2;
        return part ? Found.NONE : null;
    }

    /** What the words of a clause mean that chooses and names nothing. */
    Found of(Clause clause) {
        int from = clause.from;
        while (from < clause.to && pass.isSign(from) && !pass.token(from).isAny(OPENING_QUOTES)) {
            from++;
        }
        if (from >= clause.to) {
            return Found.NONE;
        }
        var zone = pass.tokens.subList(from, clause.to);
        int start = zone.get(0).start();
        int end = zone.get(zone.size() - 1).end();
        for (Apart apart : pass.passage.apartFrom(start - 1, start + NEAR_THE_START)) {
            if (apart.end() <= end + 2 && apart.format() != Format.EMPHASIS && apart.format() != Format.STRUCK) {
                int meant = linked(apart);
                meant = meant >= 0 ? meant : resolve(text.substring(apart.start(), apart.end()));
                if (meant >= 0) {
                    return Found.of(meant, Saying.Via.APART);
                }
            }
        }
        for (Token token : zone) {
            if (token.isUnknown()) {
                return Found.NONE;
            }
        }
        return inWords(zone, text.substring(start, end));
    }

    private Found inWords(List<Token> zone, String words) {
        boolean label = pass.how.label();
        if (label) {
            int meant = resolve(firstPhrase(words));
            if (meant >= 0) {
                return Found.of(meant, startsWithNumber(zone) ? Saying.Via.NUMBER : Saying.Via.OTHER_WORDS);
            }
        }
        var row = numbers(zone);
        if (row != null) {
            return row;
        }
        if (label && startsWithNumber(zone)) {
            return Found.NONE;
        }
        int whole = resolve(words);
        if (whole < 0) {
            var plain = Tokens.words(zone);
            whole = resolver.paraphrase().near(plain.subList(0, Math.min(WORDS, plain.size())), IN_ITS_WORDS);
        }
        return Found.of(whole, Saying.Via.OTHER_WORDS);
    }

    private static String firstPhrase(String words) {
        int end = 0;
        while (end < words.length() && end < FIRST_PHRASE && ",;.:()".indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return end == 0 ? words : words.substring(0, end);
    }

    private static boolean startsWithNumber(List<Token> zone) {
        for (Token token : zone) {
            if (token.isWord()) {
                return LABEL.matcher(token.word()).matches();
            }
        }
        return false;
    }

    /** The option that a link to a heading of the page leads to; -1 where it leads elsewhere. */
    private int linked(Apart apart) {
        String destination = apart.destination();
        if (destination == null || !destination.startsWith("#")) {
            return OptionResolver.NOBODY;
        }
        String slug;
        try {
            slug = URLDecoder.decode(destination.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return OptionResolver.NOBODY;
        }
        slug = slug.toLowerCase(Locale.ROOT);
        for (int i = 0; i < resolver.options().size(); i++) {
            var option = resolver.options().get(i);
            if (slug.equals(slug(option.name()))
                    || option.spellings().stream().map(ChosenWords::slug).anyMatch(slug::equals)) {
                return i;
            }
        }
        return OptionResolver.NOBODY;
    }

    private static String slug(String name) {
        String plain = NO_SLUG.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return SPACES.matcher(plain.strip()).replaceAll("-");
    }

    /** A row of numbers or letters, all of which must be known: "1, 3 and 5"; null where there is none. */
    private @Nullable Found numbers(List<Token> zone) {
        var labels = new ArrayList<String>();
        int i = 0;
        while (i < zone.size() && zone.get(i).isAny("\"“*_#([")) {
            i++;
        }
        while (i < zone.size() && LABEL.matcher(zone.get(i).raw()).matches()) {
            labels.add(zone.get(i++).raw());
            while (i < zone.size() && zone.get(i).isAny(")]")) {
                i++;
            }
            int next = behindJoint(zone, i);
            if (next == i
                    || next >= zone.size()
                    || !LABEL.matcher(zone.get(next).raw()).matches()) {
                break;
            }
            i = next;
        }
        if (labels.isEmpty() || !(pass.how.label() ? endsBehindLabel(zone, i) : labels.size() > 1 && ends(zone, i))) {
            return null;
        }
        var options = new ArrayList<Integer>();
        for (String label : labels) {
            int option = resolver.numbers().at(label, at);
            if (option < 0) {
                return Found.NONE;
            }
            options.add(option);
        }
        return new Found(options, Saying.Via.NUMBER);
    }

    private int behindJoint(List<Token> zone, int i) {
        int next = i;
        if (next < zone.size()) {
            next += zone.get(next).isAny(",&+") ? 1 : pass.vocabulary.at(ChoiceTerm.AND, zone, next);
        }
        while (next > i && next < zone.size() && zone.get(next).isAny("#(")) {
            next++;
        }
        return next;
    }

    private boolean ends(List<Token> zone, int i) {
        return i >= zone.size() || zone.get(i).isAny(".,;:)") || pass.vocabulary.at(ChoiceTerm.OF, zone, i) > 0;
    }

    private static boolean endsBehindLabel(List<Token> zone, int i) {
        if (i >= zone.size()) {
            return true;
        }
        var next = zone.get(i);
        boolean small = next.isWord()
                && !next.raw().isEmpty()
                && Character.isLowerCase(next.raw().codePointAt(0));
        boolean decimal = next.isAny(".")
                && i + 1 < zone.size()
                && zone.get(i + 1).start() == next.end()
                && zone.get(i + 1).isWord();
        return !small && !decimal;
    }
}
