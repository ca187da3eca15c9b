package io.github.comparisonpages.load.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.PublishedComparison;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON to comparisons: the fields that an index shows, each of the type that it must have. Other fields are passed by.
 */
final class CatalogReader {

    private static final int VERSION = 1;
    private static final int MOST = 20_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(100_000)
                    .build())
            .build();

    private final byte[] bytes;
    private final List<Entry> entries = new ArrayList<>();

    CatalogReader(byte[] bytes) {
        this.bytes = bytes;
    }

    List<PublishedComparison> read() throws IOException {
        String name = null;
        String site = null;
        boolean known = false;
        try (var json = JSON.createParser(bytes)) {
            require(json.nextToken() == JsonToken.START_OBJECT, json, "the catalogue is no object");
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                var value = json.nextToken();
                switch (field) {
                    case "version" -> {
                        known = value == JsonToken.VALUE_NUMBER_INT && json.getLongValue() == VERSION;
                        require(known, json, "its version is not " + VERSION + ", which is read here");
                    }
                    case "name" -> name = text(json);
                    case "site" -> site = text(json);
                    case "comparisons" -> comparisons(json);
                    default -> json.skipChildren();
                }
            }
            require(json.nextToken() == null, json, "something follows the catalogue");
            require(known, json, "it has no version");
            require(name != null && !name.isBlank(), json, "it has no name");
            require(site != null, json, "it has no site, the address of its pages: its build gives it by siteUrl");
        }
        var address = PublishedAddress.of(site);
        var comparisons = new ArrayList<PublishedComparison>();
        for (var entry : entries) {
            comparisons.add(entry.published(name, address));
        }
        return comparisons;
    }

    private void comparisons(JsonParser json) throws IOException {
        require(json.currentToken() == JsonToken.START_ARRAY, json, "comparisons is no list");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json.currentToken() == JsonToken.START_OBJECT, json, "a comparison is no object");
            require(entries.size() < MOST, json, "it has more than " + MOST + " comparisons");
            entries.add(entry(json));
        }
    }

    private static Entry entry(JsonParser json) throws IOException {
        int line = json.currentTokenLocation().getLineNr();
        var texts = new HashMap<String, String>();
        var lists = new HashMap<String, List<String>>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "page", "title", "description", "category", "owner", "status", "reviewed", "reviewBy" -> {
                    if (json.currentToken() != JsonToken.VALUE_NULL) {
                        texts.put(field, text(json));
                    }
                }
                case "picks", "concluded", "tags" -> lists.put(field, texts(json, field));
                case "options" -> lists.put(field, each("name", "an option", json));
                case "pickContexts" -> lists.put(field, each("option", "a pick of a context", json));
                default -> json.skipChildren();
            }
        }
        return new Entry(line, texts, lists);
    }

    private static List<String> texts(JsonParser json, String field) throws IOException {
        require(json.currentToken() == JsonToken.START_ARRAY, json, field + " is no list");
        var texts = new ArrayList<String>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text(json));
        }
        return texts;
    }

    /** Returns one text of each object of a list. */
    private static List<String> each(String key, String item, JsonParser json) throws IOException {
        require(json.currentToken() == JsonToken.START_ARRAY, json, json.currentName() + " is no list");
        var texts = new ArrayList<String>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json.currentToken() == JsonToken.START_OBJECT, json, item + " is no object");
            while (json.nextToken() != JsonToken.END_OBJECT) {
                boolean asked = json.currentName().equals(key);
                json.nextToken();
                if (asked) {
                    texts.add(text(json));
                } else {
                    json.skipChildren();
                }
            }
        }
        return texts;
    }

    private static String text(JsonParser json) throws IOException {
        require(json.currentToken() == JsonToken.VALUE_STRING, json, json.currentName() + " is no text");
        return json.getText();
    }

    private static void require(boolean right, JsonParser json, String otherwise) throws IOException {
        if (!right) {
            var place = json.currentLocation();
            throw new IOException(
                    "line %s, column %s: %s".formatted(place.getLineNr(), place.getColumnNr(), otherwise));
        }
    }

    /** What a catalogue says of one comparison, in {@code line}. */
    private record Entry(int line, Map<String, String> texts, Map<String, List<String>> lists) {

        PublishedComparison published(String site, PublishedAddress address) throws IOException {
            String title = texts.getOrDefault("title", "");
            String page = texts.get("page");
            if (title.isBlank() || page == null) {
                throw new IOException("line %s: a comparison without title or page".formatted(line));
            }
            return new PublishedComparison(
                    site,
                    address.page(page),
                    title,
                    texts.getOrDefault("description", ""),
                    lists.getOrDefault("options", List.of()),
                    answer(),
                    facts());
        }

        private PublishedComparison.Facts facts() throws IOException {
            return new PublishedComparison.Facts(
                    lists.getOrDefault("tags", List.of()),
                    texts.get("category"),
                    texts.get("owner"),
                    texts.get("status"),
                    date("reviewed"),
                    date("reviewBy"));
        }

        /** What may be announced as a pick is what was neither concluded nor picked under a condition only. */
        private Answer answer() {
            var concluded = list("concluded");
            var conditional = list("pickContexts");
            var firm = new ArrayList<>(list("picks"));
            firm.removeAll(concluded);
            firm.removeAll(conditional);
            if (!firm.isEmpty()) {
                return Answer.picked(firm);
            }
            concluded.removeAll(conditional);
            if (!concluded.isEmpty()) {
                return new Answer(Answer.Kind.CONCLUDED, concluded, "");
            }
            return conditional.isEmpty() ? Answer.NONE : new Answer(Answer.Kind.CONDITIONAL, conditional, "");
        }

        private List<String> list(String field) {
            return new ArrayList<>(new LinkedHashSet<>(lists.getOrDefault(field, List.of())));
        }

        private @Nullable LocalDate date(String field) throws IOException {
            String text = texts.get(field);
            try {
                return text == null ? null : LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new IOException("line %s: %s is no date such as 2026-11-24".formatted(line, field), e);
            }
        }
    }
}
