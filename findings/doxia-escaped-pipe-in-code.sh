#!/usr/bin/env bash
# What:     a Maven site (maven-site-plugin 3.22.0, Doxia 2.1.0, flexmark) shows the backslash of an escaped pipe in
#           the code of a table cell.
# Expected: GitHub Flavored Markdown 0.29, 4.10: a pipe that belongs to a cell is escaped with a backslash, in code
#           too (example 200), and the backslash is not shown.
# Happens:  flexmark takes code before cells: the backslash stays, and the unescaped pipe that GitHub would take
#           for the end of the cell is shown as wished. No code in backticks is right in both.
# Matters:  commands and types such as "a | b" in the cells of a comparison.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir -p src/site/markdown
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>demo</groupId>
  <artifactId>demo</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <build>
    <plugins>
      <plugin><artifactId>maven-site-plugin</artifactId><version>3.22.0</version></plugin>
    </plugins>
  </build>
  <reporting>
    <excludeDefaults>true</excludeDefaults>
  </reporting>
</project>
XML
cat > src/site/site.xml <<'XML'
<site xmlns="http://maven.apache.org/SITE/2.0.0" name="Demo">
  <skin><groupId>org.apache.maven.skins</groupId><artifactId>maven-fluido-skin</artifactId><version>2.1.0</version></skin>
  <body/>
</site>
XML
cat > src/site/markdown/page.md <<'MD'
# Commands

| Option | Command |
|---|---|
| escaped | `sort \| uniq` |
| plain | `sort | uniq` |
MD
mvn -B -q -ntp site:site >mvn.txt || { cat mvn.txt; exit 1; }
page=target/site/page.html
echo "software: maven-site-plugin 3.22.0 with Doxia 2.1.0, $(java -version 2>&1 | head -n 1)"
echo 'expected: <code>sort | uniq</code> for the escaped one'
echo 'seen:'
grep -A1 -E '<td>(escaped|plain)' $page
grep -qF '<td><code>sort \| uniq</code></td>' $page
grep -qF '<td><code>sort | uniq</code></td>' $page
