package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.recognize.option.CandidateReading.Kind;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts readings together, the most convincing first: it founds the options; each further one adds places to them, and members
 * where it has evidence of its own; one that names none of them is a further question where it is strong alone.
 */
final class Uniting {

    private static final double PROBABLE = 0.7;
    private static final double CONVINCES = 2.5;
    private static final double SURE = 0.9;
    private static final double HALF = 0.5;
    private static final double LEAST_OF_NEXT = 0.5;
    private static final double CRITERIA = 1;
    private static final double ELSEWHERE = 0.78;
    private static final double ELSEWHERE_IN_TABLE = 0.75;

    private final Page page;
    private final List<Reading> readings;
    private final List<United> options = new ArrayList<>();
    private final Usable usable;
    private final Questions questions;
    private final Pairing pairing;
    private int groups;

    Uniting(Page page, List<Reading> readings) {
        this.page = page;
        this.readings = readings;
        this.usable = new Usable(page, readings);
        this.questions = new Questions(page);
        this.pairing = new Pairing(options, questions);
    }

    /** The options; {@code everywhere} is what else of the page may name them. */
    List<United> unite(List<Reading> everywhere) {
        var believed = new ArrayList<Reading>();
        for (Reading reading : readings) {
            if (reading.isBelieved()) {
                believed.add(reading);
            } else {
                reading.reason = "too little speaks for it";
            }
        }
        // One alone never leads where several stand together, nor does a sentence.
        believed.sort((a, b) -> {
            int order = Boolean.compare(a.members().size() < 2, b.members().size() < 2);
            order = order == 0 ? Boolean.compare(a.is(Kind.TOLD, Kind.PICKS), b.is(Kind.TOLD, Kind.PICKS)) : order;
            order = order == 0 ? Double.compare(b.score(), a.score()) : order;
            return order == 0
                    ? a.section().span().start().compareTo(b.section().span().start())
                    : order;
        });
        believed.forEach(this::add);
        addPlaces(everywhere);
        return options;
    }

    private boolean isDeclared() {
        return !options.isEmpty() && options.get(0).from().is(Kind.DECLARED);
    }

    private void add(Reading reading) {
        var members = usable.of(reading);
        if (members.isEmpty()) {
            reading.reason = "names no options";
            return;
        }
        if (reading.is(Kind.HEADINGS) && holdOptions(members)) {
            reading.reason = "each holds several options";
            return;
        }
        var pairs = pairing.of(reading, members);
        if (reading.is(Kind.ABOUT) && !options.isEmpty()) {
            pairing.pairParts(members, pairs);
            boolean listed = false;
            for (United option : options) {
                listed |= option.from().value(Feature.OPTIONS_HEADING) >= PROBABLE;
            }
            if (listed || pairs.size() == members.size()) {
                join(reading, members, pairs, false);
                return;
            }
        }
        if (options.isEmpty()) {
            if (members.size() < 2
                    && !reading.is(Kind.DECLARED)
                    && reading.value(Feature.OPTIONS_HEADING) < SURE
                    && reading.value(Feature.POINTS) < 1) {
                reading.reason = "names one option only";
                return;
            }
        } else if (isNested(reading)
                && reading.value(Feature.OPTIONS_HEADING) < SURE
                && reading.value(Feature.CALLED_OPTION) < HALF) {
            reading.reason = "is part of an option";
            return;
        } else if (pairs.size() == 0 && !foundsGroup(reading, members)) {
            reading.reason = "names other things than the options";
            return;
        }
        join(reading, members, pairs, !isDeclared());
    }

    /** Whether in most of these sections two or more options have places already: such are topics, and no options. */
    private boolean holdOptions(List<Member> members) {
        int holders = 0;
        for (Member member : members) {
            var section = member.section();
            int held = 0;
            for (int i = 0; section != null && i < options.size() && held < 2; i++) {
                held += hasPlaceIn(options.get(i), section) ? 1 : 0;
            }
            holders += held > 1 ? 1 : 0;
        }
        return holders > 1 && 2 * holders >= members.size();
    }

