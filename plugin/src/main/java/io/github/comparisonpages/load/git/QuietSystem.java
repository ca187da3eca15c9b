package io.github.comparisonpages.load.git;

import java.io.File;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The machine as JGit sees it, without the files that JGit would write into the user's home, and without the call of a git
 * that asks for the machine's own configuration.
 */
final class QuietSystem extends SystemReader.Delegate {

    private QuietSystem(SystemReader machine) {
        super(machine);
    }

    /** Makes JGit see it so. It is one for all who use the same classes, which are the plugin's own. */
    static void use() {
        if (!(SystemReader.getInstance() instanceof QuietSystem)) {
            SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS system) {
        return new Nothing(parent, system);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS system) {
        return new Nothing(parent, system);
    }

    /** A configuration that has no file. */
    private static final class Nothing extends FileBasedConfig {

        Nothing(@Nullable Config parent, FS system) {
            super(parent, new File("nothing"), system);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
