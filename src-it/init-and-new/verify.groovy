import io.github.comparisonpages.RenderedSite

def pom = new XmlSlurper().parse(new File(basedir, 'pom.xml'))
assert pom.build.plugins.plugin.artifactId*.text() == ['maven-site-plugin', 'comparison-maven-plugin']
assert pom.build.plugins.plugin[1].executions.execution.goals.goal.text() == 'check'
assert pom.reporting.excludeDefaults.text() == 'true'
assert pom.reporting.plugins.plugin.artifactId*.text() == ['comparison-maven-plugin']

def page = new File(basedir, 'docs/comparisons/kafka-vs-rabbitmq.md').getText('UTF-8')
assert page.startsWith('---\nowner: platform-team\nreviewed: 2026-11-28\nscale: 10\n---\n\n# Kafka vs RabbitMQ\n')
assert page.contains('| Work (lower is better) |      2 | 7     | 4        |\n')

def site = new RenderedSite(new File(basedir, 'target/site'))
assert site.cards() == ['Kafka vs RabbitMQ': 'kafka-vs-rabbitmq.html', 'Tea vs Coffee': 'tea-vs-coffee.html']
assert site.menu('comparisons/index.html') == ['Comparisons': '#']
assert site.pick('comparisons/tea-vs-coffee.html') == 'Tea'
assert site.deadLinks('comparisons/kafka-vs-rabbitmq.html') == []

def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.findAll { it =~ /^\[INFO] (Wrote|Changed) / } == [
        '[INFO] Changed pom.xml',
        '[INFO] Wrote src/site/site.xml',
        '[INFO] Wrote .mvn/jvm.config',
        '[INFO] Wrote docs/comparisons/tea-vs-coffee.md',
        '[INFO] Wrote .remarkrc.mjs',
        '[INFO] Wrote docs/_schema/front-matter.schema.json',
        '[INFO] Wrote docs/comparisons/kafka-vs-rabbitmq.md: fill in what stands in braces, then run mvn comparison:check']
assert log.contains("[WARNING] Not taken from brokers.csv: row 1: 'Brokers 2026' stands above the table")
assert log.contains('[INFO] Nothing to do: the project is set up already')
assert log.any { it.startsWith('docs/comparisons/kafka-vs-rabbitmq.md:') && it.endsWith('are 7 more of this page [filler]') } ||
        log.any { it.contains('is left over from a template, as are') }
