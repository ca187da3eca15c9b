package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.option.name.NameReader;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Headings such as "Advantages of Kafka", "Kafka drawbacks", "Kafka 的优点": what speaks one way for one option. */
final class AboutHeadings {

    private static final int LONGEST = 120;

    private final PageFacts page;

    AboutHeadings(PageFacts page) {
        this.page = page;
    }

    private record Group(NameReader.Read read, List<SectionNode> sections) {}

    /** One candidate of all such headings of the page; null where there are none. */
    @Nullable
    Candidate candidate(List<SectionNode> sections) {
        var groups = new LinkedHashMap<String, Group>();
        for (SectionNode section : sections) {
            boolean may = section.kind() == SectionNode.Kind.HEADING || section.kind() == SectionNode.Kind.LABEL;
            String name = may ? option(section.title()) : null;
            if (name != null) {
                groups.computeIfAbsent(
                                Words.normalize(name),
                                n -> new Group(page.names().read(name), new ArrayList<>()))
                        .sections()
                        .add(section);
            }
        }
        if (groups.isEmpty()) {
            return null;
        }
        var members = new ArrayList<Member>();
        for (Group group : groups.values()) {
            var places = new ArrayList<Place>();
            for (SectionNode section : group.sections()) {
                places.add(new Place.About(section, kind(section)));
            }
            var read = group.read();
            members.add(new Member(
                    read, page.name(read.name()), read.number(), read.word(), false, 0, places, group.sections()));
        }
        return new Candidate(CandidateReading.Kind.ABOUT, page.tree().root(), null, members);
    }

    private Point.Kind kind(SectionNode section) {
        return Objects.requireNonNull(page.headings().kind(section.title()));
    }

    /** The option that such a heading names; null where it is none. */
    @Nullable
    String option(String heading) {
        if (heading.length() > LONGEST || page.headings().kind(heading) == null) {
            return null;
        }
        String text = Names.tidy(heading).replace('：', ':');
        while (text.endsWith(":")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        String name = page.names().trim(Words.isCjk(text) ? beforeCjkLabel(text) : besideLabel(text));
        boolean says = !Words.normalize(name).isEmpty()
                && page.headings().kind(name) == null
                && !page.isKnown(name)
                && !page.vocabulary().is(Term.FUNCTION_WORD, name);
        return says ? name : null;
    }

    /** "Advantages of using X", "The drawbacks of X", "X advantages": X; empty where there is none. */
    private String besideLabel(String text) {
        int start = 0;
        int space = text.indexOf(' ');
        if (space > 0 && is(Term.ARTICLE, text.substring(0, space))) {
            start = space + 1;
            space = text.indexOf(' ', start);
        }
        if (space < 0) {
            return "";
        }
        int of = text.indexOf(' ', space + 1);
        if (of > 0 && is(Term.OF, text.substring(space + 1, of))) {
            int name = of + 1;
            // "of using the": all that is no name.
            for (int next = text.indexOf(' ', name); next > 0; next = text.indexOf(' ', name)) {
                boolean filler =
                        is(Term.OF, text.substring(space + 1, next)) || is(Term.ARTICLE, text.substring(name, next));
                if (!filler) {
                    break;
                }
                name = next + 1;
            }
            return text.substring(name);
        }
        int last = text.lastIndexOf(' ');
        return page.headings().kind(text.substring(last + 1)) == null ? "" : text.substring(0, last);
    }

    /** "X 的优点": X. */
    private String beforeCjkLabel(String text) {
        int end = text.length();
        for (Point.Kind kind : List.of(Point.Kind.PRO, Point.Kind.CON)) {
            for (String label : page.labels().labels(kind)) {
                int start = text.length() - label.length();
                if (start > 1 && start < end && Words.isCjk(label) && text.endsWith(label)) {
                    end = start;
                }
            }
        }
        if (end == text.length()) {
            return "";
        }
        String name = text.substring(0, end).strip();
        String last = name.isEmpty() ? "" : name.substring(name.length() - 1);
        boolean particle = Words.isCjk(last) && (is(Term.OF, last) || is(Term.FUNCTION_WORD, last));
        return particle ? name.substring(0, name.length() - 1) : name;
    }

    private boolean is(Term term, String text) {
        return page.vocabulary().is(term, text);
    }
}
