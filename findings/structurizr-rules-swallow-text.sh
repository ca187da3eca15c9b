#!/usr/bin/env bash
# What:     the MADR importer of structurizr-import 4.1.0 (Maven Central; 6.2.2, for Java 21, does the same) drops the text between two
#           thematic breaks, or between two headings underlined with "---", of a record without a front matter.
# Expected: a front matter starts in the first line; MADR 2 has none, and "---" further down is a thematic break
#           or underlines a heading (CommonMark 0.31.2, "Thematic breaks" and "Setext headings").
# Happens:  the pattern that removes the front matter matches at any line, so the first pair of "---" lines and
#           all between them is gone. Nothing is logged.
# Matters:  the decision itself, set off by rules, is missing in the published workspace.
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
  <dependencies>
    <dependency><groupId>com.structurizr</groupId><artifactId>structurizr-import</artifactId><version>4.1.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath.txt >mvn.txt || { cat mvn.txt; exit 1; }
mkdir records
printf '%s\n' '# Build with Maven' '' 'Why we had to choose.' '' '---' '' 'We take Maven.' '' '---' '' 'What follows.' > records/0001-build-with-maven.md
cat > Main.java <<'JAVA'
import com.structurizr.Workspace;
import com.structurizr.importer.documentation.MadrDecisionImporter;
import java.io.File;

class Main {
    public static void main(String[] args) {
        Workspace workspace = new Workspace("demo", "");
        new MadrDecisionImporter().importDocumentation(workspace, new File("records"));
        workspace.getDocumentation().getDecisions().forEach(d -> System.out.println(d.getContent()));
    }
}
JAVA
java -cp "$(cat classpath.txt)" Main.java > seen.txt
echo "software: structurizr-import 4.1.0, $(java -version 2>&1 | head -n 1)"
echo 'expected: the content holds the line "We take Maven."'
echo 'seen:'
cat seen.txt
grep -qx 'Why we had to choose.' seen.txt
grep -qx 'What follows.' seen.txt
if grep -q 'We take Maven' seen.txt; then exit 1; fi
