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
import java.util.ArrayList;
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
                .with(code(BuildKey.class))
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
                .with(extensions(source.extensions()))
                .with(most)
                .text();
    }

    /** What the project's own rules and outputs are. */
    private static List<String> extensions(Extensions extensions) throws IOException {
        var all = new ArrayList<String>();
        for (Object extension : extensions.code()) {
            all.add(extension.getClass().getName());
            all.add(code(extension.getClass()));
        }
        return all;
    }

    /** The jar of a class: a snapshot is another one with each build of it, a download is the same each time. */
    private static String code(Class<?> of) throws IOException {
        var code = of.getProtectionDomain().getCodeSource();
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
