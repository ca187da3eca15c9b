package io.github.comparisonpages.goal.site;

import io.github.comparisonpages.load.catalog.CatalogFile;
import io.github.comparisonpages.model.PublishedComparison;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.reporting.MavenReportException;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.component.repository.exception.ComponentLookupException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** The catalogues that the builds of other sites attached, from wherever Maven finds artifacts. */
public final class CatalogArtifacts {

    public static final String CLASSIFIER = "comparisons";
    public static final String TYPE = "zip";

    /** The catalogue without its pages, as a build may attach it by other means. */
    private static final String JSON = "json";

    private final RepositorySystem repositories;
    private final MavenSession session;

    public CatalogArtifacts(PlexusContainer container, MavenSession session) throws MavenReportException {
        try {
            this.repositories = container.lookup(RepositorySystem.class);
        } catch (ComponentLookupException e) {
            throw new MavenReportException("This Maven gives no access to its repositories", e);
        }
        this.session = session;
    }

    /** The comparisons of catalogues such as {@code com.example:handbook:1.4.0}, one catalogue after the other. */
    public List<PublishedComparison> read(List<String> coordinates) throws MavenReportException {
        var all = new ArrayList<PublishedComparison>();
        for (String catalog : coordinates) {
            try {
                all.addAll(CatalogFile.read(resolve(catalog).getFile().toPath()));
            } catch (ArtifactResolutionException e) {
                throw new MavenReportException(
                        "The catalogue %s is not found. The build of that site attaches it with the goal 'attach'. %s"
                                .formatted(catalog, e.getMessage()),
                        e);
            } catch (IOException e) {
                throw new MavenReportException(
                        "The catalogue %s is none that is read here: %s".formatted(catalog, e.getMessage()), e);
            }
        }
        return all;
    }

    private Artifact resolve(String coordinates) throws ArtifactResolutionException, MavenReportException {
        try {
            return resolve(artifact(coordinates, TYPE));
        } catch (ArtifactResolutionException e) {
            try {
                return resolve(artifact(coordinates, JSON));
            } catch (ArtifactResolutionException none) {
                // The message is about what the goal attaches.
                e.addSuppressed(none);
                throw e;
            }
        }
    }

    private Artifact resolve(Artifact artifact) throws ArtifactResolutionException {
        var remote = session.getCurrentProject().getRemoteProjectRepositories();
        var request = new ArtifactRequest(artifact, remote, null);
        return repositories
                .resolveArtifact(session.getRepositorySession(), request)
                .getArtifact();
    }

    private static Artifact artifact(String coordinates, String type) throws MavenReportException {
        String[] parts = coordinates.strip().split(":", -1);
        if (parts.length != 3 || !List.of(parts).stream().allMatch(CatalogArtifacts::isPart)) {
            throw new MavenReportException(
                    "catalogs names artifacts as groupId:artifactId:version, not as '" + coordinates + "'");
        }
        return new DefaultArtifact(parts[0], parts[1], CLASSIFIER, type, parts[2]);
    }

    private static boolean isPart(String text) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || ".-_+".indexOf(c) >= 0);
    }
}
