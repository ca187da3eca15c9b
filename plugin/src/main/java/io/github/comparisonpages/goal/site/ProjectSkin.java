package io.github.comparisonpages.goal.site;

import io.github.comparisonpages.write.site.Surroundings;
import io.github.comparisonpages.write.site.skin.SkinFrame;
import io.github.comparisonpages.write.site.skin.SkinOutput;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.doxia.siterenderer.RendererException;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.doxia.tools.SiteToolException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.component.repository.exception.ComponentLookupException;

/**
 * The skin that a project's site has, for a report that runs without the site plugin. Nothing else names these classes of
 * Doxia: at site time, when another version of it may be in charge, they are never loaded.
 */
public final class ProjectSkin {

    private final SiteTool siteTool;
    private final SiteRenderer renderer;
    private final MavenSession session;
    private final MavenProject project;
    private final Path siteDirectory;
    private final Instant published;

    /**
     * @param siteDirectory where {@code site.xml} is; it need not exist
     * @param published the time that pages name as that of their publication
     */
    public ProjectSkin(PlexusContainer container, MavenSession session, Path siteDirectory, Instant published)
            throws MojoExecutionException {
        try {
            this.siteTool = container.lookup(SiteTool.class);
            this.renderer = container.lookup(SiteRenderer.class);
        } catch (ComponentLookupException e) {
            throw new MojoExecutionException("The parts of Doxia that draw a skin are missing", e);
        }
        this.session = session;
        this.project = session.getCurrentProject();
        this.siteDirectory = siteDirectory;
        this.published = published;
    }

    /** Opens a folder of a site for pages in the project's skin. */
    public SkinOutput open(Surroundings site, Locale locale, Charset charset)
            throws MojoExecutionException, IOException {
        return new SkinOutput(frame(site, locale, charset), site);
    }

    /** Opens the skin alone, as its descriptor is now. */
    public SkinFrame frame(Surroundings site, Locale locale, Charset charset)
            throws MojoExecutionException, IOException {
        try {
            var skin = context(locale, charset);
            skin.setOutputEncoding(charset.name());
            skin.setPublishDate(Date.from(published));
            skin.setRootDirectory(project.getBasedir());
            return new SkinFrame(renderer, skin, site);
        } catch (SiteToolException | RendererException e) {
            throw new MojoExecutionException("The project's skin cannot be drawn: " + e.getMessage(), e);
        }
    }

    private SiteRenderingContext context(Locale locale, Charset charset)
            throws SiteToolException, RendererException, IOException, MojoExecutionException {
        var repositories = project.getRemoteProjectRepositories();
        var model = siteTool.getSiteModel(
                siteDirectory.toFile(),
                locale,
                session.getRequest(),
                project,
                session.getProjects(),
                session.getRepositorySession(),
                repositories);
        if (model.getSkin() == null) {
            throw new MojoExecutionException(
                    "The site descriptor names no skin: add <skin> to " + siteDirectory.resolve("site.xml"));
        }
        // The other reports are not there, and a menu of them would lead nowhere.
        siteTool.populateReportsMenu(model, locale, Map.of());
        var artifact =
                siteTool.getSkinArtifactFromRepository(session.getRepositorySession(), repositories, model.getSkin());
        return renderer.createContextForSkin(artifact, templateProperties(charset), model, project.getName(), locale);
    }

    /** What skins expect to find, as the site plugin gives it. */
    private Map<String, Object> templateProperties(Charset charset) {
        var properties = new HashMap<String, Object>();
        properties.put("project", project);
        properties.put("inputEncoding", charset.name());
        properties.put("outputEncoding", charset.name());
        for (String name : project.getProperties().stringPropertyNames()) {
            properties.put(name, project.getProperties().getProperty(name));
        }
        return properties;
    }
}
