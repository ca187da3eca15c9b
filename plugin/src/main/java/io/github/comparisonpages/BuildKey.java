package io.github.comparisonpages;

import io.github.comparisonpages.ComparisonPipeline.Site;
import io.github.comparisonpages.ComparisonPipeline.Source;
import io.github.comparisonpages.codec.Fingerprint;
import io.github.comparisonpages.load.FileStamp;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.model.PublishedComparison;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fingerprint of all that pages are made with besides their files. Two builds with another one share nothing. */
final class BuildKey {

    private BuildKey() {}

    static String of(Source source, Site site, List<PublishedComparison> published, int most) {
        return new Fingerprint()
                .with(version())
                .with(Runtime.version())
                .with(source.docs())
                .with(String.valueOf(source.siteDirectory()))
                .with(source.maxAttachmentBytes())
                .with(source.asOf())
                .with(new TreeMap<>(source.policy().severities()))
                .with(new TreeSet<>(source.baseline().fingerprints()))
                .with(site)
                .with(files(site.templateDirectory()))
                .with(site.stylesheet() == null ? "" : FileStamp.of(site.stylesheet()))
                .with(published)
                .with(most)
                .text();
    }

    private static String files(@Nullable Path folder) {
        return folder == null
                ? ""
                : ProjectFiles.of(folder, null, Integer.MAX_VALUE).fingerprint();
    }

    /** The plugin's own jar: a snapshot is another one with each build of the plugin. */
    private static String version() {
        var code = BuildKey.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            return "";
        }
        try {
            return code.getLocation() + " "
                    + FileStamp.of(Path.of(code.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return code.getLocation().toString();
        }
    }
}
