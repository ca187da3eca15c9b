#!/usr/bin/env bash
# What:     the front matter extensions of commonmark-java 0.28.0 and flexmark 0.64.8 (Maven Central) put the keys of
#           a nested mapping among those of the top level, where they replace the key of the same name.
# Expected: in YAML "review:" with an indented "status: open" is a mapping of its own; the status of the record stays
#           "accepted". Both call theirs YAML front matter; an extension for a part of YAML would leave out the inner one.
# Happens:  a key may be indented, so the inner status is taken for one more "status", and the last one wins.
# Matters:  a record that keeps its review, or its links, in a mapping gets another status or date in the site.
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
    <dependency><groupId>org.commonmark</groupId><artifactId>commonmark-ext-yaml-front-matter</artifactId><version>0.28.0</version></dependency>
    <dependency><groupId>com.vladsch.flexmark</groupId><artifactId>flexmark-ext-yaml-front-matter</artifactId><version>0.64.8</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath.txt >mvn.txt || { cat mvn.txt; exit 1; }
cat > Main.java <<'JAVA'
import java.util.List;

class Main {
    public static void main(String[] args) {
        String text = "---\nstatus: accepted\nreview:\n  status: open\n  by: Ann\n---\n\n# Build with Maven\n";

        var extensions = List.of(org.commonmark.ext.front.matter.YamlFrontMatterExtension.create());
        var visitor = new org.commonmark.ext.front.matter.YamlFrontMatterVisitor();
        org.commonmark.parser.Parser.builder().extensions(extensions).build().parse(text).accept(visitor);
        System.out.println("commonmark-java: " + visitor.getData());

        var options = new com.vladsch.flexmark.util.data.MutableDataSet();
        options.set(com.vladsch.flexmark.parser.Parser.EXTENSIONS,
                List.of(com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterExtension.create()));
        var other = new com.vladsch.flexmark.ext.yaml.front.matter.AbstractYamlFrontMatterVisitor();
        other.visit(com.vladsch.flexmark.parser.Parser.builder(options).build().parse(text));
        System.out.println("flexmark:        " + other.getData());
    }
}
JAVA
java -cp "$(cat classpath.txt)" Main.java > seen.txt 2>java.txt || { cat java.txt; exit 1; }
echo "software: commonmark-java 0.28.0, flexmark 0.64.8, $(java -version 2>&1 | head -n 1)"
echo "expected: status accepted"
echo "seen:"
cat seen.txt
grep -q '^commonmark-java: .*status=\[open\]' seen.txt
grep -q '^flexmark: .*status=\[open\]' seen.txt
