package io.github.comparisonpages.load;

import io.github.comparisonpages.diagnostic.Diagnosed;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The comparisons that a docs folder is compared with: those of another folder, or of an earlier revision. */
public interface BaseDocs extends AutoCloseable {

    /** Returns what people call it, such as {@code origin/main (1a2b3c4)}. */
    String name();

    /** Returns the paths of the comparisons below the docs folder, with {@code /}, in their order. */
    List<String> files() throws IOException;

    /** Returns the paths below the docs folder of which, and below which, nothing is known, such as those of submodules. */
    List<String> unknown() throws IOException;

    /**
     * Reads one of its files; called by several threads.
     *
     * @return nothing, and a diagnostic, for the reasons that {@link DocsLoader#read} has
     * @throws UnknownBaseException if the machine lacks what the file holds
     */
    Diagnosed<Optional<SourceText>> read(String path) throws IOException;

    @Override
    void close();
}
