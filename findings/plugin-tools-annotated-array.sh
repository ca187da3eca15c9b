#!/usr/bin/env bash
# What:     maven-plugin-plugin 3.15.2 cannot make a plugin's descriptor if any class of the project, be it a
#           goal or not, annotates an array or the bound of a type parameter, as javac accepts it.
# Expected: goals are found by annotations in the class files; the Java Language Specification (9.7.4) allows
#           "String @Nullable [] names()" and "<T extends @Nullable Object>", and in JSpecify 1.0.0 they are the
#           only way to say that an array, or a type argument, may be null.
# Happens:  the sources are read too, for their comments, by a parser (QDox) that ends in a syntax error there.
# Matters:  a Maven plugin, say one that makes pages of decisions, is not built because of one such signature.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir -p src/main/java/demo
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>demo</groupId>
  <artifactId>demo-maven-plugin</artifactId>
  <version>1</version>
  <packaging>maven-plugin</packaging>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>org.apache.maven</groupId><artifactId>maven-plugin-api</artifactId><version>3.9.9</version>
      <scope>provided</scope>
    </dependency>
    <dependency>
      <groupId>org.apache.maven.plugin-tools</groupId><artifactId>maven-plugin-annotations</artifactId><version>3.15.2</version>
      <scope>provided</scope>
    </dependency>
    <dependency>
      <groupId>org.jspecify</groupId><artifactId>jspecify</artifactId><version>1.0.0</version>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.0</version></plugin>
      <plugin><artifactId>maven-plugin-plugin</artifactId><version>3.15.2</version></plugin>
    </plugins>
  </build>
</project>
XML
cat > src/main/java/demo/HelloMojo.java <<'JAVA'
package demo;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;

@Mojo(name = "hello")
public class HelloMojo extends AbstractMojo {
    @Override
    public void execute() {}
}
JAVA
echo "software: maven-plugin-plugin 3.15.2, $(java -version 2>&1 | head -n 1)"
echo "expected: javac and the descriptor succeed for each of these"
echo "seen:"
try() {
  printf '%s\n' 'package demo;' 'import org.jspecify.annotations.Nullable;' 'interface Other {' "  $1" '}' > src/main/java/demo/Other.java
  rm -rf target
  if mvn -B -ntp compiler:compile plugin:descriptor >out.txt 2>&1; then
    answer=ok
  else
    [ -e target/classes/demo/Other.class ] || { echo "javac refuses $1"; exit 1; }
    answer=$(grep -o -m 1 'syntax error @\[[0-9,]*\]' out.txt)
  fi
  printf '%-55s descriptor: %s\n' "$1" "$answer" | tee -a seen.txt
}
try '@Nullable String[] names();'
try 'String @Nullable [] names();'
try '<T extends @Nullable Object> T same(T it);'
[ "$(grep -c 'syntax error' seen.txt)" = 2 ]
grep -q '^@Nullable String\[\] names(); *descriptor: ok$' seen.txt
