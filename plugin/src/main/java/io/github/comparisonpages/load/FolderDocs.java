package io.github.comparisonpages.load;

import io.github.comparisonpages.diagnostic.Diagnosed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The comparisons of another folder, such as that of a second checkout. */
public final class FolderDocs implements BaseDocs {

    private final DocsLoader loader;
    private final Map<String, DocsFile> files = new LinkedHashMap<>();

    public FolderDocs(DocsFolder folder) {
        loader = new DocsLoader(folder);
        for (DocsFile file : loader.files().value()) {
            files.put(file.path(), file);
        }
    }

    @Override
    public String name() {
        return loader.folder().directory().toString();
    }

    @Override
    public List<String> files() {
        return List.copyOf(files.keySet());
    }

    @Override
    public List<String> unknown() {
        return List.of();
    }

    @Override
    public Diagnosed<Optional<SourceText>> read(String path) {
        var file = files.get(path);
        return file == null ? new Diagnosed<>(Optional.empty(), List.of()) : loader.read(file);
    }

    @Override
    public void close() {}
}
