package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.model.document.FrontMatter.Scalar;
import io.github.comparisonpages.model.document.FrontMatter.Sequence;
import io.github.comparisonpages.model.document.FrontMatter.Value;
import io.github.comparisonpages.model.metadata.Person;
import java.util.ArrayList;
import java.util.List;

/** Reads who decided: a list of names, or names divided by commas, each with or without a link. */
final class PeopleReader {

    private PeopleReader() {}

    /** Those whom the keys name; what is no list of names is kept as it stands. */
    static List<Person> deciders(Keys keys) {
        var people = new ArrayList<Person>();
        for (String key : List.of("decision-makers", "deciders")) {
            var entry = keys.entry(key);
            if (entry != null && !add(entry.value(), people)) {
                keys.keep(key);
            }
        }
        return people;
    }

    /** The names in such a line, without their links. */
    static List<String> names(String text) {
        var people = new ArrayList<Person>();
        names(text, people);
        return people.stream().map(Person::name).toList();
    }

    private static boolean add(Value value, List<Person> people) {
        if (value instanceof Scalar scalar) {
            return scalar.text().isBlank() || names(scalar.text(), people);
        }
        if (!(value instanceof Sequence sequence)) {
            return false;
        }
        boolean all = true;
        for (Value each : sequence.values()) {
            all &= each instanceof Scalar scalar && person(scalar.text().strip(), people);
        }
        return all;
    }

    private static boolean names(String text, List<Person> people) {
        if (isBlank(text.strip())) {
            return false;
        }
        int from = 0;
        int depth = 0;
        boolean all = true;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (i == text.length()
                    || depth <= 0 && (c == ',' || c == ';' || c == '\n' || c == '\u3001' || c == '\uff0c')) {
                String name = text.substring(from, i).strip();
                all &= name.isEmpty() || person(name, people);
                from = i + 1;
            }
        }
        return all;
    }

    private static boolean person(String name, List<Person> people) {
        if (name.isEmpty() || isBlank(name)) {
            return false;
        }
        boolean link = name.startsWith("[") && StatusTokens.linkEnd(name, 0) == name.length();
        int middle = name.indexOf("](");
        String shown = link ? name.substring(1, middle).strip() : name;
        if (shown.isEmpty() || !link && middle >= 0) {
            return false;
        }
        people.add(new Person(shown, link ? name.substring(middle + 2, name.length() - 1) : null));
        return true;
    }

    /** A template's {@code {list everyone involved}}. */
    private static boolean isBlank(String name) {
        return name.startsWith("{") || name.startsWith("[") && StatusTokens.linkEnd(name, 0) < 0;
    }
}
