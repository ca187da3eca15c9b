#!/usr/bin/env bash
# What:     JGit 7.8.0 does not recognise a file that was moved and edited a little in the work tree.
# Expected: DiffFormatter.setDetectRenames(true) pairs such a file, as it does between two commits: nine of ten lines are the same.
# Happens:  scanned against a FileTreeIterator, the file is one deleted and one added. A file that was moved and not edited is a
#           rename. The same entries given to RenameDetector with a content source that knows the work tree are a rename as well:
#           the formatter asks the detector to look for contents in the object database only, where an edited file is not yet.
# Matters:  whoever tells what a change touches before it is committed loses the trail of a moved file.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>demo</groupId>
  <artifactId>demo</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.eclipse.jgit</groupId>
      <artifactId>org.eclipse.jgit</artifactId>
      <version>7.8.0.202609011348-r</version>
    </dependency>
    <dependency>
      <groupId>org.slf4j</groupId>
      <artifactId>slf4j-nop</artifactId>
      <version>2.0.17</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=jars
cat > Moved.java <<'JAVA'
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.diff.*;
import org.eclipse.jgit.lib.*;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.*;
import org.eclipse.jgit.util.io.DisabledOutputStream;

public class Moved {
  static final String TEXT = IntStream.range(0, 40).mapToObj(i -> "Line " + i + " of the page\n").collect(Collectors.joining());

  public static void main(String[] args) throws Exception {
    System.out.println("moved: " + kinds(TEXT, false));
    System.out.println("moved and edited: " + kinds(TEXT + "One more.\n", false));
    System.out.println("moved and edited, contents from the work tree: " + kinds(TEXT + "One more.\n", true));
  }

  static List<String> kinds(String now, boolean own) throws Exception {
    Path folder = Files.createTempDirectory(Path.of("."), "work");
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      Repository repository = git.getRepository();
      Files.writeString(folder.resolve("old.md"), TEXT);
      git.add().addFilepattern(".").call();
      PersonIdent somebody = new PersonIdent("a", "a@example.org");
      RevCommit commit = git.commit().setMessage("one").setAuthor(somebody).setCommitter(somebody).setSign(false).call();
      Files.delete(folder.resolve("old.md"));
      Files.writeString(folder.resolve("new.md"), now);
      try (DiffFormatter formatter = new DiffFormatter(DisabledOutputStream.INSTANCE); ObjectReader reader = repository.newObjectReader()) {
        formatter.setRepository(repository);
        formatter.setDetectRenames(!own);
        CanonicalTreeParser before = new CanonicalTreeParser(null, reader, commit.getTree());
        List<DiffEntry> entries = formatter.scan(before, new FileTreeIterator(repository));
        if (own) {
          RenameDetector detector = new RenameDetector(repository);
          detector.addAll(entries);
          entries = detector.compute(
              new ContentSource.Pair(ContentSource.create(reader), ContentSource.create(new FileTreeIterator(repository))),
              NullProgressMonitor.INSTANCE);
        }
        return entries.stream().map(e -> e.getChangeType().name()).sorted().toList();
      }
    }
  }
}
JAVA
echo "software: JGit 7.8.0, $(java -version 2>&1 | head -n 1)"
echo "expected: [RENAME] in each case"
echo "seen:"
java -cp 'jars/*' Moved.java | tee seen.txt
grep -qx 'moved: \[RENAME\]' seen.txt
grep -qx 'moved and edited: \[ADD, DELETE\]' seen.txt
grep -qx 'moved and edited, contents from the work tree: \[RENAME\]' seen.txt
