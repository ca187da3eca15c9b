package io.github.comparisonpages.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Passes on the questions of one page, and keeps them with their answers. */
public final class Asked implements Neighbours {

    private final Neighbours neighbours;
    private final List<Question> questions = new ArrayList<>();

    public Asked(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /**
     * A question and its answer.
     *
     * @param kind which question
     * @param arguments what it was asked with, as text
     * @param answer all that a page can show of the answer
     */
    public record Question(Kind kind, List<String> arguments, String answer) {

        public Question {
            arguments = List.copyOf(arguments);
        }

        /** Whether these neighbours still answer so. */
        public boolean holds(Neighbours neighbours) {
            var again = new Asked(neighbours);
            kind.ask(again, arguments);
            return again.questions.equals(List.of(this));
        }
    }

    /** The questions there are. */
    public enum Kind {
        PAGE {
            @Override
            void ask(Neighbours neighbours, List<String> arguments) {
                neighbours.page(arguments.get(0));
            }
        },
        MENTION {
            @Override
            void ask(Neighbours neighbours, List<String> arguments) {
                neighbours.mention(arguments.get(0), arguments.get(1));
            }
        },
        NEAR {
            @Override
            void ask(Neighbours neighbours, List<String> arguments) {
                neighbours.near(
                        arguments.get(0),
                        Set.copyOf(arguments.subList(2, arguments.size())),
                        Integer.parseInt(arguments.get(1)));
            }
        };

        abstract void ask(Neighbours neighbours, List<String> arguments);
    }

    /** All questions up to now. */
    public List<Question> questions() {
        return List.copyOf(questions);
    }

    @Override
    public Optional<String> page(String source) {
        var page = neighbours.page(source);
        questions.add(new Question(Kind.PAGE, List.of(source), page.orElse("")));
        return page;
    }

    @Override
    public Optional<Entry> mention(String from, String written) {
        var entry = neighbours.mention(from, written);
        questions.add(new Question(
                Kind.MENTION, List.of(from, written), entry.map(Asked::shown).orElse("")));
        return entry;
    }

    @Override
    public List<Entry> near(String source, Set<String> passed, int most) {
        var near = neighbours.near(source, passed, most);
        var arguments = new ArrayList<>(List.of(source, Integer.toString(most)));
        arguments.addAll(new TreeSet<>(passed));
        questions.add(new Question(
                Kind.NEAR,
                arguments,
                String.join("\n", near.stream().map(Asked::shown).toList())));
        return near;
    }

    /** What a page can show of another: where it is, what it is called, and what it picks. */
    private static String shown(Entry entry) {
        return String.join(
                "\t",
                entry.source(),
                entry.page(),
                entry.title(),
                String.valueOf(entry.metadata().status()),
                entry.options().isEmpty() ? "" : entry.decided() ? String.join("\t", entry.pickedNames()) : "?");
    }
}
