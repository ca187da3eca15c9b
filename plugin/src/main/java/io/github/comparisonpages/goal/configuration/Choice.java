package io.github.comparisonpages.goal.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads parameters that have few values. For example, {@code Choice.of("failOn", "Warning", FailOn.class)}. */
public final class Choice {

    private Choice() {}

    /** The value of this name in any case; refuses others, and says which there are. */
    public static <E extends Enum<E>> E of(String parameter, String text, Class<E> values) {
        for (E value : values.getEnumConstants()) {
            if (value.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                "%s is %s, not '%s'".formatted(parameter, list(values.getEnumConstants()), text.strip()));
    }

    /** The values of a list, each once. */
    public static <E extends Enum<E>> List<E> all(String parameter, List<String> texts, Class<E> values) {
        var all = new ArrayList<E>();
        for (String text : texts) {
            E value = of(parameter, text, values);
            if (!all.contains(value)) {
                all.add(value);
            }
        }
        return all;
    }

    private static String list(Enum<?>[] values) {
        var list = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            list.append(i == 0 ? "" : i == values.length - 1 ? " or " : ", ")
                    .append(values[i].name().toLowerCase(Locale.ROOT));
        }
        return list.toString();
    }
}
