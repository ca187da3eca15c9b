package io.github.comparisonpages.write.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The style sheets and scripts that pages name, as they are published. */
public final class BundledFiles {

    private static final Pattern INDENTATION = Pattern.compile("^ +", Pattern.MULTILINE);

    private BundledFiles() {}

    /** Returns the style sheet that all pages need. */
    public static byte[] stylesheet() {
        return bundledStylesheet("comparison.css");
    }

    /** Returns the script that pages are complete without. */
    public static byte[] script() {
        return bundled("comparison.js");
    }

    /** Returns the style sheet that pages need that gather comparisons, besides the one that all need. */
    public static byte[] catalogStylesheet() {
        return bundledStylesheet("catalog.css");
    }

    /** Returns the script that narrows and sorts lists of comparisons, which are complete without it. */
    public static byte[] catalogScript() {
        return bundled("catalog.js");
    }

    /** Returns the script that shows any two options of a page that has more, which is complete without it. */
    public static byte[] pairScript() {
        return bundled("pair.js");
    }

    /** Returns the script that has a project's own script draw the diagrams of a page. */
    public static byte[] diagramScript() {
        return bundled("diagrams.js");
    }

    /** Returns the style sheet that lets skins follow the reader's colour scheme. */
    public static byte[] darkSkin() {
        return bundledStylesheet("comparison-skin.css");
    }

    /** Style sheets are laid out for people, and published without their indentation, three hundredths of them. */
    private static byte[] bundledStylesheet(String name) {
        String css = new String(bundled(name), StandardCharsets.UTF_8);
        return INDENTATION.matcher(css).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bundled(String name) {
        try (InputStream in = BundledFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
