#!/usr/bin/env bash
# What:     a Markdown page of a Maven site (maven-site-plugin 3.22.0) loses all headings from the second level on when
#           it is renamed to "page.md.vm".
# Expected: with ".vm" the properties of the project are filled in and the rest stays, as for the other formats of
#           Doxia; what Velocity does not know, "$5" and "#tag", does stay.
# Happens:  "##" starts a comment in Velocity ("User Guide", "Comments"), so "## Context" goes to the end of the line;
#           "# Title" stays. The sections of the page run into one, and nothing is logged.
# Matters:  a record in MADR or in the layout of Nygard is nearly all second-level headings.
set -euo pipefail
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
cat > src/site/markdown/page.md.vm <<'MD'
# Record of ${project.artifactId}

## Context

It costs $5.

### Options

Maven.
MD
mvn -B -q -ntp site:site >mvn.txt || { cat mvn.txt; exit 1; }
page=target/site/page.html
echo "software: maven-site-plugin 3.22.0 with Doxia 2.1.0, $(java -version 2>&1 | head -n 1)"
echo 'expected: h1, h2 and h3'
echo 'seen:'
grep -E '<h[1-6]>' $page
grep -q '<h1>Record of demo</h1>' $page
grep -q 'It costs \$5' $page
if grep -q '<h[23]>\|Context\|Options' $page; then exit 1; fi
