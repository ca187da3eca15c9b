package io.github.comparisonpages.create;

import java.util.regex.Pattern;

/** The form in which records are written. */
public enum Dialect {
    /** This plugin's own: front matter, and a section for each option. */
    COMPARISON,
    /** MADR 3 and 4: front matter, <i>Considered Options</i> and <i>Decision Outcome</i>. */
    MADR,
    /** MADR 2, which Log4brains and adr-manager write: bullets such as {@code * Status: accepted} below the title. */
    MADR2,
    /** Michael Nygard's, which adr-tools writes: the sections <i>Status</i>, <i>Context</i>, <i>Decision</i>. */
    NYGARD;

    private static final int FLAGS = Pattern.MULTILINE | Pattern.CASE_INSENSITIVE;
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\\uFEFF?---\\s*$", Pattern.MULTILINE);
    private static final Pattern STATUS_SECTION = Pattern.compile("^##\\s+Status\\s*$", FLAGS);
    private static final Pattern STATUS_BULLET = Pattern.compile("^[*-]\\s+Status:", FLAGS);
    private static final Pattern OUTCOME =
            Pattern.compile("^##\\s+(?:Considered Options|Decision Outcome)\\s*$", FLAGS);

    /** That of this text, as far as can be told. A record of another kind is taken for one of Nygard's, the simplest. */
    public static Dialect of(String text) {
        boolean options = OUTCOME.matcher(text).find();
        if (FRONT_MATTER.matcher(text).find()) {
            return options ? MADR : STATUS_SECTION.matcher(text).find() ? NYGARD : COMPARISON;
        }
        if (STATUS_SECTION.matcher(text).find()) {
            return NYGARD;
        }
        if (STATUS_BULLET.matcher(text).find()) {
            return MADR2;
        }
        return options ? MADR : COMPARISON;
    }

    /** The usual template for records of this kind. */
    public BuiltIn template() {
        return switch (this) {
            case COMPARISON -> BuiltIn.COMPARISON;
            case MADR -> BuiltIn.MADR;
            case MADR2 -> BuiltIn.MADR2;
            case NYGARD -> BuiltIn.NYGARD;
        };
    }
}
