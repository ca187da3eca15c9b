#!/usr/bin/env bash
# What:     ROME 2.1.0 (Maven Central) gives every entry without an author an author with an empty name in Atom.
# Expected: an entry for which no author was set has no author; the author of the feed is then that of the entry (RFC
#           4287, 4.1.2 and 4.2.1: it applies to the entries that have no atom:author of their own).
# Happens:  <author><name/></author> is written, which is an author of its own, so that the feed's does not apply.
# Matters:  a feed of decisions by one team loses its author in every entry, in all readers that go by the RFC.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>demo</groupId>
  <artifactId>demo</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>com.rometools</groupId><artifactId>rome</artifactId><version>2.1.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath.txt >mvn.txt || { cat mvn.txt; exit 1; }
cat > Main.java <<'JAVA'
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.SyndFeedOutput;
import java.util.Date;
import java.util.List;

class Main {
    public static void main(String[] args) throws Exception {
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri("urn:example:decisions:1");
        entry.setTitle("Build with Maven");
        entry.setLink("https://example.org/decisions/1.html");
        entry.setUpdatedDate(new Date(0));
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setUri("urn:example:decisions");
        feed.setTitle("Decisions");
        SyndPerson team = new SyndPersonImpl();
        team.setName("The build team");
        feed.setAuthors(List.of(team));
        feed.setPublishedDate(new Date(0));
        feed.setEntries(List.of(entry));
        System.out.println(new SyndFeedOutput().outputString(feed));
    }
}
JAVA
java -cp "$(cat classpath.txt)" Main.java > seen.txt 2>java.txt || { cat java.txt; exit 1; }
echo "software: ROME 2.1.0, $(java -version 2>&1 | head -n 1)"
echo "expected: no author element in the entry"
echo "seen:"
cat seen.txt
grep -q '<name>The build team</name>' seen.txt
sed -n '/<entry>/,/<\/entry>/p' seen.txt | tr -d '\r\n ' | grep -q '<author><name/></author>'
