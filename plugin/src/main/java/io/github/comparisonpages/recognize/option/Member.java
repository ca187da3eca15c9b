package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one reading takes for an option: its name and where it stands, and what the evidence found of it. */
final class Member {

    private final String raw;
    private Name name;
    private final @Nullable String number;
    private final boolean word;
    private final boolean numberOnly;
    private final boolean subject;
    private final boolean counted;
    private final int position;
    private final List<Place> places;
    private final List<SectionNode> sections;

    /** Whether the number that only its place in a list gives it counts, as below "Considered options". */
    boolean placeCounts;

    /** Whether it is a heading or label of the vocabulary, and so hardly an option. */
    boolean known;

    /** Whether it has points of its own. */
    boolean own;

    /** Whether the title names it. */
    boolean titled;

    /** Whether the page speaks of it beyond the title that names it. */
    boolean spoken;

    /** Whether another reading names it too. */
    boolean agreed;

    /** Whether its item says what became of it: "Kafka: rejected, too costly". */
    boolean judged;

    /** Whether it only holds the things that are compared. */
    boolean holds;

    /**
     * @param counted whether the number is but the place in a numbered list
     * @param position the place in a list, from 1; 0 where it stands in none
     * @param sections what is about it, and about nothing else; empty where it is only named
     */
    Member(
            NameReader.Read read,
            Name name,
            @Nullable String number,
            boolean word,
            boolean counted,
            int position,
            List<Place> places,
            List<SectionNode> sections) {
        this.raw = read.raw();
        this.numberOnly = read.numberOnly();
        this.subject = read.subject();
        this.name = name;
        this.number = number;
        this.word = word;
        this.counted = counted;
        this.position = position;
        this.places = List.copyOf(places);
        this.sections = List.copyOf(sections);
    }

    /** As written. */
    String raw() {
        return raw;
    }

    Name name() {
        return name;
    }

    /** Gives it another name, where its own does not tell it from its neighbours. */
    void rename(Name other) {
        name = other;
    }

    /** Whether it is called "Option 2", "Alternative B". */
    boolean isCalledOption() {
        return word;
    }

    /** Whether what was written says that the name is weighed: "Evaluation of Kafka". */
    boolean subject() {
        return subject;
    }

    boolean numberOnly() {
        return numberOnly;
    }

    /** Whether an author's number or its place in a numbered list tells it from the others. */
    boolean isNumbered() {
        return number != null;
    }

    /** The number by which other places may speak of it; null where it has none. */
    @Nullable
    String comparedNumber() {
        return counted && !placeCounts ? null : number;
    }

    /** Whether a number alone, "Option 3", speaks of this member of a list of options. */
    boolean isAt(@Nullable String number) {
        return placeCounts
                && this.number == null
                && position > 0
                && String.valueOf(position).equals(number);
    }

    List<Place> places() {
        return places;
    }

    List<SectionNode> sections() {
        return sections;
    }

    /** The section that is about it; null where there is none, or several. */
    @Nullable
    SectionNode section() {
        return sections.size() == 1 ? sections.get(0) : null;
    }

    boolean isIn(SectionNode other) {
        for (SectionNode section : sections) {
            if (section != other && section.isIn(other)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return name.text() + (own ? "*" : "") + (known ? "!" : "") + (holds ? "^" : "");
    }
}
