package io.github.comparisonpages.preview;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files that have changed, and what they belong to. */
record Changes(Set<Path> files) {

    Changes {
        files = Set.copyOf(files);
    }

    /** Returns whether one is this file, or in this folder at any depth; {@code place} is null where there is none. */
    boolean below(@Nullable Path place) {
        if (place != null) {
            for (var file : files) {
                if (file.startsWith(place)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Returns whether one belongs to what is around all pages of a site: its descriptors stand in its folder itself, its
     * resources below. The docs folder may be in there too.
     */
    boolean ofSite(@Nullable Path site) {
        if (site == null) {
            return false;
        }
        for (var file : files) {
            if (site.equals(file.getParent())) {
                return true;
            }
        }
        return below(site.resolve("resources"));
    }
}
