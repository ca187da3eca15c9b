package io.github.comparisonpages.recognize.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.comparisonpages.model.Point.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static final Labels LABELS = new Labels(new Vocabulary());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PRO | Pros",
                "PRO | **Pros:**",
                "PRO | ✅ Advantages",
                "PRO | The good",
                "PRO | Pros (in short)",
                "PRO | 2.1 Pros",
                "PRO | Advantages of Kafka",
                "PRO | Benefits of using the Kafka of old",
                "PRO | Main advantages",
                "PRO | Good, because",
                "PRO | For",
                "PRO | Vorteile",
                "PRO | Vorteile von Kafka",
                "PRO | Avantages",
                "PRO | Ventajas",
                "PRO | Vantagens",
                "PRO | Vantaggi",
                "PRO | Zalety",
                "PRO | Преимущества",
                "PRO | Kafka 的优点",
                "PRO | メリット",
                "PRO | 장점",
                "CON | Cons:",
                "CON | Disadvantages",
                "CON | ❌ Drawbacks of Kafka",
                "CON | Against",
                "CON | Dislikes",
                "CON | Risks",
                "CON | Nachteile",
                "CON | Inconvénients",
                "CON | Desventajas",
                "CON | Wady",
                "CON | Недостатки",
                "CON | 缺点",
                "CON | デメリット",
                "CON | 단점",
                "NEUTRAL | Neutral",
                "NEUTRAL | 😐 Neither",
            })
    void a_label_says_which_way_its_points_speak(Kind kind, String label) {
        assertEquals(kind, LABELS.kind(label));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Kafka",
                "Pros and cons",
                "Diagram, pros, cons",
                "Advantages and disadvantages of Kafka",
                "Good tests are fast",
                "Costs of Kafka",
                "A plan against",
                "利与弊",
            })
    void other_words_are_no_label(String text) {
        assertNull(LABELS.kind(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PRO | Good, because it is fast | Good, because | it is fast",
                "PRO | Good because it is fast | Good because | it is fast",
                "PRO | Good, it is fast | Good | it is fast",
                "PRO | Good: it is fast | Good | it is fast",
                "PRO | Good - it is fast | Good | it is fast",
                "PRO | Very good, because it is fast | Very good, because | it is fast",
                "PRO | Pro: fast | Pro | fast",
                "PRO | Pros: fast | Pros | fast",
                "PRO | Advantage – fast | Advantage | fast",
                "PRO | 👍 fast | 👍 | fast",
                "PRO | 🟢 fast | 🟢 | fast",
                "PRO | :white_check_mark: fast | :white_check_mark | fast",
                "PRO | (+) fast | (+) | fast",
                "PRO | + fast | + | fast",
                "PRO | ✅ Pro: fast | ✅ Pro | fast",
                "PRO | Gut, weil es schnell ist | Gut, weil | es schnell ist",
                "PRO | Bon, car rapide | Bon, car | rapide",
                "CON | Bad, because it is slow | Bad, because | it is slow",
                "CON | Not good, because it is slow | Not good, because | it is slow",
                "CON | Con: slow | Con | slow",
                "CON | ❌ slow | ❌ | slow",
                "CON | 🔴 slow | 🔴 | slow",
                "CON | 👎 slow | 👎 | slow",
                "CON | (-) slow | (-) | slow",
                "CON | Schlecht, weil es langsam ist | Schlecht, weil | es langsam ist",
                "NEUTRAL | Neutral, because it is known | Neutral, because | it is known",
                "NEUTRAL | 🟡 known | 🟡 | known",
                "NEUTRAL | ± known | ± | known",
                "NEUTRAL | (~) known | (~) | known",
            })
    void a_mark_says_which_way_the_text_behind_it_speaks(Kind kind, String text, String words, String rest) {
        var mark = LABELS.mark(text);
        assertNotNull(mark);
        assertEquals(kind, mark.kind());
        assertEquals(words, mark.words());
        assertEquals(rest, text.substring(mark.end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Kafka is fast",
                "Good tests are fast",
                "Goods, because they are many",
                "Pros and cons: many",
                "✅ DO write tests",
                "❌ AVOID globals",
                "-fast",
            })
    void other_starts_are_no_mark(String text) {
        assertNull(LABELS.mark(text));
    }
}
