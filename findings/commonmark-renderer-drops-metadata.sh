#!/usr/bin/env bash
# What:     the MarkdownRenderer of commonmark-java 0.28.0 (Maven Central) leaves out the front matter and the check marks
#           of tasks, though their extensions are given to the parser and to the renderer.
# Expected: Markdown that is read and written again may differ in its syntax (the class says so), not in its content;
#           the extension for tables, given in the same way, is written.
# Happens:  these two extensions bring no renderer for Markdown, and a node without one is passed over: no status,
#           no date, and "- [x] done" becomes "- done". No exception, no hint.
# Matters:  a program that changes one heading of a record in this way deletes the state of the decision.
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
    <dependency><groupId>org.commonmark</groupId><artifactId>commonmark-ext-task-list-items</artifactId><version>0.28.0</version></dependency>
    <dependency><groupId>org.commonmark</groupId><artifactId>commonmark-ext-gfm-tables</artifactId><version>0.28.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath.txt >mvn.txt || { cat mvn.txt; exit 1; }
cat > Main.java <<'JAVA'
import java.util.List;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;

class Main {
    public static void main(String[] args) {
        String text = "---\nstatus: rejected\n---\n\n# Build with Ant\n\n- [x] reviewed\n- [ ] published\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
        var extensions = List.of(YamlFrontMatterExtension.create(), TaskListItemsExtension.create(), TablesExtension.create());
        var document = Parser.builder().extensions(extensions).build().parse(text);
        System.out.print(MarkdownRenderer.builder().extensions(extensions).build().render(document));
    }
}
JAVA
java -cp "$(cat classpath.txt)" Main.java > seen.txt
echo "software: commonmark-java 0.28.0, $(java -version 2>&1 | head -n 1)"
echo "expected: the line 'status: rejected', '[x] reviewed' and '[ ] published'"
echo "seen:"
cat seen.txt
grep -qx '# Build with Ant' seen.txt
grep -qx -- '- reviewed' seen.txt
grep -q '^|1|2|$' seen.txt
if grep -q 'status\|rejected\|\[x\]' seen.txt; then exit 1; fi
