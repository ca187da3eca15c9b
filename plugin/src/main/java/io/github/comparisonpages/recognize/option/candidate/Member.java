package io.github.comparisonpages.recognize.option.candidate;

import io.github.comparisonpages.recognize.option.name.Name;
import io.github.comparisonpages.recognize.option.name.NameReader;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What one candidate takes for an option: its name and where it stands, and what the evidence found of it. */
public final class Member {

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

    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private @Nullable BooleanSupplier points;

    /**
     * @param counted whether the number is but the place in a numbered list
     * @param position the place in a list, from 1; 0 where it stands in none
     * @param sections what is about it, and about nothing else; empty where it is only named
     */
    public Member(
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

    /** A member with the number that was written before its name; {@code sections} is what is about it alone. */
    public static Member of(NameReader.Read read, PageFacts page, Place place, List<SectionNode> sections) {
        return new Member(read, page.name(read.name()), read.number(), read.word(), false, 0, List.of(place), sections);
    }

    /** Says how to find out whether it has points of its own; nobody looks before somebody asks. */
    public void findPoints(BooleanSupplier look) {
        points = look;
    }

    /** Whether it has points of its own. */
    public boolean hasPoints() {
        if (points != null) {
            set(Trait.OWN_POINTS, points.getAsBoolean());
            points = null;
        }
        return is(Trait.OWN_POINTS);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    public void set(Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        } else {
            traits.remove(trait);
        }
    }

    /** Sets it where this {@code holds}, and leaves it as it was elsewhere. */
    public void add(Trait trait, boolean holds) {
        set(trait, holds || is(trait));
    }

    /** As written. */
    public String raw() {
        return raw;
    }

    public Name name() {
        return name;
    }

    /** Gives it another name, where its own does not tell it from its neighbours. */
    public void rename(Name other) {
        name = other;
    }

    /** Whether it is called "Option 2", "Alternative B", or "another option" by the text below its heading. */
    public boolean isCalledOption() {
        return word || is(Trait.CALLED_IN_TEXT);
    }

    /** Whether what was written says that the name is weighed: "Evaluation of Kafka". */
    public boolean subject() {
        return subject;
    }

    public boolean numberOnly() {
        return numberOnly;
    }

    /** Whether an author's number or its place in a numbered list tells it from the others. */
    public boolean isNumbered() {
        return number != null;
    }

    /** The number by which other places may speak of it; null where it has none. */
    @Nullable
    public String comparedNumber() {
        return counted && !is(Trait.NUMBERED_BY_PLACE) ? null : number;
    }

    /** Whether a number alone, "Option 3", speaks of this member of a list of options. */
    boolean isAt(@Nullable String number) {
        return is(Trait.NUMBERED_BY_PLACE)
                && this.number == null
                && position > 0
                && String.valueOf(position).equals(number);
    }

    public List<Place> places() {
        return places;
    }

    public List<SectionNode> sections() {
        return sections;
    }

    /** The section that is about it; null where there is none, or several. */
    @Nullable
    public SectionNode section() {
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
        return name.text() + traits;
    }
}
