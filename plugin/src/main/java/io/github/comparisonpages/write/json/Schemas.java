package io.github.comparisonpages.write.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The schemas of what machines read, in JSON Schema 2020-12, and of what authors write, in draft 7, which editors know.
 */
public final class Schemas {

    private Schemas() {}

    /** Returns what {@code comparisons.json} may hold. */
    public static byte[] catalog() {
        return bundled("comparisons.schema.json");
    }

    /** Returns what {@code affected.json} may hold. */
    public static byte[] affected() {
        return bundled("affected.schema.json");
    }

    /** Returns what {@code diff.json} may hold. */
    public static byte[] diff() {
        return bundled("diff.schema.json");
    }

    /** Returns what the front matter of a comparison may hold: for editors, which complete and check it. */
    public static byte[] frontMatter() {
        return bundled("front-matter.schema.json");
    }

    private static byte[] bundled(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
