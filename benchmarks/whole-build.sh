#!/bin/sh
# What whole builds of a site cost: processor seconds, seconds by the clock, and the greatest memory.
#
#   benchmarks/whole-build.sh PAGES [options of Maven...]
#
# Copies of the sample handbook's pages make a handbook of so many. The plugin must be installed before:
# mvn -DskipTests -Dinvoker.skip install.
# MVN names another Maven, MAVEN_OPTS the options of the virtual machine, RUNS how often. Needs GNU time.
set -eu
pages=${1:?how many pages}
shift
here=$(cd "$(dirname "$0")/.." && pwd)
folder=$here/benchmarks/target/handbook-$pages
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' "$here/pom.xml" | head -n 1)
site=$(sed -n 's:.*<version.site-plugin>\(.*\)</.*:\1:p' "$here/pom.xml")

rm -rf "$folder"
mkdir -p "$folder/docs/comparisons" "$folder/src/site"
n=0
while [ "$n" -lt "$pages" ]; do
  for page in "$here"/sample-project/docs/comparisons/*/*.md; do
    [ "$n" -lt "$pages" ] || break
    n=$((n + 1))
    # A title of its own for each, so that no two are the same comparison; a slug would give all copies one page.
    sed -e "s/^# .*/& (part $n)/" -e '/^slug:/d' "$page" >"$folder/docs/comparisons/page-$n.md"
  done
done

# The sample's skin, so that the figures hold for what users see.
skin=$(sed -n '/<skin>/,/<\/skin>/p' "$here/sample-project/src/site/site.xml")
cat >"$folder/src/site/site.xml" <<XML
<site name="Handbook">$skin<body><menu ref="reports"/></body></site>
XML
cat >"$folder/pom.xml" <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>benchmarks</groupId><artifactId>handbook</artifactId><version>1</version><packaging>pom</packaging>
  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <build><plugins><plugin>
    <artifactId>maven-site-plugin</artifactId><version>$site</version>
  </plugin></plugins></build>
  <reporting><excludeDefaults>true</excludeDefaults><plugins><plugin>
    <groupId>io.github.comparisonpages</groupId><artifactId>comparison-maven-plugin</artifactId>
    <version>$version</version>
  </plugin></plugins></reporting>
</project>
XML

for run in $(seq "${RUNS:-3}"); do
  rm -rf "$folder/target"
  command time -f "$pages pages, run $run: %U+%S s of processor, %e s by the clock, %M kB" \
    "${MVN:-mvn}" -q -B -f "$folder/pom.xml" "$@" site >"$folder/log.txt"
done
