package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.load.DocsFiles;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.relate.DecisionLog;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.page.PageView;
import io.github.comparisonpages.write.csv.MatrixCsv;
import io.github.comparisonpages.write.html.DecisionBook;
import io.github.comparisonpages.write.markdown.MadrRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages in forms that other tools take. Each is the content of a file by its path below the folder of exports. */
public final class Exports {

    private Exports() {}

    /** Returns the tables of criteria of these pages as CSV; a second table of a page has "-2" in its name. */
    public static Map<String, byte[]> csv(EditedPages pages, List<String> paths) throws IOException, RefusedChange {
        var files = new LinkedHashMap<String, byte[]>();
        for (String path : paths) {
            var matrices = pages.read(path).comparison().matrices();
            for (int i = 0; i < matrices.size(); i++) {
                String number = i == 0 ? "" : "-" + (i + 1);
                files.put(withoutExtension(path) + number + ".csv", MatrixCsv.bytes(matrices.get(i)));
            }
        }
        return files;
    }

    /** Returns these pages as records of MADR 4. */
    public static Map<String, byte[]> madr(EditedPages pages, List<String> paths) throws IOException, RefusedChange {
        var files = new LinkedHashMap<String, byte[]>();
        for (String path : paths) {
            var page = pages.read(path);
            var tables = new ArrayList<Block>();
            for (Block block : page.parsed().blocks()) {
                for (Matrix matrix : page.comparison().matrices()) {
                    if (block instanceof Block.Table
                            && block.span().start().equals(matrix.span().start())) {
                        tables.add(block);
                    }
                }
            }
            files.put(withoutExtension(path) + ".md", MadrRecord.bytes(page.comparison(), tables));
        }
        return files;
    }

    /**
     * Returns all decisions in force as one page that can be printed.
     *
     * @return empty where there are none
     */
    public static Optional<byte[]> book(HandbookOptions options, SiteOptions site) throws IOException {
        var handbook = ComparisonPipeline.read(options, ProjectContext.of(options));
        var records = DecisionLog.of(handbook.catalog()).records();
        var presentation = SiteAssets.presentation(site, options.asOf());
        var html = ComparisonPipeline.html(options, site);
        var chapters = new ArrayList<DecisionBook.Chapter>();
        var pictures = new HashMap<String, String>();
        for (Entry entry : records) {
            if (!entry.settled()) {
                continue;
            }
            var view = PageView.of(handbook.comparison(entry), entry, handbook.catalog(), presentation);
            view.meta().attachments().forEach(file -> pictures.put(PageRegistry.published(file), file));
            html.page(view)
                    .ifPresent(page -> chapters.add(
                            new DecisionBook.Chapter(page.path(), entry.title(), note(entry), page.body())));
        }
        if (chapters.isEmpty()) {
            return Optional.empty();
        }
        var docs = new DocsFiles(options.docs().directory(), options.maxAttachmentBytes());
        var words = presentation.words();
        return Optional.of(DecisionBook.bytes(
                words.language(),
                words.text("log"),
                words.text("logLede", records.size(), chapters.size()),
                chapters,
                path -> Optional.ofNullable(pictures.get(path))
                        .flatMap(file -> docs.read(file, file).value())));
    }

    private static String note(Entry entry) {
        var decided = entry.metadata().decided();
        return decided == null ? "" : decided.toString();
    }

    private static String withoutExtension(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }
}
