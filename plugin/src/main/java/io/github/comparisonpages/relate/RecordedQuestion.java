package io.github.comparisonpages.relate;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A question that a page asked about another one, and the answer that it got. For example, {@code TAG} with "tea" and the
 * path of the tag's page.
 *
 * @param kind which question
 * @param arguments what it was asked with, as text
 * @param answer all that a page can show of the answer
 */
public record RecordedQuestion(Kind kind, List<String> arguments, String answer) {

    public RecordedQuestion {
        arguments = List.copyOf(arguments);
    }

    /** The questions there are. */
    public enum Kind {
        PAGE((neighbours, arguments) -> neighbours.page(arguments.get(0))),
        SITE_PAGE((neighbours, arguments) -> neighbours.sitePage(arguments.get(0))),
        HAS_PAGE((neighbours, arguments) -> neighbours.hasPage(arguments.get(0))),
        HAS_FOLDER((neighbours, arguments) -> neighbours.hasFolder(arguments.get(0))),
        HUB((neighbours, arguments) -> neighbours.hubPage(arguments.get(0))),
        TAG((neighbours, arguments) -> neighbours.tagPage(arguments.get(0))),
        SUCCESSORS((neighbours, arguments) -> neighbours.successors(arguments.get(0))),
        PREDECESSORS((neighbours, arguments) -> neighbours.predecessors(arguments.get(0))),
        RELATIONS((neighbours, arguments) -> neighbours.relations(arguments.get(0))),
        FIND((neighbours, arguments) -> neighbours.find(arguments.get(0), arguments.get(1))),
        MENTION((neighbours, arguments) -> neighbours.mention(arguments.get(0), arguments.get(1))),
        NEAR((neighbours, arguments) -> neighbours.near(
                arguments.get(0),
                Set.copyOf(arguments.subList(2, arguments.size())),
                Integer.parseInt(arguments.get(1))));

        private final BiConsumer<Neighbours, List<String>> question;

        Kind(BiConsumer<Neighbours, List<String>> question) {
            this.question = question;
        }

        void ask(Neighbours neighbours, List<String> arguments) {
            question.accept(neighbours, arguments);
        }
    }
}
