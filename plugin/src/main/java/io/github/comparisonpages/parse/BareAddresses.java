package io.github.comparisonpages.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * Finds the addresses that Git hosts link although nothing marks them: {@code https://example.org/a}, {@code
 * www.example.org} and {@code kim@example.org}. No other scheme than {@code http} and {@code https} is found, whatever
 * it is.
 */
final class BareAddresses {

    private static final LinkExtractor EXTRACTOR = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    /** What ends a sentence or a part of it in scripts without spaces: no address holds it unencoded. */
    private static final String WIDE_PUNCTUATION = "。、，．；：！？「」『』（）【】《》〈〉“”‘’…";

    private BareAddresses() {}

    /**
     * An address.
     *
     * @param from where it starts in the text
     * @param to where it ends, exclusive
     * @param destination where it leads, with its scheme
     */
    record Address(int from, int to, String destination) {}

    /** Returns the addresses in a text, in their order. */
    static List<Address> in(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        var found = new ArrayList<Address>();
        for (LinkSpan link : EXTRACTOR.extractLinks(text)) {
            int end = end(text, link.getBeginIndex(), link.getEndIndex());
            String written = text.substring(link.getBeginIndex(), end);
            String destination = destination(written, link.getType());
            if (!destination.isEmpty()) {
                found.add(new Address(link.getBeginIndex(), end, destination));
            }
        }
        return found;
    }

    private static boolean mayHold(String text) {
        return text.contains("://") || text.contains("www.") || text.indexOf('@') > 0;
    }

    private static int end(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (WIDE_PUNCTUATION.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return to;
    }

    /** Empty where it is no address that pages link to, or none any more without its end. */
    private static String destination(String written, LinkType type) {
        return switch (type) {
            case EMAIL -> "mailto:" + written;
            case WWW -> written.indexOf('.', "www.".length()) > 0 ? "https://" + written : "";
            case URL -> {
                int host = written.indexOf("://") + "://".length();
                String scheme = written.substring(0, host).toLowerCase(Locale.ROOT);
                boolean web = scheme.equals("https://") || scheme.equals("http://");
                yield web && host < written.length() && "/?#".indexOf(written.charAt(host)) < 0 ? written : "";
            }
        };
    }
}
