import groovy.json.JsonSlurper
import io.github.comparisonpages.RenderedSite

import java.util.zip.ZipFile

// What the other build finds: nothing of this one but the artifact.
def archive = new ZipFile(new File(basedir, 'payments/target/payments-1-comparisons.zip'))
def entries = archive.entries().toList()
assert entries.name == ['comparisons.json', 'api/rest-vs-grpc.badge.svg',
        'api/rest-vs-grpc.html', 'api/rest-vs-grpc.md', 'catalog.css', 'catalog.js', 'comparison.css', 'comparison.js',
        'comparisons.schema.json', 'coverage.html', 'front-matter.schema.json', 'index.html', 'llms.txt', 'pair.js',
        'picks.xml', 'plain.css', 'tags/api.html', 'tags/index.html']
def catalog = new JsonSlurper().parse(archive.getInputStream(entries[0]), 'UTF-8')
archive.close()
assert catalog.name == 'Payments'
assert catalog.site == 'https://payments.example.org/docs/comparisons/'
assert catalog.comparisons.page == ['api/rest-vs-grpc.html']
assert catalog.comparisons.description == ['How services of payments talk to each other.']
assert catalog.comparisons.category == ['Interfaces']

def pages = new RenderedSite(new File(basedir, 'payments/target/comparisons/attached'))
assert pages.title('api/rest-vs-grpc.html') == 'REST vs gRPC'
assert pages.options('api/rest-vs-grpc.html') == ['REST', 'gRPC']
assert pages.stylesheets('api/rest-vs-grpc.html') == ['../plain.css', '../comparison.css']
assert pages.files('').findAll { it.endsWith('.html') }.collectMany { pages.deadLinks(it) } == []

def site = new RenderedSite(new File(basedir, 'handbook/target/site'))
assert site.cards() == ['Tea vs Coffee': 'tea-vs-coffee.html',
        'REST vs gRPC': 'https://payments.example.org/docs/comparisons/api/rest-vs-grpc.html',
        'Lucene vs grep': 'https://search.example.org/lucene-vs-grep.html']
def card = site.page('comparisons/index.html').select('.cmp-card')
        .find { it.select('.cmp-card-title').text() == 'REST vs gRPC' }
assert card.select('.cmp-eyebrow').text() == 'Payments › Interfaces'
assert card.select('.cmp-q').text() == 'How services of payments talk to each other.'
assert card.select('.cmp-card-pick').text() == 'Our pick: gRPC'
assert card.select('.cmp-fresh').text() == 'Reviewed 1 October 2026'
assert card.select('.cmp-tags').text() == 'api'
assert site.deadLinks('comparisons/index.html') == []

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] Read 1 file in docs: attached as the comparisons of https://payments.example.org/docs/comparisons/')
assert log.contains('[INFO] The index also lists comparisons of other sites: 2')
assert log.contains('The catalogue it:nowhere:1 is not found. ')
