package io.github.comparisonpages.view;

import io.github.comparisonpages.text.Spelling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page's own words, dates and numbers in one language: English where the asked one is not at hand. */
public final class Messages {

    private static final String GAP = "{0}";
    private static final Pattern GAPS = Pattern.compile("\\{\\d}");

    /** All that are at hand, by their locales; each page asks for them again. */
    private static final Map<Locale, Messages> AT_HAND = Stream.of("", "de", "es", "fr")
            .map(Locale::forLanguageTag)
            .collect(Collectors.toUnmodifiableMap(locale -> locale, locale -> new Messages(bundle(locale))));

    private final Locale locale;
    private final Map<String, String> all;

    /** What a project says in place of the plugin's words, in the order of the keys. */
    private final SortedMap<String, String> own;

    /** Copied for each number, since formats are not for several threads. */
    private final DecimalFormat format;

    private Messages(ResourceBundle bundle) {
        this(
                bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale(),
                words(bundle),
                new TreeMap<>());
    }

    private Messages(Locale locale, Map<String, String> all, SortedMap<String, String> own) {
        this.locale = locale;
        this.all = all;
        this.own = own;
        this.format = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(locale));
        // As the page's script rounds, so that both write the same total.
        format.setRoundingMode(RoundingMode.HALF_UP);
    }

    /** All words, and the name of their language among them. */
    private static Map<String, String> words(ResourceBundle bundle) {
        var words = new HashMap<String, String>();
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        words.put(
                "language",
                bundle.getLocale().getLanguage().isEmpty()
                        ? "en"
                        : bundle.getLocale().toLanguageTag());
        return Map.copyOf(words);
    }

    public static Messages of(Locale locale) {
        return AT_HAND.get(bundle(locale).getLocale());
    }

    private static ResourceBundle bundle(Locale locale) {
        var noDefault = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(
                "io.github.comparisonpages.view.words", locale, Messages.class.getClassLoader(), noDefault);
    }

    /**
     * Returns the same words but for some, by their keys. For example, {@code with(Map.of("pickLabel", "Nice pick"))}.
     *
     * @throws IllegalArgumentException if there is no such key, or if a text has not the gaps, such as <code>{0}</code>, of the
     *     one that it replaces
     */
    public Messages with(Map<String, String> other) {
        var words = new HashMap<>(all);
        var ours = new TreeMap<>(own);
        other.forEach((key, text) -> {
            String replaced = all.get(key);
            if (replaced == null) {
                throw new IllegalArgumentException("the pages have no words '" + key + "'" + meant(key));
            }
            if (!gaps(replaced).equals(gaps(text))) {
                throw new IllegalArgumentException("the words '" + key + "' have to have the gaps of \"" + replaced
                        + "\", and these have not: \"" + text + "\"");
            }
            words.put(key, text);
            ours.put(key, text);
        });
        return new Messages(locale, Map.copyOf(words), ours);
    }

    private String meant(String key) {
        return Spelling.nearest(key, all.keySet())
                .map(near -> ". Did you mean '" + near + "'?")
                .orElse("");
    }

    private static Set<String> gaps(String text) {
        return GAPS.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    public Map<String, String> all() {
        return all;
    }

    public Locale locale() {
        return locale;
    }

    /** Returns the language as HTML names it. */
    public String language() {
        return locale.toLanguageTag();
    }

    public String text(String key) {
        return all.get(key);
    }

    /** Returns the word of this key, or the author's own where there is no such key. */
    public String known(String key, String own) {
        return all.getOrDefault(key, own);
    }

    /**
     * Returns the words with {@code {0}}, {@code {1}} and so on filled in; values are not searched for placeholders
     * again.
     */
    public String text(String key, Object... values) {
        String pattern = all.get(key);
        var out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '{' && pattern.startsWith("}", i + 2)) {
                out.append(values[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                out.append(pattern.charAt(i));
            }
        }
        return out.toString();
    }

    /** Returns the words as pieces, so that names among the values keep a direction of their own. */
    public List<Piece> pieces(String key, Object... values) {
        String pattern = all.get(key);
        var pieces = new ArrayList<Piece>();
        var plain = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean gap = pattern.charAt(i) == '{' && pattern.startsWith("}", i + 2);
            if (!gap) {
                plain.append(pattern.charAt(i));
                continue;
            }
            Object value = values[pattern.charAt(i + 1) - '0'];
            if (value instanceof Piece name) {
                pieces.add(new Piece(plain.toString(), false));
                pieces.add(name);
                plain.setLength(0);
            } else {
                plain.append(value);
            }
            i += 2;
        }
        pieces.add(new Piece(plain.toString(), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** Returns one of two forms: {@code keyOne} for exactly 1, {@code key} for all other numbers. */
    public String count(String key, int number) {
        return text(number == 1 ? key + "One" : key, number);
    }

    public PhraseView around(String key, String name) {
        String pattern = all.get(key);
        int gap = pattern.indexOf(GAP);
        return new PhraseView(pattern.substring(0, gap), name, null, pattern.substring(gap + GAP.length()));
    }

    public PhraseView around(String key, LocalDate date) {
        PhraseView phrase = around(
                key, DateTimeFormatter.ofPattern(all.get("datePattern"), locale).format(date));
        return new PhraseView(phrase.before(), phrase.inner(), date.toString(), phrase.after());
    }

    /** Returns a number with as many places after the point. */
    public String number(double value, int places) {
        return format(value, places, places);
    }

    /** Returns a number with no more places than it needs, at most two. */
    public String number(double value) {
        return format(value, 0, 2);
    }

    /** Returns a number with the places that it has. */
    public String number(BigDecimal value) {
        return format(value.doubleValue(), 0, 9);
    }

    /** Returns what they are made of, for a fingerprint. */
    @Override
    public String toString() {
        return language() + own;
    }

    private String format(double value, int fewestPlaces, int mostPlaces) {
        var own = (DecimalFormat) format.clone();
        own.setMaximumFractionDigits(mostPlaces);
        own.setMinimumFractionDigits(fewestPlaces);
        return own.format(value);
    }
}
