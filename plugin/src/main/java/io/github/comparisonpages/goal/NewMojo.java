package io.github.comparisonpages.goal;

import io.github.comparisonpages.create.BuiltIn;
import io.github.comparisonpages.create.Facts;
import io.github.comparisonpages.create.Form;
import io.github.comparisonpages.create.NewDocuments;
import io.github.comparisonpages.create.SheetMatrix;
import io.github.comparisonpages.goal.console.Terminal;
import io.github.comparisonpages.goal.draft.NewPagePlace;
import io.github.comparisonpages.goal.draft.PageTemplates;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.load.FolderNames;
import io.github.comparisonpages.load.UnreadFile;
import io.github.comparisonpages.load.sheet.SheetFile;
import io.github.comparisonpages.write.AuthorFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Begins a comparison or a decision record: a page with blanks in braces, which {@code check} is content with once they are
 * filled. It needs no line in the POM, and no POM.
 *
 * <pre>{@code
 * mvn comparison:new -Dtitle="Kafka vs RabbitMQ"
 * mvn comparison:new -Dtitle="Use a message broker" -Dcomparison.template=madr
 * mvn comparison:new -Dtitle="Kafka vs RabbitMQ" -Dcomparison.from=matrix.csv
 * }</pre>
 *
 * <p>The file is called as its neighbours are: a record gets the next number, or the day, if theirs have that. Nothing that is
 * there already is overwritten. Without a title the goal asks for one, if there is a terminal.
 *
 * @since 0.1.0
 */
@Mojo(name = "new", requiresProject = false, aggregator = true, threadSafe = true)
public final class NewMojo extends StandaloneMojo {

    /**
     * The title, such as {@code Kafka vs RabbitMQ}. Names around {@code vs} become the options. {@code -Dtitle=…} is the same,
     * for short.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.title")
    private @Nullable String title;

    /**
     * What the page starts as: {@code comparison}, {@code scored} (with a table of weights and scores), {@code ladder} (with what
     * is expected at each level), {@code madr}, {@code madr2} or {@code nygard} (decision records), or a template of your own by
     * its name. If you say nothing it is {@code comparison} for a title with {@code vs}, {@code scored} with {@code from}, and else
     * what the records of the project are written in.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.template")
    private @Nullable String template;

    /**
     * The folder with your own templates: {@code _templates} below {@code docsDirectory} if you say nothing. The file
     * {@code spike.md} in it is the template {@code spike}; one with the name of a usual template takes its place. The site's page
     * on writing says which places such as <code>${title}</code> are filled.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.templates")
    private @Nullable File templates;

    /**
     * Where the page goes, as a path from the project's folder or below {@code docsDirectory}. If you say nothing, a record goes to
     * the other records, or to {@code decisions}, and a comparison to {@code comparisons}, or to where comparisons are.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.folder")
    private @Nullable String folder;

    /**
     * Who answers for new pages, such as {@code platform-team}. Nothing is written if you say nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.owner")
    private @Nullable String owner;

    /**
     * The tags of new pages, such as {@code messaging,events}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.tags")
    private @Nullable List<String> tags;

    /**
     * A spreadsheet, {@code .csv} or {@code .xlsx}, whose table the page gets: the first row names the criterion and the options,
     * and columns of weights, notes and directions ({@code lower is better}) are known. What could not be taken is told. Without a
     * title the options are the title.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.from")
    private @Nullable File from;

    @Override
    boolean hasWork() {
        return true;
    }

    @Override
    String failed() {
        return "The page cannot be written";
    }

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        try {
            begin();
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("Nothing was written: " + e.getMessage(), e);
        }
    }

    private void begin() throws IOException {
        var table = from == null ? null : table(from);
        var facts = facts(table);
        var place = new NewPagePlace(baseDirectory(), docsDirectory(), folder);
        var form = form(facts, table, place);
        var target = place.of(form, facts.title());
        var document = NewDocuments.page(form, facts, FolderNames.of(target), NewPagePlace.neighbour(target));
        var file = target.resolve(document.name());
        AuthorFile.create(file, document.text().getBytes(StandardCharsets.UTF_8));
        getLog().info("Wrote %s: fill in what stands in braces, then run mvn comparison:check".formatted(shown(file)));
        tellIfNotRead(file);
    }

    private SheetMatrix table(File file) throws IOException {
        try {
            var table = SheetMatrix.of(SheetFile.read(file.toPath()));
            table.left().forEach(line -> getLog().warn("Not taken from %s: %s".formatted(file.getName(), line)));
            return table;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s: %s".formatted(shown(file.toPath()), e.getMessage()), e);
        }
    }

    private Facts facts(@Nullable SheetMatrix table) {
        String given = title != null ? title : session().getUserProperties().getProperty("title");
        if (given == null && table != null) {
            given = String.join(" vs ", table.matrix().options());
        }
        if (given == null) {
            given = Terminal.of(session())
                    .ask("What is to be compared or decided?")
                    .orElseThrow(() -> new IllegalArgumentException(
                            "new needs a title: mvn comparison:new -Dtitle=\"Kafka vs RabbitMQ\""));
        }
        return Facts.of(given, writtenOn())
                .withOwner(owner == null || owner.isBlank() ? null : owner.strip())
                .withTags(tags == null ? List.of() : tags);
    }

    private Form form(Facts facts, @Nullable SheetMatrix table, NewPagePlace place) throws IOException {
        var own = new PageTemplates(templates == null ? docsDirectory().resolve("_templates") : templates.toPath());
        if (table == null) {
            return own.choose(template, facts.title(), place);
        }
        return own.choose(template == null ? BuiltIn.SCORED.word() : template, facts.title(), place)
                .with(table.matrix());
    }

    /** A page whose name no pattern takes would be written for nobody. */
    private void tellIfNotRead(Path file) {
        var docs = docs(docsDirectory());
        for (var read : new DocsLoader(docs).files().value()) {
            if (read.file().equals(file)) {
                return;
            }
        }
        for (var other : UnreadFile.of(docs)) {
            if (docs.directory().resolve(other.path()).equals(file)) {
                getLog().warn("It is not read yet: add <include>%s</include> to 'includes'".formatted(other.pattern()));
            }
        }
    }

    private String shown(Path file) {
        var path = file.toAbsolutePath();
        return (path.startsWith(baseDirectory()) ? baseDirectory().relativize(path) : path).toString();
    }
}
