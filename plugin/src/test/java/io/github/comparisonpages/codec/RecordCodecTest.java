package io.github.comparisonpages.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordCodecTest {

    /** A shape. */
    public sealed interface Shape {}

    /** A shape. */
    public record Circle(double radius) implements Shape {}

    /** A shape that holds others. */
    public record Group(List<Shape> shapes, @Nullable Group outer) implements Shape {}

    /** One component of each kind. */
    public record Everything(
            int count,
            long big,
            boolean yes,
            char sign,
            @Nullable Integer mayCount,
            @Nullable Boolean may,
            @Nullable Double share,
            @Nullable String text,
            BigDecimal weight,
            @Nullable LocalDate day,
            @Nullable DayOfWeek weekday,
            Set<String> names,
            Map<String, Circle> circles,
            Shape shape) {}

    /** What has no codec. */
    public record Unknown(Thread thread) {}

    private static final Everything FULL = new Everything(
            Integer.MAX_VALUE,
            Long.MIN_VALUE,
            true,
            'ß',
            0,
            false,
            0.1,
            "a 😀",
            new BigDecimal("2.10"),
            LocalDate.of(2026, 11, 24),
            DayOfWeek.FRIDAY,
            Set.of("a", "b"),
            Map.of("x", new Circle(1), "y", new Circle(-0.0)),
            new Group(List.of(new Circle(2), new Group(List.of(), null)), new Group(List.of(), null)));

    private static final Everything BARE = new Everything(
            0,
            0,
            false,
            'a',
            null,
            null,
            null,
            null,
            BigDecimal.ZERO,
            null,
            null,
            Set.of(),
            Map.of(),
            new Circle(Double.NaN));

    private final RecordCodec<Everything> codec = RecordCodec.of(Everything.class);

    @Test
    void what_is_written_is_read_back() throws IOException {
        assertEquals(FULL, codec.read(codec.bytes(FULL)));
        assertEquals(BARE, codec.read(codec.bytes(BARE)));
    }

    @Test
    void an_empty_text_is_not_a_missing_one() throws IOException {
        var codec = RecordCodec.of(Text.class);

        assertEquals(new Text(""), codec.read(codec.bytes(new Text(""))));
        assertEquals(new Text(null), codec.read(codec.bytes(new Text(null))));
    }

    /** A text. */
    public record Text(@Nullable String text) {}

    @Test
    void torn_bytes_are_refused_wherever_they_are_torn() {
        byte[] bytes = codec.bytes(FULL);
        for (int length = 0; length < bytes.length; length++) {
            byte[] torn = Arrays.copyOf(bytes, length);
            assertThrows(IOException.class, () -> codec.read(torn));
        }
        assertThrows(IOException.class, () -> codec.read(Arrays.copyOf(bytes, bytes.length + 1)));
    }

    @Test
    void a_type_without_a_codec_is_refused_at_once() {
        assertThrows(IllegalArgumentException.class, () -> RecordCodec.of(Unknown.class));
    }
}
