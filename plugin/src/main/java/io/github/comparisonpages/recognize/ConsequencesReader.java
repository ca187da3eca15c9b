package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.PointGroup;
import io.github.comparisonpages.model.Verdict.Consequences;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.point.OptionParts;
import io.github.comparisonpages.recognize.point.OptionText;
import io.github.comparisonpages.recognize.section.Claims;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads what follows from a decision: the sections "Consequences" below the conclusion or beside it, where they say what is good
 * and what is bad, such as "Good, because …" or "Negative consequences". Others stay prose.
 */
final class ConsequencesReader {

    private final Vocabulary vocabulary;
    private final OptionText text;
    private final Claims claims;

    ConsequencesReader(Vocabulary vocabulary, OptionText text, Claims claims) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.claims = claims;
    }

    /**
     * Reads and claims them.
     *
     * @param isOwn tells the sections of options, whose consequences are theirs
     */
    List<Consequences> take(SectionNode conclusion, Predicate<SectionNode> isOwn) {
        var taken = new ArrayList<Consequences>();
        take(conclusion.children(), isOwn, taken);
        if (conclusion.parent() != null) {
            take(conclusion.parent().children(), isOwn, taken);
        }
        return taken;
    }

    private void take(List<SectionNode> sections, Predicate<SectionNode> isOwn, List<Consequences> taken) {
        for (SectionNode section : sections) {
            if (section.kind() == SectionNode.Kind.HEADING && !claims.isClaimed(section) && !isOwn.test(section)) {
                var read = read(section);
                if (read != null) {
                    claims.claim(section);
                    taken.add(read);
                }
            }
        }
    }

    private @Nullable Consequences read(SectionNode section) {
        var side = side(section.title());
        if (side == null && !vocabulary.is(Term.CONSEQUENCES, section.title())) {
            return null;
        }
        var parts = new OptionParts();
        if (side == null) {
            text.read(section, claims::isClaimed, parts);
        } else {
            text.readLabelled(section, side, parts);
        }
        if (!parts.hasPoints() || !parts.facets().isEmpty() || parts.related() != null) {
            return null;
        }
        var groups = new ArrayList<PointGroup>();
        if (!parts.summary().isEmpty()) {
            groups.add(new PointGroup(List.of(), new RichText(parts.summary()), List.of()));
        }
        for (PointGroup group : parts.groups()) {
            // The section's own heading, which says it once.
            boolean own = PlainText.of(group.label()).equals(section.title());
            groups.add(own ? new PointGroup(List.of(), group.intro(), group.points()) : group);
        }
        return new Consequences(section.heading(), groups, section.span());
    }

    private Point.@Nullable Kind side(String title) {
        if (vocabulary.is(Term.POSITIVE_CONSEQUENCES, title)) {
            return Point.Kind.PRO;
        }
        return vocabulary.is(Term.NEGATIVE_CONSEQUENCES, title) ? Point.Kind.CON : null;
    }
}
