package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.recognize.option.FoundOptions.NearTie;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Likeness;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.option.unite.United;
import io.github.comparisonpages.recognize.option.words.TitleParts;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes found options of united ones: their names, spellings, groups and places. */
final class FoundOptionsAssembler {

    private static final double SURE = 0.9;

    /** How close below the best a candidate of other options has to come to be worth a word. */
    private static final double NEAR = 1;

    private final PageFacts page;
    private final DeclaredOptions declared;
    private final List<Candidate> candidates;

    FoundOptionsAssembler(PageFacts page, DeclaredOptions declared, List<Candidate> candidates) {
        this.page = page;
        this.declared = declared;
        this.candidates = candidates;
    }

    FoundOptions assemble(List<United> united) {
        var questions = new OptionQuestions(page).of(united);
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
            options.sort(Comparator.comparing(FoundOptionsAssembler::first));
            if (options.size() < 2 && !isOneAlone(united)) {
                options.clear();
                addWholePage(options);
            }
        }
        var told = new ArrayList<CandidateReading>();
        var sorted = new ArrayList<>(candidates);
        sorted.sort((a, b) -> Double.compare(b.score(), a.score()));
        sorted.forEach(candidate -> told.add(candidate.told()));
        return new FoundOptions(options, told, nearTie(united), undeclared(united));
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
                boolean headed = found.naming() && found.candidate().value(Feature.OPTIONS_HEADING) >= SURE;
                if (headed || found.candidate().is(Kind.ABOUT) && speaksBothWays(found.member())) {
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
            options.add(new FoundOption(
                    TitleParts.withoutNumber(page.names().read(page.title()).name()),
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

    /** A title "A vs B" is about both, and no section of one of them. */
    private boolean isTitleOfSeveral(Place place) {
        if (!(place instanceof Place.Own own) || own.section() != page.tree().title()) {
            return false;
        }
        var parts = page.titles().of(own.section().title());
        return parts != null && parts.how() != TitleParts.How.PERHAPS;
    }

    private FoundOption option(United option, String question) {
        var naming = OptionNaming.naming(option);
        var extra = declared.extra(option.founder());
        String name =
                extra == null ? OptionNaming.unslipped(option, naming.member().name()) : extra.name();
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

    /** Only of lists that a heading announces as the options, and that name one of the declared. */
    private List<FoundOptions.Undeclared> undeclared(List<United> united) {
        var undeclared = new ArrayList<FoundOptions.Undeclared>();
        if (!isDeclared(united)) {
            return undeclared;
        }
        for (Candidate candidate : candidates) {
            if (!candidate.is(Kind.LIST, Kind.HEADINGS) || candidate.value(Feature.OPTIONS_HEADING) < SURE) {
                continue;
            }
            var others = new ArrayList<Member>(candidate.members());
            others.removeIf(member -> isOf(member, united));
            if (others.size() < candidate.members().size()) {
                for (Member member : others) {
                    undeclared.add(new FoundOptions.Undeclared(member.name().text(), span(member)));
                }
            }
        }
        return undeclared;
    }

    private static boolean isOf(Member member, List<United> united) {
        for (United option : united) {
            if (Likeness.of(option.founder(), member) >= Likeness.SAME) {
                return true;
            }
            for (United.Found found : option.found()) {
                if (found.member() == member) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable NearTie nearTie(List<United> united) {
        if (united.isEmpty() || isDeclared(united)) {
            return null;
        }
        var taken = united.get(0).from();
        Candidate left = null;
        for (Candidate candidate : candidates) {
            if (!candidate.isUsed()
                    && candidate.isBelieved()
                    && candidate.members().size() > 1
                    && taken.score() - candidate.score() <= NEAR
                    && (left == null || candidate.score() > left.score())) {
                left = candidate;
            }
        }
        return left == null || namesOptions(left, united) ? null : new NearTie(taken.told(), left.told());
    }

    private static boolean namesOptions(Candidate candidate, List<United> united) {
        for (Member member : candidate.members()) {
            for (United option : united) {
                if (Likeness.of(option.founder(), member) >= Likeness.SAME) {
                    return true;
                }
            }
        }
        return false;
    }
}
