package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.edit.Change;
import io.github.comparisonpages.edit.Edit;
import io.github.comparisonpages.edit.PageEditor;
import io.github.comparisonpages.edit.RecordName;
import io.github.comparisonpages.load.DocsFile;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.load.EditableFile;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.load.RepositoryRoot;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.parse.ParsedPage;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.relate.Project;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.EntryReader;
import io.github.comparisonpages.relate.entry.RecordNumber;
import io.github.comparisonpages.text.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of a docs folder, to be found by what people call them, and to be changed. */
public final class EditedPages {

    private final DocsLoader loader;
    private final PageParser parser;
    private final ComparisonRecognizer recognizer;
    private final PageEditor editor;
    private final Project project;
    private final Map<String, DocsFile> files = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private EditedPages(DocsFolder docs) {
        this.loader = new DocsLoader(docs);
        this.parser = new PageParser(docs.limits(), docs.rawHtml());
        this.recognizer = new ComparisonRecognizer(docs.limits(), docs.states());
        this.editor = new PageEditor(parser, recognizer);
        this.project = Project.of(RepositoryRoot.pathOf(docs.directory()), ProjectFiles.NONE, "");
    }

    /** Reads all pages of a folder; those that cannot be read are left out. */
    public static EditedPages of(DocsFolder docs) throws IOException {
        var pages = new EditedPages(docs);
        for (DocsFile file : pages.loader.files().value()) {
            pages.loader.read(file).value().ifPresent(text -> {
                pages.files.put(file.path(), file);
                pages.entries.put(file.path(), EntryReader.read(pages.read(text)));
            });
        }
        return pages;
    }

    /** Returns all pages, in the order of their paths. */
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    private Comparison read(SourceText text) {
        return recognizer.recognize(parser.parse(text).value()).value();
    }

    private Catalog catalog(Map<String, Entry> all) {
        return PageRegistry.register(List.copyOf(all.values()), Map.of(), project)
                .value();
    }

    /**
     * Returns the path of the page that somebody means: by its path, its number, the name of its file, or its title.
     *
     * @throws RefusedChange if there is none, or more than one
     */
    public String find(String written) throws RefusedChange {
        if (files.containsKey(written)) {
            return written;
        }
        var number = RecordNumber.mentioned(written);
        if (number.isPresent()) {
            var found = new ArrayList<String>();
            for (Entry entry : entries.values()) {
                if (entry.number().filter(number.get()::mayMean).isPresent()) {
                    found.add(entry.source());
                }
            }
            if (found.size() > 1) {
                throw new RefusedChange(
                        "the number %s is taken by %s: name the file".formatted(written, String.join(" and ", found)));
            }
        }
        var entry = catalog(entries).find("", written);
        if (entry.isPresent()) {
            return entry.get().source();
        }
        String near = Spelling.nearest(written, names())
                .map(name -> ": did you mean '" + name + "'?")
                .orElse("");
        throw new RefusedChange("there is no page '%s' among the %s of %s%s"
                .formatted(written, files.size(), loader.folder().directory(), near));
    }

    /** Returns the path of the page that is called so by its path, number, file or title; empty where none is. */
    Optional<String> known(String written) throws RefusedChange {
        boolean known =
                files.containsKey(written) || catalog(entries).find("", written).isPresent();
        return known ? Optional.of(find(written)) : Optional.empty();
    }

    /** Returns whether a page says already that it takes another one's place. */
    boolean supersedes(String path, String old) {
        var catalog = catalog(entries);
        for (var relation : entries.get(path).metadata().relations(Relation.Kind.SUPERSEDES)) {
            if (catalog.find(path, relation.target())
                    .filter(e -> e.source().equals(old))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the title of a page that is not in the folder yet. */
    String title(SourceText text) {
        return EntryReader.read(read(text)).title();
    }

    private List<String> names() {
        var names = new ArrayList<>(files.keySet());
        entries.values().forEach(entry -> names.add(entry.title()));
        return names;
    }

    /** Returns how other pages call this one. */
    public RecordName name(String path) {
        return new RecordName(path, entries.get(path).title());
    }

    /** Returns what is known of a page. */
    public Entry entry(String path) {
        return entries.get(path);
    }

    /**
     * Returns what can be confirmed of a page.
     *
     * @param asked whether a person looks at this page alone
     * @throws RefusedChange if it cannot be read
     */
    public Confirmation confirmation(String path, boolean asked) throws IOException, RefusedChange {
        var page = parser.parse(editable(path).source()).value();
        return Confirmation.of(page.frontMatter(), recognizer.explain(page), asked);
    }

    /** A page as it was read. */
    record ReadAgain(ParsedPage parsed, Comparison comparison) {}

    /**
     * Reads a page again: what is kept of all pages is no more than their entries.
     *
     * @throws RefusedChange if it cannot be read
     */
    ReadAgain read(String path) throws IOException, RefusedChange {
        var page = parser.parse(editable(path).source()).value();
        return new ReadAgain(page, recognizer.recognize(page).value());
    }

    /**
     * Returns the pages that somebody means: those of a folder, or the one of this path, number or title.
     *
     * @throws RefusedChange if there is none, or more than one of this number
     */
    public List<String> meant(String written) throws RefusedChange {
        var below = new ArrayList<String>();
        String folder = written.endsWith("/") || written.isEmpty() ? written : written + "/";
        for (String path : files.keySet()) {
            if (path.startsWith(folder)) {
                below.add(path);
            }
        }
        return below.isEmpty() ? List.of(find(written)) : below;
    }

    /** Returns the file of a page. */
    DocsFile file(String path) {
        return files.get(path);
    }

    /**
     * Returns the text of a page, to be changed.
     *
     * @throws RefusedChange if it cannot be read
     */
    EditableFile editable(String path) throws IOException, RefusedChange {
        var read = EditableFile.read(loader, files.get(path));
        if (read.value().isEmpty()) {
            throw new RefusedChange(read.diagnostics().get(0).headline());
        }
        return read.value().get();
    }

    /**
     * Makes changes to a page, without writing it.
     *
     * @throws RefusedChange if a person has to make them
     */
    public FileChange change(String path, List<Change> changes) throws IOException, RefusedChange {
        var file = editable(path);
        var edit = editor.edit(file.source(), changes);
        if (edit instanceof Edit.Refused refused) {
            throw new RefusedChange("%s:%s: %s".formatted(path, refused.at().start(), refused.reason()));
        }
        return new FileChange(file, (Edit.Made) edit);
    }

    /**
     * Proves that a page takes the place of another one once these texts are written.
     *
     * @throws RefusedChange if it would not
     */
    void proveSupersession(SourceText old, SourceText successor) throws RefusedChange {
        var all = new LinkedHashMap<>(entries);
        all.put(old.path(), EntryReader.read(read(old)));
        all.put(successor.path(), EntryReader.read(read(successor)));
        boolean known = catalog(all).successors(old.path()).stream()
                .anyMatch(entry -> entry.source().equals(successor.path()));
        boolean said = !all.get(successor.path())
                .metadata()
                .relations(Relation.Kind.SUPERSEDES)
                .isEmpty();
        if (!known || !said) {
            throw new RefusedChange("%s would not be known as the successor of %s: write it by hand"
                    .formatted(successor.path(), old.path()));
        }
    }
}
