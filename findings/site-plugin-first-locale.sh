#!/usr/bin/env bash
# What:     maven-site-plugin 3.22.0 with <locales>en,de</locales> publishes none of the pages in src/site/markdown.
# Expected: the plugin's own documentation of the parameter says that the first locale is the default one of the site, and
#           pages of the default locale stand in src/site itself. Version 3.11.0 still did so.
# Happens:  each named locale has a folder of its own below src/site and below the site, the first one too. What stands in
#           src/site/markdown belongs to a locale called "default", which is rendered only if it is named. The build passes, with
#           the style sheets of two sites and no page.
# Matters:  a handbook that gets a second language loses the first one, and nothing in the log says so.
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
  <url>https://example.org/</url>
  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-site-plugin</artifactId>
        <version>3.22.0</version>
        <configuration><locales>${wanted}</locales></configuration>
      </plugin>
    </plugins>
  </build>
  <reporting><excludeDefaults>true</excludeDefaults></reporting>
</project>
XML
cat > src/site/site.xml <<'XML'
<site xmlns="http://maven.apache.org/SITE/2.0.0" name="Demo">
  <skin>
    <groupId>org.apache.maven.skins</groupId>
    <artifactId>maven-fluido-skin</artifactId>
    <version>2.1.0</version>
  </skin>
  <body/>
</site>
XML
echo '# Hello' > src/site/markdown/index.md
pages() {
  rm -rf target
  mvn -B -ntp site "-Dwanted=$1" >out.txt 2>&1
  echo "$1: $(cd target/site && find . -name '*.html' | sort | tr '\n' ' ')" | tee -a seen.txt
}
echo "software: maven-site-plugin 3.22.0, $(java -version 2>&1 | head -n 1)"
echo "expected: ./index.html for both lists of locales"
echo "seen:"
pages en,de
pages default,de
grep -q '^en,de: $' seen.txt
grep -q '^default,de: ./index.html $' seen.txt
