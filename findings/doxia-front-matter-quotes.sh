#!/usr/bin/env bash
# What:     a Maven site (maven-site-plugin 3.22.0, Doxia 2.1.0, flexmark) shows the quotes of a quoted YAML title.
# Expected: the sources of the Markdown module call it YAML front matter; in YAML 1.2 (7.3) the quotes are no part
#           of the text, and a title with a colon and a blank, as in "ADR 5: ...", has to be quoted.
# Happens:  the value is taken as it stands between the colon and the end of the line: the title of the page is
#           &quot;ADR 5: ...&quot; with its quotes, and a comment behind a date is part of the date.
# Matters:  the titles of decisions in browser tabs, breadcrumbs and search results.
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
---
title: "ADR 5: build with Maven"
date: 2024-01-15 # the day of the vote
---

# Build with Maven
MD
mvn -B -q -ntp site:site >mvn.txt || { cat mvn.txt; exit 1; }
page=target/site/page.html
echo "software: maven-site-plugin 3.22.0 with Doxia 2.1.0, $(java -version 2>&1 | head -n 1)"
echo 'expected: the title ADR 5: build with Maven, the date 2024-01-15'
echo 'seen:'
grep -E '<title>|name="date"' $page
grep -q '<title>&quot;ADR 5: build with Maven&quot;' $page
grep -q 'content="2024-01-15 # the day of the vote"' $page
