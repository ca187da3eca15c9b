#!/usr/bin/env bash
# What:     maven-plugin-plugin 3.15.2 cannot make a plugin's descriptor if a class of the project has a method,
#           a field or a parameter called "sealed".
# Expected: "sealed", "permits" and "record" are contextual keywords (Java Language Specification 3.9): they stay
#           valid names, javac accepts them, and "permits" and "record" make no trouble here.
# Happens:  the parser that reads the sources for their comments (QDox) takes "sealed" for the modifier at every
#           place outside method bodies and ends in a syntax error.
# Matters:  a plain name such as the accessor "sealed()" of a finished decision stops the build of a Maven plugin.
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
  printf '%s\n' 'package demo;' 'interface Other {' "  $1" '}' > src/main/java/demo/Other.java
  rm -rf target
  if mvn -B -ntp compiler:compile plugin:descriptor >out.txt 2>&1; then
    answer=ok
  else
    [ -e target/classes/demo/Other.class ] || { echo "javac refuses $1"; exit 1; }
    answer=$(grep -o -m 1 'syntax error @\[[0-9,]*\]' out.txt)
  fi
  printf '%-20s descriptor: %s\n' "$1" "$answer" | tee -a seen.txt
}
try 'boolean permits();'
try 'boolean record();'
try 'boolean sealed();'
grep -q '^boolean permits(); *descriptor: ok$' seen.txt
grep -q '^boolean record(); *descriptor: ok$' seen.txt
grep -q '^boolean sealed(); *descriptor: syntax error' seen.txt
