package io.github.comparisonpages;

import io.github.comparisonpages.ComparisonPipeline.Site;
import io.github.comparisonpages.ComparisonPipeline.Source;
import io.github.comparisonpages.codec.Fingerprint;
import io.github.comparisonpages.load.Checksum;
import io.github.comparisonpages.model.PublishedComparison;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fingerprint of all that pages are made with besides their files. Two builds with another one share nothing. */
final class BuildKey {

    private BuildKey() {}

    /**
     * The fingerprint.
     *
     * @throws IOException if a template or the style sheet cannot be read
     */
    static String of(Source source, Site site, List<PublishedComparison> published, int most) throws IOException {
        return new Fingerprint()
                .with(plugin())
                .with(Runtime.version())
                .with(source.docs())
                .with(String.valueOf(source.siteDirectory()))
                .with(source.docsPath())
                .with(source.maxAttachmentBytes())
                .with(source.asOf())
                .with(new TreeMap<>(source.policy().severities()))
                .with(new TreeSet<>(source.baseline().fingerprints()))
                .with(site)
                .with(Checksum.of(site.templateDirectory()))
                .with(Checksum.of(site.stylesheet()))
                .with(Checksum.of(site.diagramScript()))
                .with(published)
                .with(most)
                .text();
    }

    /** The plugin's own jar: a snapshot is another one with each build of the plugin, a download is the same each time. */
    private static String plugin() throws IOException {
        var code = BuildKey.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            return "";
        }
        try {
            return Checksum.of(Path.of(code.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return code.getLocation().toString();
        }
    }
}
