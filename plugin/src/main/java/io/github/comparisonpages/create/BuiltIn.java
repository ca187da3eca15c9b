package io.github.comparisonpages.create;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The templates that every project has. Each is called by its name in small letters, such as {@code madr}. */
public enum BuiltIn {
    /** Options with pros and cons, and a pick. */
    COMPARISON(false),
    /** The same with a table of criteria, weights and scores. */
    SCORED(false),
    /** Two ways with what is expected at each of their levels. */
    LADDER(false),
    /** A decision record as MADR 4 has it. */
    MADR(true),
    /** A decision record as MADR 2 has it, which Log4brains and adr-manager read. */
    MADR2(true),
    /** A decision record as Michael Nygard and adr-tools write it. */
    NYGARD(true);

    private final boolean record;

    BuiltIn(boolean record) {
        this.record = record;
    }

    /** Whether it is for decision records, which have numbers. */
    public boolean isRecord() {
        return record;
    }

    /** What people call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of it. */
    public String text() {
        try (InputStream in = BuiltIn.class.getResourceAsStream(word() + ".md")) {
            if (in == null) {
                throw new IllegalStateException(word() + ".md is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(word() + ".md cannot be read from the jar", e);
        }
    }
}
