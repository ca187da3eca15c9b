package io.github.comparisonpages.recognize.option.words;

import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The options that a title names: "A vs B", "A, B and C compared", "Comparison | A vs B", "A or B?", "A，B，C 对比". */
public final class TitleParts {

    /** What in the title sets its parts beside each other. */
    public enum How {
        VERSUS,
        COMPARED,
        /** "A instead of B" as a record's title: the first is decided for. */
        RATHER,
        /** "A or B?", "A and B: which to choose". */
        ASKED,
        /** A word such as "gegen", which may also speak of one thing only. */
        PERHAPS
    }

    /** At least two names. */
    public record Parts(How how, List<String> names) {}

    private static final int LONGEST = 200;
    private static final int WORDS_OF_A_QUESTION = 10;
    private static final int WORDS_BEHIND = 5;
    private static final int WORDS_BEFORE = 4;
    private static final String CLOSING = ")）";
    private static final String BEHIND = "?!:-|–—？！：";
    private static final Parts NONE = new Parts(How.PERHAPS, List.of());

    private static final Pattern RECORD = Pattern.compile("^(?:ADR|AD|MADR)?[-\\s#]*\\d+[.:)\\s-]+\\s*");
    private static final Pattern BEFORE_NAME = Pattern.compile("^.*(?:(?:[:|]|\\s[-–—])\\s+|：\\s*)");
    private static final Pattern BEHIND_NAME = Pattern.compile("\\s*[:：?？!|–—]\\s.*$|[?？!]+$|\\s[-–—|]\\s.*$");

    private final Vocabulary vocabulary;
    private final Names names;
    private final TitleWords words;
    private final Map<String, Parts> known = new HashMap<>();

    /** Meant for one page: it remembers each title that it was asked for. */
    public TitleParts(OptionGrammar grammar) {
        this.vocabulary = grammar.vocabulary();
        this.names = new Names(vocabulary);
        this.words = grammar.titles();
    }

    /** The names in this title; null where it names fewer than two. */
    @Nullable
    public Parts of(String title) {
        var parts = known.computeIfAbsent(title, t -> t.length() > LONGEST ? NONE : split(t));
        return parts.names().size() < 2 ? null : parts;
    }

    /** Whether this text sets two things against each other. */
    public boolean isVersus(String text) {
        var parts = of(text);
        return parts != null && parts.how() == How.VERSUS;
    }

    /** "ADR 0007: Render on the server": Render on the server. */
    public static String withoutNumber(String title) {
        boolean word = !title.isEmpty() && Character.isLetter(title.charAt(0)) && "AM".indexOf(title.charAt(0)) < 0;
        return word ? title : RECORD.matcher(title).replaceFirst("");
    }

    private Parts split(String title) {
        String text = withoutNumber(Names.tidy(title));
        return words.mayCompare(text) ? compared(text) : question(text);
    }

    private Parts compared(String text) {
        if (words.versus().matcher(text).find()) {
            return new Parts(How.VERSUS, around(words.versus(), text));
        }
        var apart = words.toldApart().matcher(text);
        if (apart.find() && Words.count(apart.group(1)) <= WORDS_BEFORE) {
            var parts = trimmed(List.of(withoutArticle(apart.group(1)), withoutArticle(last(apart.group(2), ""))));
            if (parts.size() == 2 && Words.count(parts.get(1)) <= WORDS_BEHIND) {
                return new Parts(How.VERSUS, parts);
            }
        }
        if (Words.isCjk(text)) {
            var parts = words.beforeCjkTail(text);
            if (parts.size() >= 2) {
                return new Parts(How.COMPARED, trimmed(parts));
            }
        }
        var lead = words.lead().matcher(text);
        if (lead.find() && lead.end() < text.length()) {
            var parts = listed(last(text.substring(lead.end()), ""), WORDS_BEHIND);
            if (parts.size() >= 2) {
                return new Parts(How.COMPARED, parts);
            }
        }
        var tail = words.tail().matcher(text);
        if (tail.find()) {
            var parts = listed(first(text.substring(0, tail.start())), WORDS_BEFORE);
            if (parts.size() >= 2) {
                return new Parts(How.COMPARED, parts);
            }
        }
        var rather = rather(text);
        if (rather.size() >= 2) {
            return new Parts(How.RATHER, rather);
        }
        if (words.perhapsVersus().matcher(text).find()) {
            return new Parts(How.PERHAPS, around(words.perhapsVersus(), text));
        }
        return question(text);
    }

