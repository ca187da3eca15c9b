#!/usr/bin/env bash
# What:     the MADR importer of structurizr-import 4.1.0 (Maven Central; 6.2.2, for Java 21, does the same) sees only the last link of
#           a line, and no link at all that is written with "./".
# Expected: the relations of a decision are its links to other records; a line may hold several, and "./x.md" is
#           the same file as "x.md" (RFC 3986, 5.2.4). madr-tools, for one, writes its index with "./".
# Happens:  the pattern for links takes all from the first "[" to the last "](" as one text. A target with "./" is
#           not known, but its file name is still replaced, which leaves "./#2", a link that leads nowhere.
# Matters:  "supersedes A and B" becomes a relation to B alone in the diagram of decisions.
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
printf '%s\n' '# Build with Maven' '' 'Replaces [ADR 2](0002-build-with-ant.md) and [ADR 3](0003-build-with-make.md).' '' 'See [ADR 4](./0004-publish-a-site.md).' > records/0001-build-with-maven.md
printf '# Build with Ant\n' > records/0002-build-with-ant.md
printf '# Build with Make\n' > records/0003-build-with-make.md
printf '# Publish a site\n' > records/0004-publish-a-site.md
cat > Main.java <<'JAVA'
import com.structurizr.Workspace;
import com.structurizr.documentation.Decision;
import com.structurizr.importer.documentation.MadrDecisionImporter;
import java.io.File;

class Main {
    public static void main(String[] args) {
        Workspace workspace = new Workspace("demo", "");
        new MadrDecisionImporter().importDocumentation(workspace, new File("records"));
        for (Decision decision : workspace.getDocumentation().getDecisions()) {
            decision.getLinks().forEach(link -> System.out.println(decision.getId() + " -> " + link.getId()));
            decision.getContent().lines().filter(line -> line.contains("](")).forEach(System.out::println);
        }
    }
}
JAVA
java -cp "$(cat classpath.txt)" Main.java > seen.txt
echo "software: structurizr-import 4.1.0, $(java -version 2>&1 | head -n 1)"
echo 'expected: 1 -> 2, 1 -> 3 and 1 -> 4'
echo 'seen:'
cat seen.txt
[ "$(grep -c -- ' -> ' seen.txt)" = 1 ]
grep -qx '1 -> 3' seen.txt
grep -qx 'See \[ADR 4\](./#4).' seen.txt
