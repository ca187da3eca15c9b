#!/usr/bin/env bash
# What:     the importers for decisions of structurizr-import 4.1.0 (Maven Central; 6.2.2, for Java 21, does the same) read a date
#           in the time zone of the machine, against their documentation.
# Expected: the comment of AbstractDecisionImporter.setTimeZone names UTC as the default, so that the date
#           2024-03-01 is 2024-03-01T00:00:00Z on every machine.
# Happens:  east of Greenwich the decision is one of the day before, 2024-02-29T23:00:00Z in Berlin.
# Matters:  the same record has another date when a laptop publishes it and not CI.
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
printf '%s\n' '# 1. Build with Maven' '' 'Date: 2024-03-01' '' '## Status' '' 'Accepted' '' '## Context' > records/0001-build-with-maven.md
cat > Main.java <<'JAVA'
import com.structurizr.Workspace;
import com.structurizr.importer.documentation.AdrToolsDecisionImporter;
import java.io.File;

class Main {
    public static void main(String[] args) {
        Workspace workspace = new Workspace("demo", "");
        AdrToolsDecisionImporter importer = new AdrToolsDecisionImporter();
        if (args.length > 0) {
            importer.setTimeZone(args[0]);
        }
        importer.importDocumentation(workspace, new File("records"));
        workspace.getDocumentation().getDecisions().forEach(d -> System.out.println(d.getDate().toInstant()));
    }
}
JAVA
{
  echo "by default: $(java -Duser.timezone=Europe/Berlin -cp "$(cat classpath.txt)" Main.java)"
  echo "UTC named:  $(java -Duser.timezone=Europe/Berlin -cp "$(cat classpath.txt)" Main.java UTC)"
} > seen.txt
echo "software: structurizr-import 4.1.0, $(java -version 2>&1 | head -n 1)"
echo 'expected: 2024-03-01T00:00:00Z both times'
echo 'seen (a machine in the time zone of Berlin):'
cat seen.txt
grep -qx 'by default: 2024-02-29T23:00:00Z' seen.txt
grep -qx 'UTC named:  2024-03-01T00:00:00Z' seen.txt
