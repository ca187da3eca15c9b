#!/usr/bin/env bash
# What:     a Maven site (maven-site-plugin 3.22.0, Doxia 2.1.0, flexmark) shows a table as running text if its
#           delimiter row has cells of one or two hyphens.
# Expected: GitHub Flavored Markdown 0.29, 4.10: a delimiter cell is made of hyphens and an optional colon at each
#           end, with no least number; "|--|--|" and "|:-|-:|" are tables on GitHub, and formatters write them.
# Happens:  flexmark asks for three signs in each cell; below that the rows are joined to a paragraph, where the
#           hyphens become dashes. Nothing is logged.
# Matters:  a comparison that is a table in the repository is a paragraph of pipes in the site.
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
# Two tables

| Option | Price |
|---|---|
| Ant | 5 |

Text.

| Option | Price |
|--|--|
| Maven | 7 |
MD
mvn -B -q -ntp site:site >mvn.txt || { cat mvn.txt; exit 1; }
page=target/site/page.html
echo "software: maven-site-plugin 3.22.0 with Doxia 2.1.0, $(java -version 2>&1 | head -n 1)"
echo 'expected: two tables'
echo 'seen:'
grep -E '^<table|<p>' $page
[ "$(grep -c '<table' $page)" = 1 ]
grep -q '<p>| Option | Price | |&#x2013;|&#x2013;| | Maven | 7 |</p>' $page
