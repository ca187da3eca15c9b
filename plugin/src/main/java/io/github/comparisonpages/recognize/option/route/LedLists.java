package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs that each name an option and stand right before a list of what is said of it: points with marks of their own, or,
 * below a heading that announces options, whatever follows "Kafka →" and "NATS →".
 */
final class LedLists {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.。!?])\\s+");
    /** No colon: "Database:" may stand above the options for one question. */
    private static final String LEADS_ON = "→⇒";

    private static final int WORDS_OF_A_NAME = 8;
    private static final double SURE = 0.9;

    private final PageFacts page;
    private final Set<Block.Items> led = Collections.newSetFromMap(new IdentityHashMap<>());

    LedLists(PageFacts page) {
        this.page = page;
    }

    /** The paragraphs of this section; null where there are fewer than two. */
    @Nullable
    Candidate candidate(SectionNode section) {
        boolean announced = areAllLed(section);
        var members = new ArrayList<Member>();
        for (int i = 0; i + 1 < section.blocks().size(); i++) {
            if (section.blocks().get(i) instanceof Block.Paragraph paragraph
                    && section.blocks().get(i + 1) instanceof Block.Items list
                    && (announced || isMarked(list, section))) {
                members.add(member(paragraph, list, section, announced));
                if (announced) {
                    led.add(list);
                }
            }
        }
        return members.size() < 2 ? null : new Candidate(CandidateReading.Kind.PARAGRAPHS, section, null, members);
    }

    /** Whether the items of this list are about the option named right before it, and so none themselves. */
    boolean areAboutOne(Block.Items list) {
        return led.contains(list);
    }

    /** Where only {@code named}, what follows stays where it is: nothing says which way it speaks. */
    private Member member(Block.Paragraph paragraph, Block.Items list, SectionNode section, boolean named) {
        var node = page.tree().led(paragraph, List.of(list), section);
        String text = SENTENCE_END.split(node.title(), 2)[0];
        var read = page.names()
                .read(leadsOn(text) ? text.substring(0, text.length() - 1).strip() : text);
        return named
                ? Member.of(read, page, new Place.Named(node.span()), List.of())
                : Member.of(read, page, new Place.Own(node), List.of(node));
    }

    private static boolean leadsOn(String text) {
        return !text.isEmpty() && LEADS_ON.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether options are announced above, and two or more names each lead to one of the lists, of which no other is. */
    private boolean areAllLed(SectionNode section) {
        if (page.options(PageFacts.headed(section)) < SURE) {
            return false;
        }
        int lists = 0;
        Block before = null;
        for (Block block : section.blocks()) {
            if (block instanceof Block.Items) {
                lists++;
                if (!(before instanceof Block.Paragraph paragraph) || !isNameThatLeadsOn(paragraph)) {
                    return false;
                }
            }
            before = block;
        }
        return lists > 1;
    }

    private boolean isNameThatLeadsOn(Block.Paragraph paragraph) {
        String text = Names.tidy(PlainText.of(paragraph.content()));
        if (!leadsOn(text)) {
            return false;
        }
        String name = text.substring(0, text.length() - 1).strip();
        return Words.count(name) <= WORDS_OF_A_NAME && !page.isKnown(name);
    }

    private boolean isMarked(Block.Items list, SectionNode section) {
        int marked = 0;
        for (Block.Item item : list.items()) {
            marked += page.headings().mark(page.item(item, section).title()) != null ? 1 : 0;
        }
        return marked > 0 && 2 * marked >= list.items().size();
    }
}
