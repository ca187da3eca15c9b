package io.github.comparisonpages.macro;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;
import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;
import org.apache.maven.doxia.macro.AbstractMacro;
import org.apache.maven.doxia.macro.MacroExecutionException;
import org.apache.maven.doxia.macro.MacroRequest;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.LegacySupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a card, the table of criteria or the verdict of a comparison. In Markdown:
 *
 * <pre>{@code <!-- MACRO{comparison|id=career/ic-vs-manager|show=verdict} -->}</pre>
 *
 * <p>{@code id} is the path of the comparison's page without {@code .html}. {@code show} is {@code card},
 * {@code matrix} or {@code verdict}; a card without it. What is refused: an id that no comparison has, and a part that
 * it lacks.
 */
@Named("comparison")
@Singleton
public final class ComparisonMacro extends AbstractMacro {

    private static final Logger LOG = LoggerFactory.getLogger(ComparisonMacro.class);

    private final LegacySupport maven;

    @Inject
    ComparisonMacro(LegacySupport maven) {
        this.maven = maven;
    }

    @Override
    public void execute(Sink sink, MacroRequest request) throws MacroExecutionException {
        String id = text(request.getParameter("id"));
        String show = text(request.getParameter("show"));
        try {
            sink.rawText(SiteHtml.of(Fragments.in(folder()).html(id, show.isEmpty() ? "card" : show)));
        } catch (NoFragment | IOException e) {
            String message = "Macro comparison: " + e.getMessage();
            // The parser of Markdown drops the message of what is thrown.
            LOG.error(message);
            throw new MacroExecutionException(message, e);
        }
    }

    /** Of the module whose site is made: the request's own folder is that of the whole build. */
    private Path folder() {
        String target = maven.getSession().getCurrentProject().getBuild().getDirectory();
        return Paths.get(target, "comparisons", "fragments");
    }

    private static String text(@Nullable Object parameter) {
        return parameter == null ? "" : parameter.toString().trim();
    }
}