    /** The parts of "Messaging: A vs. B vs. C for events". */
    private List<String> around(Pattern divider, String text) {
        var pieces = divider.split(text);
        var parts = new ArrayList<String>();
        for (int i = 0; i < pieces.length; i++) {
            String piece = withoutArticle(pieces[i].strip());
            piece = i == 0 ? words.withoutLead(piece) : piece;
            piece = i == pieces.length - 1 ? last(piece, pieces[0]) : first(piece);
            boolean several = piece.indexOf(',') >= 0 && piece.indexOf('(') < 0;
            for (String part : several ? piece.split(",\\s*") : new String[] {piece}) {
                parts.add(withoutArticle(part.strip()));
            }
        }
        return trimmed(parts);
    }

    /** The names of "Use A instead of B", "A (over B / C)"; none where it is no such title, or one of them is too long for a name. */
    private List<String> rather(String text) {
        var pieces = words.rather().split(text);
        if (pieces.length != 2) {
            return List.of();
        }
        var named = new ArrayList<String>();
        named.add(withoutArticle(words.behindVerb(first(pieces[0])).strip()));
        String left = last(pieces[1].strip(), pieces[0]);
        boolean bracket =
                !left.isEmpty() && CLOSING.indexOf(left.charAt(left.length() - 1)) >= 0 && left.indexOf('(') < 0;
        for (String other : words.alternatives().split(bracket ? left.substring(0, left.length() - 1) : left)) {
            named.add(withoutArticle(other.strip()));
        }
        var parts = trimmed(named);
        for (String part : parts) {
            if (Words.count(part) > WORDS_BEHIND) {
                return List.of();
            }
        }
        return parts;
    }

    /** "Should we use A or B?", "A or B?", "A and B: which to choose". */
    private Parts question(String text) {
        String head = withoutBehind(text);
        String rest = text.substring(head.length());
        boolean tells = !rest.isEmpty() && words.asksWhich(names.trim(rest));
        boolean asks =
                tells || text.endsWith("?") || text.endsWith("？") || vocabulary.leads(Term.RULE, Words.normalize(text));
        if (!asks || Words.count(text) > WORDS_OF_A_QUESTION) {
            return NONE;
        }
        var pieces = words.or().split(withoutMark(head));
        if (pieces.length < 2) {
            return tells ? new Parts(How.ASKED, listed(withoutMark(head), WORDS_BEFORE)) : NONE;
        }
        var parts = new ArrayList<String>();
        for (int i = 0; i < pieces.length; i++) {
            String piece = i == 0 ? words.behindVerb(pieces[0]) : pieces[i];
            for (String part : words.list().split(piece)) {
                parts.add(withoutArticle(part.strip()));
            }
        }
        return new Parts(How.ASKED, trimmed(parts));
    }

    /** A name without what stands behind a colon, dash or mark; nearly no heading has one. */
    private static String withoutBehind(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (BEHIND.indexOf(text.charAt(i)) >= 0) {
                return BEHIND_NAME.matcher(text).replaceFirst("");
            }
        }
        return text;
    }

    /** Spanish questions start with a mark. */
    private static String withoutMark(String text) {
        return text.startsWith("¿") ? text.substring(1) : text;
    }

    /** The names of an enumeration; none where one of them is too long for a name. */
    private List<String> listed(String text, int most) {
        var parts = new ArrayList<String>();
        for (String part : words.list().split(text)) {
            parts.add(withoutArticle(part.strip()));
        }
        var trimmed = trimmed(parts);
        for (String part : trimmed) {
            if (Words.count(part) > most) {
                return List.of();
            }
        }
        return trimmed;
    }

    private List<String> trimmed(List<String> parts) {
        var trimmed = new ArrayList<String>();
        for (String part : parts) {
            String name = names.trim(part.strip());
            if (!Words.normalize(name).isEmpty()) {
                trimmed.add(name);
            }
        }
        return trimmed;
    }

    private String withoutArticle(String text) {
        int space = text.indexOf(' ');
        return space > 0 && vocabulary.is(Term.ARTICLE, text.substring(0, space)) ? text.substring(space + 1) : text;
    }

    /** "Messaging: Kafka" names Kafka. */
    private static String first(String part) {
        return BEFORE_NAME.matcher(part).replaceFirst("");
    }

    /** "RabbitMQ: which one?" and "RabbitMQ for events" name RabbitMQ, unless the first name has such a word too. */
    private String last(String part, String first) {
        String name = words.withoutTail(withoutBehind(part));
        int end = name.length();
        for (Term term : List.of(Term.PURPOSE, Term.PLACE)) {
            int at = vocabulary.startOf(term, name);
            if (at > 0 && at < end && vocabulary.startOf(term, first) < 0) {
                end = at;
            }
        }
        return name.substring(0, end).strip();
    }
}
