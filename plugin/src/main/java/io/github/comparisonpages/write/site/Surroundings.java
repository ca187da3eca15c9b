package io.github.comparisonpages.write.site;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The site in which pages are put.
 *
 * @param site the site's folder, or that of a locale
 * @param report the report's folder below it, in one segment
 * @param menus text that names the pages of all menus, shown or folded, such as that of the site's descriptors: the
 *     skin draws these pages itself, since it shows the current page in a menu unlike others
 * @param stamped whether pages may be put into a skin that was drawn once; otherwise it is drawn for each
 * @param memory the folder in which the output remembers what it wrote; null for none
 * @param log takes a line that says why it is drawn for each all the same
 */
public record Surroundings(
        Path site,
        String report,
        String menus,
        boolean stamped,
        @Nullable Path memory,
        Consumer<String> log) {

    /** A site whose output remembers nothing. */
    public Surroundings(Path site, String report, String menus, boolean stamped, Consumer<String> log) {
        this(site, report, menus, stamped, null, log);
    }

    /** Returns the report's folder. */
    public Path folder() {
        return site.resolve(report);
    }

    /** Returns a page's path below the site. */
    public String path(String page) {
        return report + "/" + page;
    }
}
