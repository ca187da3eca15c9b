package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.recognize.option.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.FoundOptions.NearTie;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes what was found into what is told: names, spellings, groups, places. */
final class Telling {

    private static final double PROBABLE = 0.7;
    private static final double SURE = 0.9;

    /** How close below the best a reading of other options has to come to be worth a word. */
    private static final double NEAR = 1;

    private final Page page;
    private final DeclaredOptions declared;
    private final List<Reading> readings;

    Telling(Page page, DeclaredOptions declared, List<Reading> readings) {
        this.page = page;
        this.declared = declared;
        this.readings = readings;
    }

    FoundOptions tell(List<United> united) {
        var questions = questions(united);
        var options = new ArrayList<FoundOption>();
        var names = new HashSet<String>();
        for (United option : united) {
            String question = questions.size() > 1 ? questions.getOrDefault(option.group(), "") : "";
            var told = option(option, question);
            if (names.add(Words.normalize(told.name())) || isDeclared(united)) {
                options.add(told);
            }
        }
        if (!isDeclared(united)) {
            options.sort(Comparator.comparing(Telling::first));
            if (options.size() < 2 && !isOneAlone(united)) {
                options.clear();
                addWholePage(options);
            }
        }
        var told = new ArrayList<CandidateReading>();
        var sorted = new ArrayList<>(readings);
        sorted.sort((a, b) -> Double.compare(b.score(), a.score()));
        sorted.forEach(reading -> told.add(reading.told()));
        return new FoundOptions(options, told, nearTie(united));
    }

    /** Whether these are no options to tell: fewer than two names, and no heading that announces the one. */
    static boolean areTooFew(List<United> united) {
        var names = new HashSet<String>();
        united.forEach(option -> names.add(option.founder().name().normal()));
        return names.size() < 2 && !isDeclared(united) && !isOneAlone(united);
    }

    private static boolean isDeclared(List<United> united) {
        return !united.isEmpty() && united.get(0).from().is(Kind.DECLARED);
    }

