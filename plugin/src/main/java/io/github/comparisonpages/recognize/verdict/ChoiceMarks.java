package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.verdict.evidence.Choice;
import io.github.comparisonpages.recognize.verdict.evidence.PageContext;
import io.github.comparisonpages.recognize.verdict.evidence.Route;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import io.github.comparisonpages.recognize.verdict.text.Excerpt;
import io.github.comparisonpages.recognize.verdict.text.Part;
import io.github.comparisonpages.recognize.verdict.text.Passage;
import io.github.comparisonpages.recognize.verdict.text.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds marks at the options themselves: "Kafka (chosen)", "SQS – rejected", "⭐ Redis", a cell that says "chosen". */
final class ChoiceMarks {

    private static final Pattern IN_BRACKETS = Pattern.compile(
            "^(.*?)\\s*[-–—:]?\\s*[(\\[（【]+\\s*([^()\\[\\]（）【】]{2,40})\\s*[)\\]）】]+\\s*$", Pattern.DOTALL);
    private static final Pattern BEHIND_DASH = Pattern.compile("^(.*\\S)\\s+[-–—]\\s+(\\S[^-–—]{2,30})$");
    private static final Pattern IN_FRONT = Pattern.compile("^[(\\[]([^)\\]]{3,30})[)\\]]\\s*(.*)$", Pattern.DOTALL);
    /** "Option A (chosen): Kafka". */
    private static final Pattern BEFORE_COLON = Pattern.compile(
            "^[^()\\[\\]:：]{1,20}[(\\[（]([^()\\[\\]（）]{2,40})[)\\]）]\\s*[:：–—-]\\s*(\\S.*)$", Pattern.DOTALL);
    /** "Kafka: chosen", "Kafka – chosen. It is fast", "Kafka: chosen – it is fast". */
    private static final Pattern BEHIND_NAME = Pattern.compile(
            "^([^:：–—]{2,80}?)\\s*(?:[:：]|\\s[–—-])\\s*(\\p{L}[^:：–—.,;(]{1,30}?)\\s*(?:[–—.;:：(]|\\s-\\s|$)");

    private static final Pattern STAR = Pattern.compile("[⭐🏆🥇✅✔✓☑👈]|\\(\\*\\)");
    private static final Pattern STARS = Pattern.compile("[⭐🏆🥇✅✔✓☑👈\\uFE0F]");
    private static final String CLOSING = ")]）】";
    private static final String DASHES = "-–—";
    private static final char MOST_ASCII = 0x7f;
    private static final int LONGEST = 200;
    private static final int SHORT_PARAGRAPH = 160;
    private static final int WORDS_OF_A_MARK = 4;

    private final PageContext page;
    private final ChoiceVocabulary vocabulary;
    private final List<Mark> marks = new ArrayList<>();

    /** A mark at an option; {@code star} where it is a sign. */
    private record Mark(int option, boolean yes, boolean no, boolean star, boolean heading, Excerpt excerpt) {

        Choice choice() {
            return new Choice(option, excerpt, Route.MARK);
        }
    }

    /** A text as a name and the words of a mark at it. */
    private record Marked(String name, String mark) {}

    ChoiceMarks(PageContext page) {
        this.page = page;
        this.vocabulary = page.vocabulary();
    }

    /** The marked options; what is marked as rejected is noted. */
    List<Choice> find() {
        for (Part part : page.parts()) {
            if (!part.isPage()) {
                look(part.title(), part.at(), true);
            }
            for (Unit unit : part.units()) {
                look(unit);
            }
        }
        for (Mark mark : marks) {
            if (mark.no) {
                page.findings().reject(mark.option, mark.excerpt, Route.MARK);
            }
        }
        var chosen = new ArrayList<Choice>();
        for (Mark mark : marks) {
            if (mark.yes && !page.findings().isRejected(mark.option)) {
                chosen.add(mark.choice());
            }
        }
        if (chosen.isEmpty()) {
            chosen.addAll(inTables());
        }
        return chosen.isEmpty() ? stars() : chosen;
    }

    private void look(Unit unit) {
        var table = unit.table();
        if (table != null) {
            var first = new ArrayList<Block.TableCell>();
            for (Block.Row row : table.rows()) {
                if (!row.cells().isEmpty()) {
                    first.add(row.cells().get(0));
                }
            }
            look(table.header().cells(), unit);
            look(first, unit);
        } else if (unit.isText()) {
            int before = marks.size();
            if (unit.text().length() < (unit.isItem() ? LONGEST : SHORT_PARAGRAPH)) {
                look(unit.passage(), unit.at(), false);
            }
            var lead = marks.size() > before ? null : lead(unit.passage());
            if (lead != null) {
                mark(lead, unit.passage(), unit.at(), false, false);
            }
        }
    }

