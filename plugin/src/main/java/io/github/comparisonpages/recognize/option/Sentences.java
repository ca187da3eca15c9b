package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences that name what was taken and what was not: "… we decided for A and neglected B and C, to achieve …". */
final class Sentences {

    private static final int LONGEST = 600;
    private static final int WORDS_OF_A_NAME = 6;

    /** The languages' words for not taking something. */
    private static final String REJECTING = "choice.express";

    private final Page page;
    private final Set<String> rejecting = new LinkedHashSet<>();
    private final Set<String> rejectingWords = new HashSet<>();
    private @Nullable Pattern sentence;
    private @Nullable Pattern enumeration;

    Sentences(Page page) {
        this.page = page;
        for (String language : page.vocabulary().languages()) {
            String line = page.vocabulary().line(language, REJECTING);
            if (line != null) {
                for (String phrase : line.split("\\|")) {
                    rejecting.add(phrase.strip());
                    rejectingWords.addAll(Words.split(Words.normalize(phrase)));
                }
            }
        }
    }

    /** Made when it is needed first: few pages have such a sentence. */
    private Pattern sentence() {
        if (sentence == null) {
            var vocabulary = page.vocabulary();
            String and = any(vocabulary.phrases(Term.AND));
            String end = "(?=,?\\s+to\\s|[,.;]|\\s+" + any(vocabulary.phrases(Term.BECAUSE)) + "\\s|$)";
            sentence = Pattern.compile(
                    picking() + "\\s+([^.;:]{2,60}?),?\\s+" + and + "\\s+(?:\\p{L}+\\s+)?" + any(rejecting)
                            + "\\s+([^.;]{2,120}?)" + end,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
        return sentence;
    }

    /** An English word alone, "use", picks at the start of a sentence only: else it may be a noun. */
    private String picking() {
        var alone = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (String phrase : page.vocabulary().phrases(Term.PICKING)) {
            boolean word = phrase.indexOf(' ') < 0 && page.vocabulary().isEnglish(Term.PICKING, phrase);
            (word ? alone : others).add(phrase);
        }
        return "(?:\\b" + any(others) + "|(?:^|(?<=[.;:!?]\\s))" + any(alone) + ")";
    }

    private Pattern enumeration() {
        if (enumeration == null) {
            enumeration = Pattern.compile(
                    "\\s*,\\s*|\\s+" + any(page.vocabulary().phrases(Term.AND)) + "\\s+", Pattern.CASE_INSENSITIVE);
        }
        return enumeration;
    }

    private boolean mayReject(String text) {
        for (String word : Words.split(Words.normalize(text))) {
            if (rejectingWords.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String any(Iterable<String> phrases) {
        var joined = new StringJoiner("|", "(?:", ")");
        for (String phrase : phrases) {
            if (!Words.normalize(phrase).isEmpty()) {
                joined.add(Pattern.quote(phrase));
            }
        }
        return joined.toString();
    }

    void add(List<SectionNode> sections, List<Reading> readings) {
        for (SectionNode section : sections) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    String text = Names.tidy(PlainText.of(paragraph.content()));
                    var found = text.length() > LONGEST || !mayReject(text)
                            ? null
                            : sentence().matcher(text);
                    if (found != null && found.find()) {
                        add(section, paragraph.span(), found.group(1), found.group(2), readings);
                    }
                }
            }
        }
    }

    private void add(SectionNode section, SourceSpan span, String taken, String left, List<Reading> readings) {
        var names = new ArrayList<String>();
        names.add(taken);
        names.addAll(List.of(enumeration().split(left)));
        var members = new ArrayList<Member>();
        for (String name : names) {
            var read = page.names().read(name);
            if (!Words.normalize(read.name()).isEmpty() && Words.count(read.name()) <= WORDS_OF_A_NAME) {
                members.add(new Member(
                        read,
                        page.name(read.name()),
                        read.number(),
                        read.word(),
                        false,
                        0,
                        List.of(new Place.Named(span)),
                        List.of()));
            }
        }
        if (members.size() > 1) {
            readings.add(new Reading(CandidateReading.Kind.SENTENCE, section, null, members));
        }
    }
}
