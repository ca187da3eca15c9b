package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One place's proposal of what the page compares, with the evidence for it. */
final class Reading {

    /** From here on a reading is believed. */
    static final double BELIEVED = 0;

    private static final Feature[] FEATURES = Feature.values();

    private final CandidateReading.Kind kind;
    private final SectionNode section;
    private final @Nullable Block block;
    private final List<Member> members;
    private final double[] evidence = new double[FEATURES.length];
    private double score;

    /** The last sentence before a list; empty where there is none. */
    String intro = "";

    /** Whether it is a further list under the same heading. */
    boolean second;

    /** For headings: whether each sets a thing against the page's own subject, "Why not Vault?". */
    boolean againstSubject;

    /** For a title: what in it sets its parts beside each other; null for others. */
    TitleParts.@Nullable How how;

    /** For a table: which way its labels and kinds of cells run. */
    double axis;

    /** For a table: whether most of its cells say yes or no. */
    boolean answers;

    /** For a table: whether its columns say yes or no to the features in its rows. */
    boolean features;

    /** For a table: whether its first header calls the rows options. */
    boolean namesOptions;

    /** For a table: whether its first header is what the title compares, "Editor" below "Editors compared". */
    boolean comparesThese;

    /** Whether it takes part in naming options or places. */
    boolean used;

    /** Why it does not; empty where it does. */
    String reason = "";

    Reading(CandidateReading.Kind kind, SectionNode section, @Nullable Block block, List<Member> members) {
        this.kind = kind;
        this.section = section;
        this.block = block;
        this.members = new ArrayList<>(members);
    }

    CandidateReading.Kind kind() {
        return kind;
    }

    boolean is(CandidateReading.Kind other) {
        return kind == other;
    }

    boolean is(CandidateReading.Kind... kinds) {
        for (CandidateReading.Kind candidate : kinds) {
            if (candidate == kind) {
                return true;
            }
        }
        return false;
    }

    boolean isTable() {
        return is(CandidateReading.Kind.COLUMNS, CandidateReading.Kind.ROWS);
    }

    /** The section that it stands in. */
    SectionNode section() {
        return section;
    }

    /** The list or table that it was read from; null where it was neither. */
    @Nullable
    Block block() {
        return block;
    }

    List<Member> members() {
        return members;
    }

    /** Whether it is a title that surely compares its parts. */
    boolean saysToCompare() {
        return how == TitleParts.How.VERSUS || how == TitleParts.How.COMPARED;
    }

    double value(Feature feature) {
        return evidence[feature.ordinal()];
    }

    boolean has(Feature feature) {
        return value(feature) > 0;
    }

    void set(Feature feature, double value) {
        evidence[feature.ordinal()] = value;
    }

    /** Forgets what was made of it. */
    void forget() {
        used = false;
        reason = "";
    }

    double score() {
        return score;
    }

    void score(double value) {
        score = value;
    }

    boolean isBelieved() {
        return score >= BELIEVED;
    }

    /** The bias of its kind and what the evidence weighs. */
    double sum() {
        double sum = kind.bias();
        for (Feature feature : FEATURES) {
            sum += feature.weight() * value(feature);
        }
        return sum;
    }

    /** The share of the members, 0 to 1, for which a test holds. */
    double share(Predicate<Member> test) {
        return share(members, test);
    }

    static double share(List<Member> members, Predicate<Member> test) {
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
    CandidateReading told() {
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
