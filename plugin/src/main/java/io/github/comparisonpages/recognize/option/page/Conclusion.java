package io.github.comparisonpages.recognize.option.page;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.option.name.Name;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the conclusion of a page names. */
public final class Conclusion {
    /** What is said further on in a conclusion compares rather than concludes. */
    private static final int BLOCKS_OF_A_VERDICT = 3;

    private static final int WORDS_OF_A_VERDICT = 60;
    private static final int LONGEST_LABEL = 40;
    private static final double MOST_WORDS = 0.8;

    private static final Pattern CLAUSE_END = Pattern.compile("[,.;:!，。；：！]|\\s[–—-]\\s");
    private static final int LONGEST = 400;

    /** "Kafka, for now." needs no words that choose. */
    private static final int WORDS_OF_A_CHOICE = 2;

    private final PageFacts page;
    private final Said conclusion;
    private final int line;

    public Conclusion(PageFacts page) {
        this.page = page;
        var said = new ArrayList<String>();
        int first = Integer.MAX_VALUE;
        for (SectionNode section : page.tree().root().all()) {
            if (section.kind() != SectionNode.Kind.ROOT && page.headings().isVerdict(section.title())) {
                add(section, said);
                if (section.kind() == SectionNode.Kind.HEADING) {
                    first = Math.min(first, section.span().start().line());
                }
            }
            addLabelled(section, said);
        }
        this.conclusion = Said.of(String.join(" . ", said));
        this.line = first;
    }

    private void add(SectionNode section, List<String> said) {
        said.add(section.title());
        var blocks = section.blocks();
        for (Block block : blocks.subList(0, Math.min(BLOCKS_OF_A_VERDICT, blocks.size()))) {
            said.add(start(PlainText.of(new RichText(List.of(block)))));
        }
    }

    private static String start(String text) {
        int end = 0;
        for (int n = 0; n < WORDS_OF_A_VERDICT && end >= 0; n++) {
            end = text.indexOf(' ', end + 1);
        }
        return end < 0 ? text : text.substring(0, end);
    }

    /** "Chosen option: …" anywhere. */
    private void addLabelled(SectionNode section, List<String> said) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                for (List<Inline> line : Inlines.lines(paragraph.content())) {
                    addLabelled(Inlines.text(line), said);
                }
            } else if (block instanceof Block.Items list) {
                for (Block.Item item : list.items()) {
                    addLabelled(page.item(item, section).title(), said);
                }
            }
        }
    }

    private void addLabelled(String line, List<String> said) {
        int colon = line.indexOf(':');
        colon = colon < 0 ? line.indexOf('：') : colon;
        if (colon > 2 && colon <= LONGEST_LABEL && page.vocabulary().is(Term.PICK, line.substring(0, colon))) {
            said.add(Names.tidy(line));
        }
    }

    /** Whether this stands before the conclusion, or there is no heading of one. */
    public boolean isBehind(SectionNode section) {
        return section.span().start().line() <= line;
    }

    /** Whether it names one of these, and not most of them. */
    public boolean names(List<Name> names) {
        return names(names, conclusion);
    }

    /** Whether it says so in words that choose. */
    public boolean chooses() {
        return chooses(conclusion);
    }

    /** Whether what stands behind this list or table, up to the next one, takes one of these: "So we take Kafka." */
    public boolean isChosenBehind(SectionNode section, Block block, List<Name> names) {
        var blocks = section.blocks();
        for (int i = blocks.indexOf(block) + 1;
                i < blocks.size() && blocks.get(i) instanceof Block.Paragraph next;
                i++) {
            if (isChosenIn(next, names)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this section starts by taking one of these: "We take Kafka." */
    public boolean isChosenIn(SectionNode section, List<Name> names) {
        return !section.blocks().isEmpty()
                && section.blocks().get(0) instanceof Block.Paragraph first
                && isChosenIn(first, names);
    }

    private boolean isChosenIn(Block.Paragraph paragraph, List<Name> names) {
        String text = PlainText.of(paragraph.content());
        if (text.length() > LONGEST) {
            return false;
        }
        var said = Said.of(text);
        var end = CLAUSE_END.matcher(text);
        String start = end.find() ? text.substring(0, end.start()) : text;
        return names(names, said)
                && (chooses(said) || names(names, Said.of(start)) && Words.count(start) <= WORDS_OF_A_CHOICE);
    }

    private boolean chooses(Said said) {
        return page.grammar().choosing().isWithin(said.normal().strip());
    }

    private boolean names(List<Name> names, Said said) {
        if (said.normal().isBlank() || names.size() < 2) {
            return false;
        }
        int hits = 0;
        for (Name name : names) {
            hits += names(name, said) ? 1 : 0;
        }
        return hits > 0 && hits <= Math.max(1, names.size() / 2);
    }

    private boolean names(Name name, Said said) {
        if (name.normal().length() < 2
                || name.stems().size() == 1 && !said.raw().contains(name.text())) {
            return false;
        }
        boolean spaced = !name.isCjk() && !Words.isCjk(said.normal());
        if (said.normal().contains(spaced ? ' ' + name.normal() + ' ' : name.normal())) {
            return true;
        }
        int hits = 0;
        int telling = 0;
        for (String word : name.words()) {
            if (!page.vocabulary().isNormal(Term.FUNCTION_WORD, word)) {
                telling++;
                hits += said.words().contains(word) ? 1 : 0;
            }
        }
        return telling >= 3 && hits >= MOST_WORDS * telling;
    }

    /** A text as it stands and in its normal form, each with a space at both ends, and its words. */
    private record Said(String raw, String normal, Set<String> words) {

        static Said of(String text) {
            String normal = ' ' + Words.normalize(text) + ' ';
            return new Said(' ' + text + ' ', normal, new HashSet<>(Words.split(normal.strip())));
        }
    }
}
