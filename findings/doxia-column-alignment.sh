#!/usr/bin/env bash
# What:     a Maven site (maven-site-plugin 3.22.0, Doxia 2.1.0) drops the alignment of the columns of a Markdown table.
# Expected: GitHub Flavored Markdown 0.29, 4.10: ":-:" and "--:" in the delimiter row centre a column and set it to
#           the right; flexmark hands it on as an attribute "align", and the sink API has a parameter for it.
# Happens:  no cell of the page has an attribute or a style for it; everything is set to the left.
# Matters:  columns of figures in a comparison, which line up in the repository, are ragged in the site.
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
# Prices

| Option | Price | Points |
|:---|---:|:---:|
| Ant | 1005 | 5 |
| Maven | 7 | 10 |
MD
mvn -B -q -ntp site:site >mvn.txt || { cat mvn.txt; exit 1; }
page=target/site/page.html
echo "software: maven-site-plugin 3.22.0 with Doxia 2.1.0, $(java -version 2>&1 | head -n 1)"
echo 'expected: an attribute align or a style text-align for two columns'
echo 'seen:'
sed -n '/<table/,/<\/table/p' $page
grep -q '<td>1005</td>' $page
if sed -n '/<table/,/<\/table/p' $page | grep -qi 'align\|style'; then exit 1; fi
