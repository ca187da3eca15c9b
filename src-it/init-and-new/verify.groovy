import io.github.comparisonpages.RenderedSite
import org.jsoup.Jsoup
import org.jsoup.parser.Parser

def pom = Jsoup.parse(new File(basedir, 'pom.xml').getText('UTF-8'), '', Parser.xmlParser())
assert pom.select('build > plugins > plugin > artifactId').eachText() == ['maven-site-plugin', 'comparison-maven-plugin']
assert pom.select('build executions goal').eachText() == ['check']
assert pom.select('reporting > excludeDefaults').text() == 'true'
assert pom.select('reporting > plugins > plugin > artifactId').eachText() == ['comparison-maven-plugin']

assert new File(basedir, '.mvn/jvm.config').readLines() == ['-Xmx512m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

def page = new File(basedir, 'docs/comparisons/kafka-vs-rabbitmq.md').getText('UTF-8')
assert page.startsWith('---\nowner: platform-team\nreviewed: 2026-11-28\nscale: 10\n---\n\n# Kafka vs RabbitMQ\n')
assert page.contains('| Work (lower is better) |      2 | 7     | 4        |\n')

def site = new RenderedSite(new File(basedir, 'target/site'))
assert site.cards() == ['Kafka vs RabbitMQ': 'kafka-vs-rabbitmq.html', 'Tea vs Coffee': 'tea-vs-coffee.html']
assert site.menu('comparisons/tea-vs-coffee.html') == ['Comparisons': '../comparisons/index.html']
assert site.pick('comparisons/tea-vs-coffee.html') == 'Tea'
assert site.deadLinks('comparisons/kafka-vs-rabbitmq.html') == []

def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.findAll { it =~ /^\[INFO] (Wrote|Changed) / } == [
        '[INFO] Changed pom.xml',
        '[INFO] Wrote src/site/site.xml',
        '[INFO] Changed .mvn/jvm.config',
        '[INFO] Wrote docs/comparisons/tea-vs-coffee.md',
        '[INFO] Wrote .remarkrc.mjs',
        '[INFO] Wrote docs/_schema/front-matter.schema.json',
        '[INFO] Wrote docs/comparisons/kafka-vs-rabbitmq.md: fill in what stands in braces, then run mvn comparison:check']
assert log.contains("[WARNING] Not taken from brokers.csv: row 1: 'Brokers 2026' stands above the table")
assert log.contains('[INFO] Nothing to do: the project is set up already')
assert log.any { it.contains('kafka-vs-rabbitmq.md:9:1: warning: ') && it.endsWith('as are 7 more of this page [filler]') }
