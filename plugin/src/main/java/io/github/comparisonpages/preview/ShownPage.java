package io.github.comparisonpages.preview;

import io.github.comparisonpages.codec.Fingerprint;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.write.Page;
import java.util.List;

/**
 * A page as a reader of the preview sees it.
 *
 * @param version another one for every other content
 * @param held whether it is an older one, since its file cannot be understood now
 * @param findings what is wrong with its file
 */
record ShownPage(Page page, String version, boolean held, List<Diagnostic> findings) {

    private static final int VERSION = 16;

    ShownPage {
        findings = List.copyOf(findings);
    }

    /** A page with which nothing is wrong. */
    static ShownPage of(Page page) {
        return new ShownPage(page, new Fingerprint().with(page).text().substring(0, VERSION), false, List.of());
    }

    ShownPage with(List<Diagnostic> found) {
        return new ShownPage(page, version, held, found);
    }

    ShownPage held(boolean older) {
        return new ShownPage(page, version, older, findings);
    }
}
