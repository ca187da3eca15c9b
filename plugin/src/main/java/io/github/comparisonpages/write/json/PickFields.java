package io.github.comparisonpages.write.json;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.Rejection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the catalogue says of a comparison's picks, in the order of the picks; what names no option is left out. */
final class PickFields {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<Pick> picks;
    private final List<Rejection> rejected;

    PickFields(Comparison comparison) {
        for (Option option : comparison.options()) {
            names.putIfAbsent(option.id(), option.name());
        }
        this.picks = comparison.picks().stream()
                .filter(pick -> pick.optionId() != null && names.containsKey(pick.optionId()))
                .toList();
        this.rejected = comparison.rejected();
    }

    /** Returns the name of the option picked. */
    String name(Pick pick) {
        return names.getOrDefault(String.valueOf(pick.optionId()), "");
    }

    /** Returns all that are picked, however; those that only would be under a condition are none. */
    List<String> picks() {
        return picks.stream()
                .filter(p -> p.basis() != Pick.Basis.CONDITIONAL)
                .map(this::name)
                .distinct()
                .toList();
    }

    /** Returns the picks of options that are picked under a condition only. */
    List<Pick> conditional() {
        Set<String> forAll = new LinkedHashSet<>();
        picks.stream().filter(p -> p.context().isEmpty()).map(this::name).forEach(forAll::add);
        return picks.stream().filter(p -> !forAll.contains(name(p))).toList();
    }

    /** Returns those that no declaration picks, only a sentence. */
    List<String> concluded() {
        Set<String> declared = new LinkedHashSet<>();
        picks.stream()
                .filter(p -> p.basis() == Pick.Basis.DECLARED)
                .map(this::name)
                .forEach(declared::add);
        return picks().stream().filter(name -> !declared.contains(name)).toList();
    }

    /** Returns those that the author expressly rejects. */
    List<String> rejected() {
        return rejected.stream()
                .map(Rejection::optionId)
                .filter(names::containsKey)
                .map(names::get)
                .distinct()
                .toList();
    }
}
