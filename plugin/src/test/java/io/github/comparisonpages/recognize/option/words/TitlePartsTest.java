package io.github.comparisonpages.recognize.option.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.comparisonpages.recognize.option.Read;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlePartsTest {

    private final TitleParts titles = new TitleParts(Read.GRAMMAR);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kafka vs RabbitMQ | Kafka, RabbitMQ",
                "Kafka vs. RabbitMQ vs. Redis | Kafka, RabbitMQ, Redis",
                "Messaging: Kafka versus RabbitMQ for events | Kafka, RabbitMQ",
                "ADR-7: Kafka vs RabbitMQ | Kafka, RabbitMQ",
                "Kafka vs RabbitMQ: which one? | Kafka, RabbitMQ",
                "Kafka vs RabbitMQ - a comparison | Kafka, RabbitMQ",
                "Java for Android vs Swift for iOS | Java for Android, Swift for iOS",
                "Logs, metrics vs traces | Logs, metrics, traces",
                "Comparison of Kafka, RabbitMQ and Redis | Kafka, RabbitMQ, Redis",
                "A short comparison between Kafka and RabbitMQ | Kafka, RabbitMQ",
                "What is the difference between a list and a set? | list, set",
                "Kafka and RabbitMQ compared | Kafka, RabbitMQ",
                "MVC, MVP and MVVM comparison | MVC, MVP, MVVM",
                "Vergleich zwischen Holz und Stein | Holz, Stein",
                "Différences entre bois et pierre | bois, pierre",
                "Сравнение дерева и камня | дерева, камня",
                "Kafka，RabbitMQ，Redis 对比 | Kafka, RabbitMQ, Redis",
                "木头与石头的区别 | 木头, 石头",
                "KafkaとRabbitMQの比較 | Kafka, RabbitMQ",
                "Kafka와 RabbitMQ 비교 | Kafka, RabbitMQ",
                "Should we use Grid or Flexbox? | Grid, Flexbox",
                "Trunk or branches? | Trunk, branches",
                "木头还是石头？ | 木头, 石头",
                "Holz gegen Stein | Holz, Stein"
            })
    void titles_that_name_several_things(String title, String names) {
        var parts = titles.of(title);
        assertNotNull(parts, title);
        assertEquals(List.of(names.split(", ")), parts.names());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kafka",
                "Use Kafka and RabbitMQ",
                "Comparison of brokers",
                "Comparison with Kafka",
                "How to choose a broker",
                "Version v 2",
                "Trunk or branches",
                "",
                "对比",
                "为什么与众不同"
            })
    void titles_that_do_not(String title) {
        assertNull(titles.of(title));
    }

    @Test
    void what_divides_the_parts_tells_how_surely_they_are_options() {
        assertEquals(TitleParts.How.ASKED, titles.of("Grid or Flexbox?").how());
        assertEquals(TitleParts.How.PERHAPS, titles.of("Holz gegen Stein").how());
        assertEquals(TitleParts.How.VERSUS, titles.of("Grid vs Flexbox").how());
        assertEquals(
                TitleParts.How.COMPARED, titles.of("Grid and Flexbox compared").how());
    }

    @Test
    void a_title_without_end_is_no_title() {
        assertNull(titles.of("a vs b or c ".repeat(10_000)));
    }
}
