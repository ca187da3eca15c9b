package io.github.comparisonpages.recognize.option.candidate;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.option.words.TitleParts;
import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One place's proposal of what the page compares, with the evidence for it. */
public final class Candidate {

    /** From here on a candidate is believed. */
    public static final double BELIEVED = 0;

    private static final Feature[] FEATURES = Feature.values();

    private final CandidateReading.Kind kind;
    private final SectionNode section;
    private final @Nullable Block block;
    private final List<Member> members;
    private final double[] evidence = new double[FEATURES.length];
    private double score;

    private String intro = "";
    private TitleParts.@Nullable How how;
    private boolean namesOptions;
    private boolean comparesThese;
    private boolean used;
    private String reason = "";

    public Candidate(CandidateReading.Kind kind, SectionNode section, @Nullable Block block, List<Member> members) {
        this.kind = kind;
        this.section = section;
        this.block = block;
        this.members = new ArrayList<>(members);
    }

    public CandidateReading.Kind kind() {
        return kind;
    }

    public boolean is(CandidateReading.Kind other) {
        return kind == other;
    }

    public boolean is(CandidateReading.Kind... kinds) {
        for (CandidateReading.Kind one : kinds) {
            if (one == kind) {
                return true;
            }
        }
        return false;
    }

    public boolean isTable() {
        return is(CandidateReading.Kind.COLUMNS, CandidateReading.Kind.ROWS);
    }

    /** The section that it stands in. */
    public SectionNode section() {
        return section;
    }

    /** The list or table that it was read from; null where it was neither. */
    @Nullable
    public Block block() {
        return block;
    }

    public List<Member> members() {
        return members;
    }

    /** The last sentence before it; empty where there is none. */
    public String intro() {
        return intro;
    }

    public void intro(String sentence) {
        intro = sentence;
    }

    /** For a title: what in it sets its parts beside each other; null for others. */
    public TitleParts.@Nullable How how() {
        return how;
    }

    public void how(TitleParts.How title) {
        how = title;
    }

    /**
     * For the rows of a table, what its first header calls them.
     *
     * @param options whether it is a word for options
     * @param compared whether it is what the title compares, "Editor" below "Editors compared"
     */
    public void calls(boolean options, boolean compared) {
        namesOptions = options;
        comparesThese = compared;
    }

    public boolean namesOptions() {
        return namesOptions;
    }

    public boolean comparesThese() {
        return comparesThese;
    }

    /** Whether it is a title that surely compares its parts. */
    public boolean saysToCompare() {
        return how == TitleParts.How.VERSUS || how == TitleParts.How.COMPARED;
    }

    public double value(Feature feature) {
        return evidence[feature.ordinal()];
    }

    public boolean has(Feature feature) {
        return value(feature) > 0;
    }

    public void set(Feature feature, double value) {
        evidence[feature.ordinal()] = value;
    }

    /** Whether it takes part in naming options or places. */
    public boolean isUsed() {
        return used;
    }

    public void use() {
        used = true;
    }

    /** Says why it takes no part. */
    public void leave(String why) {
        reason = why;
    }

    /** Forgets what was made of it. */
    public void forget() {
        used = false;
        reason = "";
    }

    public double score() {
        return score;
    }

    public void score(double value) {
        score = value;
    }

    public boolean isBelieved() {
        return score >= BELIEVED;
    }

    /** The bias of its kind and what the evidence weighs. */
    public double sum() {
        double sum = kind.bias();
        for (Feature feature : FEATURES) {
            sum += feature.weight() * value(feature);
        }
        return sum;
    }

    /** The share of the members, 0 to 1, for which a test holds. */
    public double share(Predicate<Member> test) {
        return share(members, test);
    }

    public static double share(List<Member> members, Predicate<Member> test) {
        if (members.isEmpty()) {
            return 0;
        }
        int count = 0;
        for (Member member : members) {
            count += test.test(member) ? 1 : 0;
        }
        return (double) count / members.size();
    }

    /** What people may be told of it. */
    public CandidateReading told() {
        var signs = new ArrayList<CandidateReading.Evidence>();
        for (Feature feature : FEATURES) {
            double value = value(feature);
            if (value != 0) {
                signs.add(new CandidateReading.Evidence(feature.label(), value, value * feature.weight()));
            }
        }
        var names = new ArrayList<String>();
        members.forEach(member -> names.add(member.name().text()));
        return new CandidateReading(kind, span(), section.title(), names, signs, score, used, reason);
    }

    private SourceSpan span() {
        if (block != null) {
            return block.span();
        }
        boolean named = section.parent() == null
                && !members.isEmpty()
                && !members.get(0).places().isEmpty();
        return named ? members.get(0).places().get(0).span() : section.span();
    }
}
