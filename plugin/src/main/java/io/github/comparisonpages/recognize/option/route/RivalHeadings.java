package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Headings that each set one thing against the page's own subject: "Why not Vault?", "Comparison with Ansible". What they name
 * is compared, even where the subject has no heading.
 */
final class RivalHeadings {

    private static final int LONGEST = 120;
    private static final int WORDS_OF_A_NAME = 12;

    private final PageFacts page;

    RivalHeadings(PageFacts page) {
        this.page = page;
    }

    /** The name in such a heading; null where it is none. */
    @Nullable
    String name(SectionNode section) {
        if (section.kind() != SectionNode.Kind.HEADING && section.kind() != SectionNode.Kind.BOLD) {
            return null;
        }
        String title = page.names().unnumbered(section.title());
        if (title.length() > LONGEST) {
            return null;
        }
        String rest = behindLead(title);
        rest = rest == null ? beforeTail(title) : rest;
        if (rest == null) {
            return null;
        }
        String link = onlyLink(section.heading());
        String name = page.names().trim(withoutArticle(withoutMark(link == null ? rest : link)));
        boolean says = !Words.normalize(name).isEmpty()
                && Words.count(name) <= WORDS_OF_A_NAME
                && !page.isKnown(name)
                && !page.vocabulary().is(Term.RIVALS, name);
        return says ? name : null;
    }

    /** The longest of several: "why not just" says more than "why not". */
    private @Nullable String behindLead(String title) {
        String rest = null;
        boolean led = page.vocabulary().leads(Term.RIVAL_LEAD, Words.normalize(title));
        for (int end = led ? title.indexOf(' ') : -1; end > 0; end = title.indexOf(' ', end + 1)) {
            if (page.vocabulary().is(Term.RIVAL_LEAD, title.substring(0, end))) {
                rest = title.substring(end + 1);
            }
        }
        for (String lead : Words.isCjk(title) ? page.vocabulary().phrases(Term.RIVAL_LEAD) : Set.<String>of()) {
            if (rest == null && Words.isCjk(lead) && title.startsWith(lead)) {
                rest = title.substring(lead.length()).strip();
            }
        }
        return rest;
    }

    private @Nullable String beforeTail(String title) {
        for (String tail : page.vocabulary().phrases(Term.RIVAL_TAIL)) {
            int end = title.length() - tail.length();
            if (end > 0 && title.endsWith(tail)) {
                return title.substring(0, end).strip();
            }
        }
        return null;
    }

    /** What the only link of a heading says: "Why not [teller](…) or others like it?" names teller. */
    private static @Nullable String onlyLink(List<Inline> heading) {
        var links = new ArrayList<String>();
        for (Inline inline : heading) {
            if (inline instanceof Inline.Link) {
                links.add(Names.tidy(PlainText.of(List.of(inline))));
            }
        }
        return links.size() == 1 ? links.get(0) : null;
    }

    private static String withoutMark(String text) {
        int end = text.length();
        while (end > 0 && "?？!".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private String withoutArticle(String text) {
        int space = text.indexOf(' ');
        return space > 0 && page.vocabulary().is(Term.ARTICLE, text.substring(0, space))
                ? text.substring(space + 1)
                : text;
    }
}