    /** One option alone is told only where a heading announces options, or what speaks for and against it names it. */
    private static boolean isOneAlone(List<United> united) {
        for (United option : united) {
            for (United.Found found : option.found()) {
                boolean headed = found.naming() && found.reading().value(Feature.OPTIONS_HEADING) >= SURE;
                if (headed || found.reading().is(Kind.ABOUT) && speaksBothWays(found.member())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean speaksBothWays(Member member) {
        var kinds = new HashSet<Point.Kind>();
        for (Place place : member.places()) {
            if (place instanceof Place.About about) {
                kinds.add(about.kind());
            }
        }
        return kinds.contains(Point.Kind.PRO) && kinds.contains(Point.Kind.CON);
    }

    /** A page that is about one option: what speaks for and against it stands right below its title. */
    private void addWholePage(List<FoundOption> options) {
        var title = page.titleSection();
        if (title == null) {
            return;
        }
        var kinds = new HashSet<Point.Kind>();
        for (SectionNode child : title.children()) {
            var kind = page.headings().kind(child.title());
            if (kind != null) {
                kinds.add(kind);
            }
        }
        if (kinds.contains(Point.Kind.PRO) && kinds.contains(Point.Kind.CON)) {
            var read = page.names().read(page.title());
            options.add(new FoundOption(
                    read.name(),
                    List.of(),
                    List.of(),
                    null,
                    "",
                    null,
                    null,
                    List.of(new Place.Own(title)),
                    title.span()));
        }
    }

    private static Position first(FoundOption option) {
        Position first = option.span().start();
        for (Place place : option.places()) {
            var start = place.span().start();
            first = start.compareTo(first) < 0 ? start : first;
        }
        return first;
    }

    /** The name as another place has it that has no version, or as the title has it where only a slip tells them apart. */
    private static String unslipped(United option, Name name) {
        for (United.Found found : option.found()) {
            var other = found.member().name();
            boolean base =
                    !other.compact().equals(name.compact()) && other.compact().equals(name.versionless());
            if (found.naming() && base) {
                return other.text();
            }
            if (found.reading().is(Kind.TITLE)
                    && Likeness.isSlip(found.member().name().compact(), name.compact())) {
                return found.member().name().text();
            }
        }
        return name.text();
    }

    /** A title "A vs B" is about both, and no section of one of them. */
    private boolean isTitleOfSeveral(Place place) {
        if (!(place instanceof Place.Own own) || own.section() != page.tree().title()) {
            return false;
        }
        var parts = page.titles().of(own.section().title());
        return parts != null && parts.how() != TitleParts.How.PERHAPS;
    }

    private FoundOption option(United option, String question) {
        var naming = naming(option);
        var extra = declared.extra(option.founder());
        String name = extra == null ? unslipped(option, naming.member().name()) : extra.name();
        var places = new ArrayList<>(naming.member().places());
        var spellings = new ArrayList<String>();
        String number = null;
        var inOrder = new ArrayList<>(option.found());
        inOrder.sort(Comparator.comparing(found -> span(found.member()).start()));
        var seen = new HashSet<String>();
        seen.add(Words.normalize(name));
        for (United.Found found : inOrder) {
            var member = found.member();
            if (found != naming) {
                places.addAll(member.places());
            }
            if (seen.add(member.name().normal())) {
                spellings.add(member.name().text());
            }
            number = number == null && found.naming() ? member.comparedNumber() : number;
        }
        places.removeIf(this::isTitleOfSeveral);
        return new FoundOption(
                name,
                extra == null ? List.of() : extra.aliases(),
                spellings,
                number,
                question,
                extra == null ? null : extra.link(),
                extra == null ? null : extra.image(),
                places,
                first(places, span(naming.member())));
    }

    /** The earliest of an option's places. */
    private static SourceSpan first(List<Place> places, SourceSpan named) {
        SourceSpan first = named;
        for (Place place : places) {
            first = place.span().start().compareTo(first.start()) < 0 ? place.span() : first;
        }
        return first;
    }

    private static SourceSpan span(Member member) {
        return member.places().get(0).span();
    }

    /** Where the name is taken from: where the options are listed, else the reading that convinced most, the title last. */
    private static United.Found naming(United option) {
        if (option.from().is(Kind.DECLARED)) {
            return option.found().get(0);
        }
        United.Found best = null;
        for (United.Found found : option.found()) {
            boolean names = found.naming() && !found.member().numberOnly();
            if (names && (best == null || compare(found, best) < 0)) {
                best = found;
            }
        }
        return best == null ? option.found().get(0) : best;
    }

    private static int compare(United.Found a, United.Found b) {
        int order = Integer.compare(rank(a), rank(b));
        if (order == 0 && rank(a) > 0) {
            order = Double.compare(b.reading().score(), a.reading().score());
        }
        return order == 0 ? span(a.member()).start().compareTo(span(b.member()).start()) : order;
    }

    private static int rank(United.Found found) {
        if (found.reading().value(Feature.OPTIONS_HEADING) >= PROBABLE) {
            return 0;
        }
        return found.reading().is(Kind.TITLE, Kind.FILE_NAME) ? 2 : 1;
    }

    /** The heading above each group of options; "" where nothing but the page's own title is. */
    private Map<Integer, String> questions(List<United> united) {
        var questions = new LinkedHashMap<Integer, String>();
        var distinct = new HashSet<String>();
        for (United option : united) {
            if (!questions.containsKey(option.group())) {
                String question = question(option.from());
                questions.put(option.group(), question);
                distinct.add(question);
            }
        }
        return distinct.size() > 1 ? questions : Map.of();
    }

    private String question(Reading reading) {
        if (reading.is(Kind.TITLE, Kind.FILE_NAME, Kind.DECLARED, Kind.ABOUT)) {
            return "";
        }
        for (var at = reading.section(); at != null && at != page.top(); at = at.parent()) {
            boolean titled = !at.title().isEmpty() && at != page.titleSection();
            if (titled && !page.isKnown(at.title())) {
                return page.names().unnumbered(at.title());
            }
        }
        return "";
    }

    private @Nullable NearTie nearTie(List<United> united) {
        if (united.isEmpty() || isDeclared(united)) {
            return null;
        }
        var taken = united.get(0).from();
        Reading left = null;
        for (Reading reading : readings) {
            if (!reading.used
                    && reading.isBelieved()
                    && reading.members().size() > 1
                    && taken.score() - reading.score() <= NEAR
                    && (left == null || reading.score() > left.score())) {
                left = reading;
            }
        }
        return left == null || namesOptions(left, united) ? null : new NearTie(taken.told(), left.told());
    }

    private static boolean namesOptions(Reading reading, List<United> united) {
        for (Member member : reading.members()) {
            for (United option : united) {
                if (Likeness.of(option.founder(), member) >= Likeness.SAME) {
                    return true;
                }
            }
        }
        return false;
    }
}