    /** The mark at the name that a longer text starts with: "**Kafka (chosen).** It is fast", "Kafka: chosen – it is fast". */
    private @Nullable Marked lead(Passage passage) {
        for (Passage.Apart apart : passage.apartFrom(0, 0)) {
            if (apart.format() == Passage.Format.STRONG && apart.end() < LONGEST) {
                var bracket = IN_BRACKETS.matcher(withoutEnd(passage.text().substring(0, apart.end())));
                return bracket.find() ? new Marked(bracket.group(1), bracket.group(2)) : behindName(passage.text());
            }
        }
        return behindName(passage.text());
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && " .:：。".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private @Nullable Marked behindName(String text) {
        if (!mayHoldName(text)) {
            return null;
        }
        var named = BEHIND_NAME.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        boolean exact = named.find()
                && page.resolver().exact(OptionResolver.trim(page.resolver().withoutNumber(named.group(1)))) >= 0;
        return exact ? new Marked(named.group(1), named.group(2)) : null;
    }

    /** Whether a sign stands there that may divide a name from a mark. */
    private static boolean mayHoldName(String text) {
        for (int i = 1; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            boolean dash = DASHES.indexOf(c) >= 0 && Character.isWhitespace(text.charAt(i - 1));
            if (dash || c == ':' || c == '：') {
                return true;
            }
        }
        return false;
    }

    /** Cells that may be names; a sign there is a mark where only one of them has it. */
    private void look(List<Block.TableCell> cells, Unit unit) {
        var starred = new ArrayList<Mark>();
        for (Block.TableCell cell : cells) {
            int before = marks.size();
            look(new Passage(cell.content(), cell.span()), unit.at(), false);
            if (marks.size() > before && marks.get(before).star) {
                starred.add(marks.remove(before));
            }
        }
        if (starred.size() == 1 && cells.size() > 1) {
            var mark = starred.get(0);
            String text = mark.excerpt.text();
            boolean name = page.resolver().exact(OptionResolver.trim(text)) == mark.option;
            if (name && !mark.no && STARS.matcher(text).find()) {
                marks.add(new Mark(mark.option, true, false, true, false, mark.excerpt));
            }
        }
    }

    private void look(Passage passage, int at, boolean heading) {
        int end = passage.text().indexOf('\n');
        String text = end < 0 ? passage.text() : passage.text().substring(0, end);
        if (text.isBlank() || text.length() > LONGEST) {
            return;
        }
        var parts = parts(text);
        boolean star = mayHoldStar(text) && STAR.matcher(text).find();
        if (parts != null || star) {
            mark(parts == null ? new Marked(text, "") : parts, passage, at, star, heading);
        }
    }

    private void mark(Marked marked, Passage passage, int at, boolean star, boolean heading) {
        var word = Tokens.words(marked.mark);
        int leading = vocabulary.at(ChoiceTerm.MARK, word, 0);
        boolean leads = leading > 0 && word.size() <= WORDS_OF_A_MARK && isForAll(word.subList(leading, word.size()));
        boolean yes = vocabulary.is(ChoiceTerm.MARK, word) || leads;
        boolean no = vocabulary.at(ChoiceTerm.MARK_NO, word, 0) > 0;
        if (!yes && !no && !star) {
            return;
        }
        String name = STARS.matcher(marked.name).replaceAll(" ");
        int option = optionOf(name, at);
        if (option >= 0) {
            marks.add(new Mark(option, yes && !no, no, star, heading, Excerpt.whole(passage)));
        }
    }

    /** Whether the words behind a mark bind it neither to a case, "recommended for large teams", nor to others, "chosen by Acme". */
    private boolean isForAll(List<Token> rest) {
        if (rest.isEmpty()) {
            return true;
        }
        boolean bound = vocabulary.at(ChoiceTerm.FOR, rest, 0) > 0 && vocabulary.at(ChoiceTerm.FIRM_FOR, rest, 0) == 0;
        boolean by = vocabulary.at(ChoiceTerm.BY, rest, 0) > 0
                && !vocabulary.has(ChoiceTerm.WE, rest)
                && !vocabulary.has(ChoiceTerm.LEAD, rest.subList(1, rest.size()));
        return !bound && !by && vocabulary.at(ChoiceTerm.COND, rest, 0) == 0;
    }

    private int optionOf(String name, int at) {
        var resolver = page.resolver();
        int option = resolver.exact(OptionResolver.trim(name));
        option = option >= 0 ? option : resolver.names().starting(resolver.withoutNumber(name));
        return option >= 0 ? option : resolver.inSentence(name, at);
    }

    /** A name and the mark at it; null where there is none. */
    private static @Nullable Marked parts(String text) {
        String stripped = text.stripTrailing();
        if (CLOSING.indexOf(stripped.charAt(stripped.length() - 1)) >= 0) {
            var bracket = IN_BRACKETS.matcher(text);
            if (bracket.find()) {
                return new Marked(bracket.group(1), bracket.group(2));
            }
        }
        if (text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || text.indexOf('（') >= 0) {
            var before = BEFORE_COLON.matcher(text);
            if (before.find()) {
                return new Marked(before.group(2), before.group(1));
            }
        }
        if (hasDash(text)) {
            var dash = BEHIND_DASH.matcher(text);
            if (dash.find()) {
                return new Marked(dash.group(1), dash.group(2));
            }
        }
        if (text.startsWith("(") || text.startsWith("[")) {
            var front = IN_FRONT.matcher(text);
            return front.find() ? new Marked(front.group(2), front.group(1)) : null;
        }
        return null;
    }

    private static boolean hasDash(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (DASHES.indexOf(text.charAt(i)) >= 0
                    && Character.isWhitespace(text.charAt(i - 1))
                    && Character.isWhitespace(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Stars are no ASCII, but for one. */
    private static boolean mayHoldStar(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > MOST_ASCII || text.charAt(i) == '*') {
                return true;
            }
        }
        return false;
    }

    private List<Choice> inTables() {
        for (Part part : page.parts()) {
            for (Unit unit : part.units()) {
                var table = unit.table();
                var marked = table == null ? List.<Choice>of() : page.tables().marked(table);
                if (!marked.isEmpty()) {
                    return marked;
                }
            }
        }
        return List.of();
    }

    /** The only option with a star in its heading. */
    private List<Choice> stars() {
        var options = new LinkedHashSet<Integer>();
        Choice first = null;
        for (Mark mark : marks) {
            if (mark.star && !mark.no && mark.heading) {
                options.add(mark.option);
                first = first == null ? mark.choice() : first;
            }
        }
        return options.size() == 1 && first != null && page.resolver().options().size() > 1
                ? List.of(first)
                : List.of();
    }
}
