package io.github.comparisonpages.browser;

import io.github.comparisonpages.BareDocument;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.site.Surroundings;
import io.github.comparisonpages.write.site.skin.SkinFrame;
import io.github.comparisonpages.write.site.skin.SkinOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.doxia.site.LinkItem;
import org.apache.maven.doxia.site.Menu;
import org.apache.maven.doxia.site.MenuItem;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.DefaultContainerConfiguration;
import org.codehaus.plexus.DefaultPlexusContainer;
import org.codehaus.plexus.PlexusConstants;

/** Folders of the server whose pages stand in the skins that sites have. */
final class Skins {

    /** All skins, as folders: those of today by Doxia's own renderer. */
    static final List<String> ALL = List.of("fluido-2.0.0-M9", "fluido-2.1.0", "default-1.3");

    /** A page of each folder without anything of ours, which shows what is the skin's own fault. */
    static final String EMPTY = "empty.html";

    private static final Path JARS = Path.of("target/skins");
    private static final BareDocument OLD =
            new BareDocument(List.of("/default-1.3/css/maven-base.css", "/default-1.3/css/maven-theme.css"), """
            <div id="banner"><div id="bannerLeft">Handbook</div><div class="clear"><hr></div></div>
            <div id="breadcrumbs"><div class="xleft"><span id="publishDate">Last Published: 2026-11-24</span></div>
            <div class="xright"><a href="/" title="Handbook">Handbook</a></div><div class="clear"><hr></div></div>
            <div id="leftColumn"><div id="navcolumn"><h5>Handbook</h5><ul><li class="none"><a href="/">Comparisons</a></li></ul></div></div>
            <div id="bodyColumn"><div id="contentBox">""", """
            </div></div><div class="clear"><hr></div>
            <div id="footer"><div class="xright">Copyright 2026.</div><div class="clear"><hr></div></div>""");

    private final PageServer server;
    private final Path work;

    /** {@code work} is an empty folder for what the renderer writes. */
    Skins(PageServer server, Path work) {
        this.server = server;
        this.work = work;
    }

    /** What writes pages in one of the skins. */
    interface Pages {
        void into(Output output) throws IOException;
    }

    /** Serves pages in a skin as the folder of a report: {@code fluido-2.1.0/comparisons/a-vs-b.html}. */
    void serve(String skin, String report, Pages pages) throws IOException {
        if (skin.startsWith("default")) {
            unpack("maven-default-skin-1.3.jar", "css/", skin + "/css/");
            unpack(
                    "doxia-site-renderer-1.11.1.jar",
                    "org/apache/maven/doxia/siterenderer/resources/css/",
                    skin + "/css/");
            write(pages, server.folder(skin + "/" + report, OLD));
        } else {
            Path site = work.resolve(skin);
            write(pages, fluido(skin.substring(skin.indexOf('-') + 1), site, report));
            take(skin, site);
        }
    }

    private static void write(Pages pages, Output output) throws IOException {
        var head = new Page.Head("R&D <b> vs C++", "", "article", null, List.of(), List.of(), "");
        output.page(new Page(EMPTY, head, "<p>Empty</p>"));
        pages.into(output);
        output.close();
    }

    private static Output fluido(String version, Path site, String report) throws IOException {
        var surroundings = new Surroundings(site, report, "", true, line -> {});
        return new SkinOutput(frame(version, surroundings), surroundings);
    }

    /** A version of Fluido, as Doxia's own renderer draws it. */
    static SkinFrame frame(String version, Surroundings site) throws IOException {
        try {
            var scanning = new DefaultContainerConfiguration()
                    .setAutoWiring(true)
                    .setClassPathScanning(PlexusConstants.SCANNING_INDEX);
            var renderer = new DefaultPlexusContainer(scanning).lookup(SiteRenderer.class);
            var skin = new DefaultArtifact(
                    "org.apache.maven.skins",
                    "maven-fluido-skin",
                    version,
                    null,
                    "jar",
                    null,
                    new DefaultArtifactHandler("jar"));
            skin.setFile(JARS.resolve("maven-fluido-skin-" + version + ".jar").toFile());
            var project = new Model();
            project.setName("Handbook");
            Map<String, Object> properties =
                    Map.of("project", new MavenProject(project), "inputEncoding", "UTF-8", "outputEncoding", "UTF-8");
            var context = renderer.createContextForSkin(skin, properties, model(), "Handbook", Locale.ENGLISH);
            context.setOutputEncoding("UTF-8");
            context.setRootDirectory(site.site().toFile());
            return new SkinFrame(renderer, context, site);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the skin cannot be drawn", e);
        }
    }

    private static SiteModel model() {
        var item = new MenuItem();
        item.setName("Comparisons");
        item.setHref("comparisons/index.html");
        var menu = new Menu();
        menu.setName("Handbook");
        menu.addItem(item);
        var model = new SiteModel();
        model.setName("Handbook");
        model.setBody(new org.apache.maven.doxia.site.Body());
        model.getBody().addMenu(menu);
        model.getBody().addBreadcrumb(new LinkItem());
        return model;
    }

    private void take(String name, Path site) throws IOException {
        try (var files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                server.put(name + "/" + site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private void unpack(String jar, String from, String to) throws IOException {
        try (var zip = new ZipFile(JARS.resolve(jar).toFile(), StandardCharsets.UTF_8)) {
            for (var entry : zip.stream()
                    .filter(e -> e.getName().startsWith(from) && !e.isDirectory())
                    .toList()) {
                server.put(
                        to + entry.getName().substring(from.length()),
                        zip.getInputStream(entry).readAllBytes());
            }
        }
    }
}
