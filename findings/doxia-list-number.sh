#!/usr/bin/env bash
# What:     a Maven site (maven-site-plugin 3.22.0, Doxia 2.1.0) starts every numbered list at 1.
# Expected: CommonMark 0.31.2, "List items": the number of the first item is the start of the list ("3." gives
#           start="3"), and flexmark hands that on.
# Happens:  the start is dropped on the way through the sink: a list that goes on with 3 after a paragraph, or
#           one of the decisions 12 to 14, begins with 1.
# Matters:  "see option 3" points at another option in the site than in the repository.
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
# Options

1. Ant
2. Make

The next ones came later.

3. Maven
4. Gradle
MD
mvn -B -q -ntp site:site >mvn.txt || { cat mvn.txt; exit 1; }
page=target/site/page.html
echo "software: maven-site-plugin 3.22.0 with Doxia 2.1.0, $(java -version 2>&1 | head -n 1)"
echo 'expected: the second list starts with 3'
echo 'seen:'
grep -E '<ol|<li>' $page
[ "$(grep -c '<ol' $page)" = 2 ]
if grep -E '<ol' $page | grep -q 'start'; then exit 1; fi
