#!/usr/bin/env bash
# Builds the project beside this script with each Maven, site plugin and skin, prints a table of what came of it, and fails
# where that is not what results.md says, or where two Mavens or Javas give other bytes:
#   mvn install -DskipTests -Dinvoker.skip -Pmatrix
# MAVENS, SITES, SKINS and JAVA_HOMES (lists with blanks between) narrow it. It fetches the Mavens itself.
set -uo pipefail
cd "$(dirname "$0")"

MAVENS=${MAVENS:-3.6.3 3.8.8 3.9.16 3.10.0 4.0.0-rc-4}
SITES=${SITES:-3.12.1 3.20.0 3.21.0 3.22.0}
SKINS=${SKINS:-maven-fluido-skin:1.12.0 maven-fluido-skin:2.0.0-M9 maven-fluido-skin:2.0.1 maven-fluido-skin:2.1.0 maven-default-skin:1.3}
JAVA_HOMES=${JAVA_HOMES:-${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}}
out=$PWD/target
mkdir -p "$out"

# The folder of a Maven, fetched when it is needed first.
maven() {
  local home=$out/mavens/apache-maven-$1
  [ -x "$home/bin/mvn" ] || mvn -q -B ${MATRIX_OPTS:-} org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack \
    "-Dartifact=org.apache.maven:apache-maven:$1:zip:bin" "-DoutputDirectory=$out/mavens" >"$out/fetch-$1.log" 2>&1
  chmod -f +x "$home/bin/mvn"
  echo "$home"
}

# What became of a build: its pages, or why there are none.
verdict() {
  local page=$1/target/site/comparisons/tea-vs-coffee.html
  if [ -s "$page" ] && grep -q '<h1><bdi>Tea </bdi>' "$page" && [ -s "$1/target/site/comparisons/comparisons.json" ]; then
    grep -q 'The skin is drawn around each' "$1/build.log" && echo "yes, slower" || echo "yes"
  else
    echo "no: $(grep -E '^\[ERROR\]|^Error' "$1/build.log" | grep -vm1 'BUILD FAILURE' | sed 's/.*on project matrix: //; s/ -> \[Help.*//' | cut -c1-200)"
  fi
}

# What a site plugin and a skin made: its pages, and the files without a skin, which no cell may have of its own.
sums() {
  (cd "$1/target/site/comparisons" 2>/dev/null && find . -type f -name '*.html' | LC_ALL=C sort | xargs sha256sum | sed "s|^|$2 |"
    cd "$1/target/site/comparisons" 2>/dev/null && find . -type f ! -name '*.html' | LC_ALL=C sort | xargs sha256sum)
}

built=$out/results.md
bytes=$out/bytes
: >"$bytes"
{
  echo "| JDK | Maven | Site plugin | Skin | Pages |"
  echo "|-----|-------|-------------|------|-------|"
} | tee "$built"
for java in $JAVA_HOMES; do
  jdk=$("$java/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')
  for version in $MAVENS; do
    home=$(maven "$version")
    for site in $SITES; do
      for skin in $SKINS; do
        cell=$out/$jdk-$version-$site-${skin//:/-}
        rm -rf "$cell"
        mkdir -p "$cell"
        cp -r pom.xml docs src "$cell"
        # No property that is given with -D reaches the site's descriptor.
        sed -i "s/@skin@/${skin%:*}/; s/@skin.version@/${skin#*:}/" "$cell/src/site/site.xml"
        JAVA_HOME=$java "$home/bin/mvn" -B -e -f "$cell" ${MATRIX_OPTS:-} site -Dsite.version="$site" >"$cell/build.log" 2>&1
        echo "| $jdk | $version | $site | ${skin/:/ } | $(verdict "$cell") |" | tee -a "$built"
        sums "$cell" "$site-$skin" >>"$bytes"
      done
    done
  done
done

# Whatever the Maven and the Java, a file is the same.
if others=$(sort -u "$bytes" | awk '{ name = NF > 2 ? $1 " " $3 : $2; if (name in seen) print name; seen[name] }' | grep .); then
  printf 'Not the same bytes in all cells:\n%s\n' "$others" >&2
  exit 1
fi

# Whatever the Java, the rest of a row is the same.
if others=$(cut -d'|' -f3- "$built" | grep -vxFf <(cut -d'|' -f3- results.md)); then
  printf 'Not as results.md says:\n%s\n' "$others" >&2
  exit 1
fi
