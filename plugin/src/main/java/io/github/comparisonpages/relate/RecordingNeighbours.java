package io.github.comparisonpages.relate;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.relate.RecordedQuestion.Kind;
import io.github.comparisonpages.relate.entry.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Passes on the questions of one page, and keeps them with their answers. */
public final class RecordingNeighbours implements Neighbours {

    private final Neighbours neighbours;
    private final List<RecordedQuestion> questions = new ArrayList<>();

    public RecordingNeighbours(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** Returns whether these neighbours still answer a question in the same way. */
    public static boolean holds(RecordedQuestion question, Neighbours neighbours) {
        var again = new RecordingNeighbours(neighbours);
        question.kind().ask(again, question.arguments());
        return again.questions().equals(List.of(question));
    }

    /** Returns all questions up to now. */
    public List<RecordedQuestion> questions() {
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
        questions.add(new RecordedQuestion(kind, List.of(argument), String.valueOf(answer)));
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
    public List<ResolvedRelation> relations(String source) {
        var relations = neighbours.relations(source);
        var shown = relations.stream()
                .map(relation -> relation.kind() + "\t" + relation.partly() + "\t" + relation.note() + "\t"
                        + shown(relation.other()))
                .toList();
        questions.add(new RecordedQuestion(Kind.RELATIONS, List.of(source), String.join("\n", shown)));
        return relations;
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
        questions.add(new RecordedQuestion(kind, List.of(argument), page.orElse("")));
        return page;
    }

    private List<Entry> noted(Kind kind, List<String> arguments, List<Entry> entries) {
        String answer = String.join(
                "\n", entries.stream().map(RecordingNeighbours::shown).toList());
        questions.add(new RecordedQuestion(kind, arguments, answer));
        return entries;
    }

    /** Returns what a page can show of another: where it is, what it is called, and what it picks. */
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
