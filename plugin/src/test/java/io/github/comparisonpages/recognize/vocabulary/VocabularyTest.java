package io.github.comparisonpages.recognize.vocabulary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    /** Without these a language's pages are hardly understood. */
    private static final List<String> CORE = List.of(
            ("options details option-word option-column option-status pros cons neutral points weak-label ambiguous-label"
                            + " pro-mark con-mark neutral-mark because intensifier consequences verdict pick dissent other"
                            + " criterion-column property criteria weight lower-is-better status use-when avoid-when"
                            + " revisit-when examples related rivals versus and or compare-tail function-word none yes no"
                            + " partial unknown not-applicable high medium low choice.strong choice.weak choice.label"
                            + " choice.choose choice.chosen choice.reject choice.rejected choice.open choice.cond"
                            + " choice.because choice.but choice.and choice.or choice.mark choice.mark-no")
                    .split(" "));

    /** What no phrase may be at once, in whichever languages. */
    private static final List<List<String>> OPPOSITES = List.of(
            List.of("pros", "cons"),
            List.of("pros", "con-mark"),
            List.of("pro-mark", "cons"),
            List.of("pro-mark", "con-mark"),
            List.of("use-when", "avoid-when"),
            List.of("yes", "no"),
            List.of("yes", "partial"),
            List.of("no", "partial"),
            List.of("yes", "unknown"),
            List.of("no", "unknown"),
            List.of("yes", "not-applicable"),
            List.of("no", "not-applicable"),
            List.of("high", "low"),
            List.of("high", "medium"),
            List.of("medium", "low"),
            List.of("choice.choose", "choice.reject"),
            List.of("choice.chosen", "choice.rejected"),
            List.of("choice.mark", "choice.mark-no"));

    private final Vocabulary vocabulary = new Vocabulary();
    private final Labels labels = new Labels(vocabulary);

    @Test
    void the_languages_are_those_that_have_a_file() {
        assertEquals(
                Set.of("en", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr", "zh"),
                vocabulary.languages());
    }

    @TestFactory
    Stream<DynamicTest> each_language_has_the_words_that_most_pages_are_made_of() {
        return vocabulary.languages().stream()
                .map(language -> DynamicTest.dynamicTest(
                        language,
                        () -> assertAll(CORE.stream()
                                .map(key ->
                                        () -> assertTrue(!phrases(language, key).isEmpty(), key)))));
    }

    @TestFactory
    Stream<DynamicTest> no_phrase_means_one_thing_and_its_opposite_in_any_languages() {
        return OPPOSITES.stream()
                .map(pair -> DynamicTest.dynamicTest(String.join(" and ", pair), () -> {
                    var both = new TreeSet<String>(all(pair.get(0)));
                    both.retainAll(all(pair.get(1)));
                    assertEquals(Set.of(), both);
                }));
    }

    private Set<String> all(String key) {
        var all = new LinkedHashSet<String>();
        vocabulary.languages().forEach(language -> all.addAll(phrases(language, key)));
        return all;
    }

    private Set<String> phrases(String language, String key) {
        var phrases = new LinkedHashSet<String>();
        String line = vocabulary.line(language, key);
        for (String phrase : (line == null ? "" : line).split("\\|")) {
            String normal = Words.normalize(phrase);
            if (!normal.isEmpty() || !phrase.isBlank()) {
                phrases.add(normal.isEmpty() ? phrase.strip() : normal);
            }
        }
        return phrases;
    }

    /** The headings of MADR and of Michael Nygard's records, as people translate them. */
    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            de | Status                              | STATUS
            de | Kontext                             | OTHER
            de | Kontext und Problemstellung         | OTHER
            de | Entscheidungstreiber                | OTHER
            de | Entscheidungsfaktoren               | OTHER
            de | Betrachtete Optionen                | OPTIONS
            de | Berücksichtigte Optionen            | OPTIONS
            de | Betrachtete Alternativen            | OPTIONS
            de | Entscheidung                        | VERDICT
            de | Entscheidungsergebnis               | VERDICT
            de | Ergebnis der Entscheidung           | VERDICT
            de | Konsequenzen                        | CONSEQUENCES
            de | Positive Konsequenzen               | CONSEQUENCES
            de | Negative Konsequenzen               | CONSEQUENCES
            de | Bestätigung                         | OTHER
            de | Vor- und Nachteile der Optionen     | DETAILS
            de | Weitere Informationen               | OTHER
            de | Fragestellung                       | OTHER
            de | Einflussfaktoren                    | OTHER
            fr | Statut                              | STATUS
            fr | Contexte                            | OTHER
            fr | Contexte et énoncé du problème      | OTHER
            fr | Contexte et définition du problème  | OTHER
            fr | Facteurs de décision                | OTHER
            fr | Options envisagées                  | OPTIONS
            fr | Options considérées                 | OPTIONS
            fr | Solutions étudiées                  | OPTIONS
            fr | Décision                            | VERDICT
            fr | Résultat de la décision             | VERDICT
            fr | Conséquences                        | CONSEQUENCES
            fr | Conséquences positives              | CONSEQUENCES
            fr | Impacts négatifs                    | CONSEQUENCES
            fr | Avantages et inconvénients des options | DETAILS
            fr | Plus d'informations                 | OTHER
            fr | Liens                               | OTHER
            es | Estado                              | STATUS
            es | Contexto                            | OTHER
            es | Contexto y planteamiento del problema | OTHER
            es | Impulsores de decisión              | OTHER
            es | Factores de decisión                | OTHER
            es | Opciones consideradas               | OPTIONS
            es | Alternativas consideradas           | OPTIONS
            es | Decisión                            | VERDICT
            es | Resultado de la decisión            | VERDICT
            es | Consecuencias                       | CONSEQUENCES
            es | Consecuencias positivas             | CONSEQUENCES
            es | Consecuencias negativas             | CONSEQUENCES
            es | Pros y contras de las opciones      | DETAILS
            es | Ventajas y desventajas de las opciones | DETAILS
            es | Más información                     | OTHER
            es | Enlaces                             | OTHER
            zh | 状态                                | STATUS
            zh | 背景                                | OTHER
            zh | 上下文                              | OTHER
            zh | 上下文和问题陈述                    | OTHER
            zh | 决策驱动因素                        | OTHER
            zh | 考虑的选项                          | OPTIONS
            zh | 备选方案                            | OPTIONS
            zh | 考慮的選項                          | OPTIONS
            zh | 决策                                | VERDICT
            zh | 决策结果                            | VERDICT
            zh | 決策結果                            | VERDICT
            zh | 后果                                | CONSEQUENCES
            zh | 正面影响                            | CONSEQUENCES
            zh | 负面后果                            | CONSEQUENCES
            zh | 验证                                | OTHER
            zh | 选项的优缺点                        | DETAILS
            zh | 更多信息                            | OTHER
            pt | Status                              | STATUS
            pt | Contexto                            | OTHER
            pt | Contexto e declaração do problema   | OTHER
            pt | Direcionadores da decisão           | OTHER
            pt | Opções consideradas                 | OPTIONS
            pt | Decisão                             | VERDICT
            pt | Resultado da decisão                | VERDICT
            pt | Consequências                       | CONSEQUENCES
            pt | Consequências positivas             | CONSEQUENCES
            pt | Confirmação                         | OTHER
            pt | Prós e contras das opções           | DETAILS
            pt | Mais informações                    | OTHER
            it | Stato                               | STATUS
            it | Contesto                            | OTHER
            it | Contesto e definizione del problema | OTHER
            it | Fattori decisionali                 | OTHER
            it | Opzioni considerate                 | OPTIONS
            it | Decisione                           | VERDICT
            it | Esito della decisione               | VERDICT
            it | Risultato della decisione           | VERDICT
            it | Conseguenze                         | CONSEQUENCES
            it | Conseguenze positive                | CONSEQUENCES
            it | Pro e contro delle opzioni          | DETAILS
            it | Ulteriori informazioni              | OTHER
            pl | Status                              | STATUS
            pl | Kontekst                            | OTHER
            pl | Kontekst i opis problemu            | OTHER
            pl | Czynniki decyzyjne                  | OTHER
            pl | Rozważane opcje                     | OPTIONS
            pl | Decyzja                             | VERDICT
            pl | Wynik decyzji                       | VERDICT
            pl | Konsekwencje                        | CONSEQUENCES
            pl | Pozytywne konsekwencje              | CONSEQUENCES
            pl | Konsekwencje negatywne              | CONSEQUENCES
            pl | Zalety i wady opcji                 | DETAILS
            pl | Więcej informacji                   | OTHER
            ru | Статус                              | STATUS
            ru | Контекст                            | OTHER
            ru | Контекст и постановка проблемы      | OTHER
            ru | Движущие факторы                    | OTHER
            ru | Рассмотренные варианты              | OPTIONS
            ru | Решение                             | VERDICT
            ru | Результат решения                   | VERDICT
            ru | Последствия                         | CONSEQUENCES
            ru | Положительные последствия           | CONSEQUENCES
            ru | Плюсы и минусы вариантов            | DETAILS
            ru | Дополнительная информация           | OTHER
            ja | ステータス                          | STATUS
            ja | 背景                                | OTHER
            ja | コンテキスト                        | OTHER
            ja | 背景と問題提起                      | OTHER
            ja | コンテキストと課題                  | OTHER
            ja | 決定要因                            | OTHER
            ja | 検討した選択肢                      | OPTIONS
            ja | 検討対象となるオプション            | OPTIONS
            ja | 決定                                | VERDICT
            ja | 意思決定結果                        | VERDICT
            ja | 影響                                | CONSEQUENCES
            ja | 結果                                | CONSEQUENCES
            ja | 肯定的な結果                        | CONSEQUENCES
            ja | オプションの長所と短所              | DETAILS
            ja | 参考資料                            | OTHER
            ko | 상태                                | STATUS
            ko | 맥락                                | OTHER
            ko | 배경                                | OTHER
            ko | 상황 및 문제 설명                   | OTHER
            ko | 의사결정 동인                       | OTHER
            ko | 고려되는 옵션                       | OPTIONS
            ko | 검토한 대안                         | OPTIONS
            ko | 결정                                | VERDICT
            ko | 결정 결과                           | VERDICT
            ko | 결과                                | CONSEQUENCES
            ko | 긍정적인 결과                       | CONSEQUENCES
            ko | 부정적인 결과                       | CONSEQUENCES
            ko | 옵션의 장점과 단점                  | DETAILS
            ko | 참고 자료                           | OTHER
            nl | Status                              | STATUS
            nl | Context                             | OTHER
            nl | Context en probleemstelling         | OTHER
            nl | Beslissingsfactoren                 | OTHER
            nl | Overwogen opties                    | OPTIONS
            nl | Besluit                             | VERDICT
            nl | Beslissing                          | VERDICT
            nl | Gevolgen                            | CONSEQUENCES
            nl | Positieve gevolgen                  | CONSEQUENCES
            nl | Negatieve gevolgen                  | CONSEQUENCES
            nl | Voor- en nadelen van de opties      | DETAILS
            nl | Meer informatie                     | OTHER
            tr | Durum                               | STATUS
            tr | Bağlam                              | OTHER
            tr | Bağlam ve Problem Tanımı            | OTHER
            tr | Karar Etkenleri                     | OTHER
            tr | Karar Sürücüleri                    | OTHER
            tr | Değerlendirilen Seçenekler          | OPTIONS
            tr | Karar                               | VERDICT
            tr | Karar Sonucu                        | VERDICT
            tr | Sonuçlar                            | CONSEQUENCES
            tr | Olumlu Sonuçlar                     | CONSEQUENCES
            tr | Seçeneklerin Artıları ve Eksileri   | DETAILS
            tr | Bağlantılar                         | OTHER
            """)
    void headings_of_translated_templates_are_understood(String language, String heading, Term term) {
        assertTrue(vocabulary.is(term, heading), language);
        if (term != Term.STATUS && term != Term.OTHER) {
            assertEquals(term, vocabulary.heading(heading).orElseThrow());
        }
        assertNull(labels.kind(heading));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            de | Gut, weil es läuft          | PRO
            de | Schlecht, weil es läuft     | CON
            de | Neutral, weil es läuft      | NEUTRAL
            fr | Bien, car ça marche         | PRO
            fr | Bon, parce que ça marche    | PRO
            fr | Mauvais, car ça marche      | CON
            fr | Neutre, car ça marche       | NEUTRAL
            es | Bien, porque funciona       | PRO
            es | Bueno, porque funciona      | PRO
            es | Positivo, porque funciona   | PRO
            es | Malo, porque funciona       | CON
            zh | 好，因为很快                | PRO
            zh | 坏，因为很慢                | CON
            zh | 中立，因为都行              | NEUTRAL
            pt | Boa, porque funciona        | PRO
            pt | Bom, porque funciona        | PRO
            pt | Ruim, porque funciona       | CON
            pt | Neutro, porque funciona     | NEUTRAL
            it | Buono, perché funziona      | PRO
            it | Bene, perché funziona       | PRO
            it | Cattivo, perché funziona    | CON
            pl | Dobrze, ponieważ działa     | PRO
            pl | Źle, ponieważ działa        | CON
            pl | Zaleta: działa              | PRO
            pl | Wada: działa                | CON
            ru | Хорошо, потому что работает | PRO
            ru | Плохо, потому что работает  | CON
            ru | Нейтрально, так как все рады | NEUTRAL
            ja | 良い、なぜなら速い          | PRO
            ja | 悪い、なぜなら遅い          | CON
            ja | 良い点: 速い                | PRO
            ja | 悪い点: 遅い                | CON
            ko | 좋음, 왜냐하면 빠르다       | PRO
            ko | 나쁨, 왜냐하면 느리다       | CON
            nl | Goed, omdat het werkt       | PRO
            nl | Slecht, omdat het werkt     | CON
            nl | Neutraal, omdat het werkt   | NEUTRAL
            tr | İyi, çünkü hızlı            | PRO
            tr | Kötü, çünkü yavaş           | CON
            tr | Tarafsız, çünkü ikisi de olur | NEUTRAL
            """)
    void marks_of_translated_templates_say_which_way_a_point_speaks(String language, String text, Point.Kind kind) {
        var mark = labels.mark(text);
        assertNotNull(mark, language);
        assertEquals(kind, mark.kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bon, parce que ça marche    | ça marche
            Bien, ya que funciona       | funciona
            Bom, já que funciona        | funciona
            Хорошо, потому что работает | работает
            Dobrze, dlatego że działa   | działa
            """)
    void because_is_taken_off_a_point_with_all_its_words(String text, String rest) {
        var mark = labels.mark(text);
        assertNotNull(mark);
        assertEquals(rest, text.substring(mark.end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pros",
                "Vorteile",
                "Avantages",
                "Ventajas",
                "优点",
                "優點",
                "Vantagens",
                "Vantaggi",
                "Zalety",
                "Плюсы",
                "メリット",
                "장점",
                "Voordelen",
                "Artıları"
            })
    void the_label_above_what_speaks_for_an_option_is_known_in_each_language(String label) {
        assertEquals(Point.Kind.PRO, labels.kind(label));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cons",
                "Nachteile",
                "Inconvénients",
                "Desventajas",
                "缺点",
                "缺點",
                "Desvantagens",
                "Svantaggi",
                "Wady",
                "Минусы",
                "デメリット",
                "단점",
                "Nadelen",
                "Eksileri"
            })
    void the_label_above_what_speaks_against_an_option_is_known_in_each_language(String label) {
        assertEquals(Point.Kind.CON, labels.kind(label));
    }

    @Test
    void an_apostrophe_within_a_phrase_is_as_good_as_none() {
        assertTrue(vocabulary.is(Term.USE_WHEN, "Quand l’utiliser"));
        assertTrue(vocabulary.is(Term.CRITERIA, "Critères d'évaluation"));
        assertTrue(vocabulary.is(Term.USE_WHEN, "Casi d'uso"));
    }

    @Test
    void what_differs_between_languages_is_left_out_of_those_that_could_be_mistaken() {
        assertTrue(!vocabulary.is(Term.OR, "of"), "the Dutch word for or");
        assertTrue(!vocabulary.is(Term.AND, "en"), "the Dutch word for and");
        assertTrue(!vocabulary.is(Term.IF, "als"), "the Dutch word for if");
        assertTrue(!vocabulary.is(Term.BECAUSE, "want"), "the Dutch word for because");
        assertTrue(!vocabulary.is(Term.YES, "var"), "the Turkish word for there is");
        assertTrue(!vocabulary.is(Term.OTHER, "data"), "the word for a date in Italian, Polish and Portuguese");
        assertTrue(!vocabulary.leads(Term.OPTIONS_LEAD, "варианты использования"), "the Russian word for use cases");
        assertTrue(!vocabulary.leads(Term.OTHER_LEAD, "comment plugin"), "the French word for how");
    }
}
