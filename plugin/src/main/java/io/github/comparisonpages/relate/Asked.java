package io.github.comparisonpages.relate;

import io.github.comparisonpages.model.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

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
        PAGE((neighbours, arguments) -> neighbours.page(arguments.get(0))),
        SITE_PAGE((neighbours, arguments) -> neighbours.sitePage(arguments.get(0))),
        HAS_PAGE((neighbours, arguments) -> neighbours.hasPage(arguments.get(0))),
        HAS_FOLDER((neighbours, arguments) -> neighbours.hasFolder(arguments.get(0))),
        HUB((neighbours, arguments) -> neighbours.hubPage(arguments.get(0))),
        TAG((neighbours, arguments) -> neighbours.tagPage(arguments.get(0))),
        SUCCESSORS((neighbours, arguments) -> neighbours.successors(arguments.get(0))),
        PREDECESSORS((neighbours, arguments) -> neighbours.predecessors(arguments.get(0))),
        TIES((neighbours, arguments) -> neighbours.ties(arguments.get(0))),
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

    /** All questions up to now. */
    public List<Question> questions() {
        return List.copyOf(questions);
    }

    @Override
    public Optional<String> page(String source) {
        return noted(Kind.PAGE, source, neighbours.page(source));
    }

    @Override
    public String docs() {
        return neighbours.docs();
    }

    @Override
    public Optional<String> sitePage(String file) {
        return noted(Kind.SITE_PAGE, file, neighbours.sitePage(file));
    }

    @Override
    public boolean hasPage(String page) {
        return noted(Kind.HAS_PAGE, page, neighbours.hasPage(page));
    }

    @Override
    public boolean hasFolder(String path) {
        return noted(Kind.HAS_FOLDER, path, neighbours.hasFolder(path));
    }

    private boolean noted(Kind kind, String argument, boolean answer) {
        questions.add(new Question(kind, List.of(argument), String.valueOf(answer)));
        return answer;
    }

    @Override
    public Optional<String> hubPage(String optionId) {
        return noted(Kind.HUB, optionId, neighbours.hubPage(optionId));
    }

    @Override
    public Optional<String> tagPage(String tag) {
        return noted(Kind.TAG, tag, neighbours.tagPage(tag));
    }

    @Override
    public List<Entry> successors(String source) {
        return noted(Kind.SUCCESSORS, List.of(source), neighbours.successors(source));
    }

    @Override
    public List<Entry> predecessors(String source) {
        return noted(Kind.PREDECESSORS, List.of(source), neighbours.predecessors(source));
    }

    @Override
    public List<Tie> ties(String source) {
        var ties = neighbours.ties(source);
        var shown = ties.stream()
                .map(tie -> tie.kind() + "\t" + tie.partly() + "\t" + tie.note() + "\t" + shown(tie.other()))
                .toList();
        questions.add(new Question(Kind.TIES, List.of(source), String.join("\n", shown)));
        return ties;
    }

    @Override
    public Optional<Entry> find(String from, String written) {
        var entry = neighbours.find(from, written);
        noted(Kind.FIND, List.of(from, written), entry.stream().toList());
        return entry;
    }

    @Override
    public Optional<Entry> mention(String from, String written) {
        var entry = neighbours.mention(from, written);
        noted(Kind.MENTION, List.of(from, written), entry.stream().toList());
        return entry;
    }

    @Override
    public List<Entry> near(String source, Set<String> passed, int most) {
        var near = neighbours.near(source, passed, most);
        var arguments = new ArrayList<>(List.of(source, Integer.toString(most)));
        arguments.addAll(new TreeSet<>(passed));
        return noted(Kind.NEAR, arguments, near);
    }

    private Optional<String> noted(Kind kind, String argument, Optional<String> page) {
        questions.add(new Question(kind, List.of(argument), page.orElse("")));
        return page;
    }

    private List<Entry> noted(Kind kind, List<String> arguments, List<Entry> entries) {
        String answer = String.join("\n", entries.stream().map(Asked::shown).toList());
        questions.add(new Question(kind, arguments, answer));
        return entries;
    }

    /** What a page can show of another: where it is, what it is called, and what it picks. */
    private static String shown(Entry entry) {
        return String.join(
                "\t",
                entry.source(),
                entry.page(),
                entry.title(),
                entry.status() == null ? "null" : entry.status().words(),
                entry.options().isEmpty() ? "" : shown(entry.answer()));
    }

    private static String shown(Answer answer) {
        return answer.kind() + "\t" + String.join("\t", answer.names()) + "\t" + answer.quote();
    }
}
