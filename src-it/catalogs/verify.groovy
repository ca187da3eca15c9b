import groovy.json.JsonSlurper
import io.github.comparisonpages.RenderedSite

def catalog = new JsonSlurper().parse(new File(basedir, 'payments/target/comparisons/comparisons.json'), 'UTF-8')
assert catalog.name == 'Payments'
assert catalog.site == 'https://payments.example.org/docs/comparisons/'
assert catalog.comparisons.page == ['api/rest-vs-grpc.html']

def site = new RenderedSite(new File(basedir, 'handbook/target/site'))
assert site.cards() == ['Tea vs Coffee': 'tea-vs-coffee.html',
        'REST vs gRPC': 'https://payments.example.org/docs/comparisons/api/rest-vs-grpc.html']
def card = site.page('comparisons/index.html').select('.cmp-card').first()
assert card.select('.cmp-eyebrow').text() == 'Payments'
assert card.select('.cmp-card-pick').text() == 'Nice pick: gRPC'
assert card.select('.cmp-fresh').text() == 'Reviewed 1 October 2026'
assert card.select('.cmp-tags').text() == 'api'
assert site.deadLinks('comparisons/index.html') == []

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] Attached the catalogue of https://payments.example.org/docs/comparisons/')
assert log.contains('[INFO] The index also lists comparisons of other sites: 1')
assert log.contains('The catalogue it:nowhere:1 is not found. ')
