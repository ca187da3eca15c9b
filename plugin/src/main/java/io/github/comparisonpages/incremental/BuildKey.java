package io.github.comparisonpages.incremental;

import io.github.comparisonpages.codec.Fingerprint;
import io.github.comparisonpages.load.Checksum;
import io.github.comparisonpages.load.RepositoryRoot;
import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.Extensions;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** The fingerprint of all that pages are made with besides their files. Two builds with another one share nothing. */
final class BuildKey {

    private BuildKey() {}

    /**
     * The fingerprint.
     *
     * @throws IOException if a template or the style sheet cannot be read
     */
    static String of(BuildRequest request) throws IOException {
        var handbook = request.handbook();
        var site = request.site();
        return new Fingerprint()
                .with(code(BuildKey.class))
                .with(Runtime.version())
                .with(handbook.docs())
                .with(String.valueOf(handbook.siteDirectory()))
                .with(RepositoryRoot.pathOf(handbook.docs().directory()))
                .with(handbook.maxAttachmentBytes())
                .with(handbook.asOf())
                .with(new TreeMap<>(handbook.policy().severities()))
                .with(handbook.strictness())
                .with(new TreeSet<>(handbook.baseline().fingerprints()))
                .with(handbook.maxFindings())
                .with(site)
                .with(Checksum.of(site.templateDirectory()))
                .with(Checksum.of(site.stylesheet()))
                .with(Checksum.of(site.diagramScript()))
                .with(request.published())
                .with(extensions(handbook.extensions()))
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
            var path = Path.of(code.getLocation().toURI());
            return Files.isRegularFile(path) ? crc(Files.readAllBytes(path)) : Checksum.of(path);
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return code.getLocation().toString();
        }
    }

    /** Tells one build of a jar from another; of so many bytes another checksum takes long before it is compiled. */
    private static String crc(byte[] jar) {
        var crc = new CRC32();
        crc.update(jar);
        return jar.length + ":" + crc.getValue();
    }
}