    private static boolean hasPlaceIn(United option, SectionNode section) {
        for (United.Found found : option.found()) {
            if (found.reading().section().isIn(section) && !found.reading().is(Kind.TITLE, Kind.FILE_NAME)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands in what is an option already. */
    private boolean isNested(Reading reading) {
        for (United option : options) {
            for (United.Found found : option.found()) {
                for (SectionNode section : found.member().sections()) {
                    if (reading.section().isIn(section)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a reading that names none of the options is strong enough to be a question of its own. */
    private boolean foundsGroup(Reading reading, List<Member> members) {
        if (members.size() < 2 && !isNextQuestion(reading)
                || reading.isTable() && !comparesSurely(reading) && !listsOptions(reading)) {
            return false;
        }
        if (reading.is(Kind.TITLE, Kind.FILE_NAME, Kind.TOLD, Kind.PICKS) || isDeclared()) {
            return false;
        }
        if (areSituations(members)) {
            return false;
        }
        double least = isNextQuestion(reading) ? LEAST_OF_NEXT : leastForGroup(reading);
        return reading.score() >= least && !isBesideGroup(reading) && !isConclusion(reading);
    }

    /** Whether it answers a question of its own as one of the readings before it does. */
    private boolean isNextQuestion(Reading reading) {
        for (United option : options) {
            var from = option.from();
            if (!reading.is(Kind.HEADINGS)
                    && from.kind() == reading.kind()
                    && questions.areAnnounced(from)
                    && questions.areAnnounced(reading)
                    && questions.areApart(from, reading)) {
                return true;
            }
        }
        return false;
    }

    /** "Scenario 1: a small team" beside options says when one of them is taken. */
    private boolean areSituations(List<Member> members) {
        for (Member member : members) {
            String raw = Words.normalize(member.raw());
            if (!member.isCalledOption() || !page.vocabulary().leads(Term.CRITERION_COLUMN, raw)) {
                return false;
            }
        }
        return true;
    }

    /** Bold lines of the conclusion speak of the options; they are no others. */
    private boolean isConclusion(Reading reading) {
        var first = reading.members().get(0).section();
        return reading.is(Kind.HEADINGS)
                && first != null
                && first.kind() != SectionNode.Kind.HEADING
                && page.headings().isVerdict(reading.section().title());
    }

    /** Where sub-headings are the options, the list above them that names none of them is about something else. */
    private boolean isBesideGroup(Reading reading) {
        for (United option : options) {
            boolean headings = option.from().is(Kind.HEADINGS) && option.from().has(Feature.POINTS);
            if (headings && option.from().section() == reading.section() && reading.is(Kind.LIST)) {
                return true;
            }
        }
        return false;
    }

    /** A table that is said to compare. */
    private static boolean compares(Reading reading) {
        return reading.isTable() && reading.has(Feature.COMPARES) && reading.score() >= CONVINCES;
    }

    /** One whose options others name too. */
    private static boolean comparesSurely(Reading reading) {
        return compares(reading) && reading.value(Feature.AGREEMENT) >= PROBABLE;
    }

    /** One whose rows a heading calls options, each with what speaks for and against it. */
    private static boolean listsOptions(Reading reading) {
        return reading.is(Kind.ROWS)
                && reading.value(Feature.OPTIONS_HEADING) >= SURE
                && reading.value(Feature.POINTS) >= SURE;
    }

    private static double leastForGroup(Reading reading) {
        if (reading.value(Feature.CALLED_OPTION) >= 0.8) {
            return 0.2;
        }
        if (reading.value(Feature.LINKS) >= 0.8) {
            return 0;
        }
        boolean strong = reading.value(Feature.POINTS) >= 0.8
                || reading.has(Feature.SIBLINGS)
                || reading.has(Feature.OPTIONS_HEADING) && reading.value(Feature.AGREEMENT) >= PROBABLE;
        return strong ? 1 : 2;
    }

    private void join(Reading reading, List<Member> members, Pairs pairs, boolean mayAdd) {
        reading.used = true;
        int before = options.size();
        int group = pairs.size() == 0 ? groups++ : firstGroup(pairs);
        for (int j = 0; j < members.size(); j++) {
            var member = members.get(j);
            if (pairs.hasRight(j)) {
                options.get(pairs.left(j)).add(member, reading, true);
                continue;
            }
            var twin = reading.is(Kind.HEADINGS) ? twin(member) : null;
            if (twin != null) {
                if (!twin.isNamedBy(reading)) {
                    twin.add(member, reading, true);
                }
            } else if (before == 0
                    || mayAdd && !isVersion(member) && mayJoin(reading, member, members.size(), pairs.size())) {
                options.add(new United(member, reading, group));
            }
        }
    }

    /** "Pi-hole 6.0.2" where "Pi-hole" is an option, and "Pi-hole v6" has been taken for it. */
    private boolean isVersion(Member member) {
        for (United option : options) {
            if (option.founder().name().differsInVersion(member.name())) {
                return true;
            }
        }
        return false;
    }

    /** The option of just this name: a page may come back to it below another heading, but not beside its own. */
    private @Nullable United twin(Member member) {
        for (United option : options) {
            if (!member.isCalledOption()
                    && !member.isNumbered()
                    && option.founder().name().compact().equals(member.name().compact())) {
                return option;
            }
        }
        return null;
    }

    private int firstGroup(Pairs pairs) {
        for (int i = 0; i < options.size(); i++) {
            if (pairs.hasLeft(i)) {
                return options.get(i).group();
            }
        }
        return 0;
    }

    /** Whether a member that no option pairs with is one more. */
    private boolean mayJoin(Reading reading, Member member, int members, int hits) {
        if (hits == 0) {
            return true;
        }
        boolean versus = reading.how == TitleParts.How.VERSUS && hits >= 2;
        if (reading.is(Kind.TITLE) && (versus || reading.saysToCompare() && member.spoken)) {
            return true;
        }
        boolean known = reading.isTable()
                && hits >= 2
                && 2 * hits >= members
                && (member.titled || compares(reading) || isOneMoreColumn(reading, members, hits));
        if (reading.is(Kind.TOLD)) {
            return 2 * hits >= members && member.spoken;
        }
        boolean siblings = reading.has(Feature.SIBLINGS);
        boolean headed = reading.value(Feature.OPTIONS_HEADING) >= PROBABLE;
        boolean own =
                member.own || member.isCalledOption() || headed || reading.value(Feature.DETAILS_HEADING) >= PROBABLE;
        own |= isRival(reading, member);
        if (!known && !siblings && !(reading.score() >= 1 && own)) {
            return false;
        }
        boolean names = reading.isTable() || reading.is(Kind.TITLE, Kind.FILE_NAME, Kind.VERSUS);
        return !names || headed || siblings || known;
    }

    /** A heading in a row of rivals that is none of the vocabulary, and no "What Kafka does well" either. */
    private boolean isRival(Reading reading, Member member) {
        if (reading.value(Feature.RIVALS) < PROBABLE || member.known) {
            return false;
        }
        for (United option : options) {
            if ((' ' + member.name().normal() + ' ')
                    .contains(' ' + option.founder().name().normal() + ' ')) {
                return false;
            }
        }
        return true;
    }

    /** Of a table whose columns are all options but one, that one is an option too. */
    private static boolean isOneMoreColumn(Reading reading, int members, int hits) {
        return reading.is(Kind.COLUMNS) && reading.axis >= CRITERIA && hits == members - 1;
    }

    /** Every other place that bears an option's name. */
    private void addPlaces(List<Reading> everywhere) {
        if (options.isEmpty()) {
            return;
        }
        var founders = pairing.founders();
        Set<Object> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (United option : options) {
            option.found().forEach(found -> taken.addAll(things(found.member())));
        }
        for (Reading reading : everywhere) {
            boolean skip = reading.used
                    || reading.is(Kind.TITLE, Kind.FILE_NAME)
                    || reading.is(Kind.LIST) && reading.has(Feature.WRONG_PLACE);
            if (skip
                    || reading.isTable()
                            && Pairs.of(founders, reading.members(), ELSEWHERE_IN_TABLE)
                                            .size()
                                    < 1) {
                continue;
            }
            var pairs = Pairs.of(founders, reading.members(), ELSEWHERE);
            for (int i = 0; i < options.size(); i++) {
                if (pairs.hasLeft(i)) {
                    var member = reading.members().get(pairs.right(i));
                    boolean both = !member.own && page.titles().isVersus(member.raw());
                    if (!member.known && !both && Collections.disjoint(taken, things(member))) {
                        options.get(i).add(member, reading, false);
                    }
                }
            }
        }
    }

    /** What a member stands for on the page: its sections, or its column or row. */
    private static List<Object> things(Member member) {
        return new ArrayList<>(member.sections().isEmpty() ? member.places() : member.sections());
    }
}
