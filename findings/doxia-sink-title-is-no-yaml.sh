#!/usr/bin/env bash
# What:     the Markdown sink of Doxia 2.1.0 (doxia-module-markdown, Maven Central) writes a title with a colon as a
#           front matter that is no valid YAML.
# Expected: what is written between "---" lines is YAML (the sources of the module call it YAML front matter), so a text
#           with a colon and a blank, or one that starts with a quote, is quoted (YAML 1.2, 7.3.3, "Plain style").
# Happens:  the title is put behind "title: " as it is. Doxia reads it back, since it does not read YAML either;
#           SnakeYAML, and so other site tools, raise "mapping values are not allowed here".
# Matters:  records such as "ADR 5: build with Maven", converted to Markdown, cannot be read by the next tool.
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
    <dependency><groupId>org.apache.maven.doxia</groupId><artifactId>doxia-module-markdown</artifactId><version>2.1.0</version></dependency>
    <dependency><groupId>org.yaml</groupId><artifactId>snakeyaml</artifactId><version>2.3</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath.txt >mvn.txt || { cat mvn.txt; exit 1; }
cat > Main.java <<'JAVA'
import java.io.ByteArrayOutputStream;
import org.apache.maven.doxia.module.markdown.MarkdownSinkFactory;
import org.apache.maven.doxia.sink.Sink;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

class Main {
    public static void main(String[] args) throws Exception {
        var out = new ByteArrayOutputStream();
        Sink sink = new MarkdownSinkFactory().createSink(out, "UTF-8");
        sink.head();
        sink.title();
        sink.text("ADR 5: build with Maven");
        sink.title_();
        sink.head_();
        sink.body();
        sink.paragraph();
        sink.text("Text.");
        sink.paragraph_();
        sink.body_();
        sink.close();
        String markdown = out.toString("UTF-8");
        System.out.println(markdown);
        try {
            System.out.println("YAML: " + new Yaml().loadAll(markdown).iterator().next());
        } catch (MarkedYAMLException e) {
            System.out.println("YAML: " + e.getProblem());
        }
    }
}
JAVA
java -cp "$(cat classpath.txt)" Main.java > seen.txt 2>java.txt || { cat java.txt; exit 1; }
echo "software: doxia-module-markdown 2.1.0, SnakeYAML 2.3, $(java -version 2>&1 | head -n 1)"
echo "expected: a quoted title"
echo "seen:"
cat seen.txt
grep -qx 'title: ADR 5: build with Maven' seen.txt
grep -qx 'YAML: mapping values are not allowed here' seen.txt
