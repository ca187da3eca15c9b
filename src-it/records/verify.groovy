import io.github.comparisonpages.RenderedSite

// The guides below docs are no comparisons, and so the records below doc are what is read.
def site = new RenderedSite(new File(basedir, 'target/site'))
assert site.page('comparisons/log.html').select('tbody tr').collect { it.select('.cmp-log-no, .cmp-log-status, .cmp-log-day').eachText() } == [
        ['1', 'Accepted', '12 January 2026'], ['2', 'Superseded', '3 February 2026'], ['3', 'Accepted', '21 June 2026']]

def dead = site.page('comparisons/adr/0002-store-sessions-in-redis.html')
assert dead.select('.cmp-notice a').eachAttr('href') == ['0003-store-sessions-in-the-database.html']
assert dead.select('.cmp-pick .cmp-badge').text() == 'Not in force:'

def living = site.page('comparisons/adr/0003-store-sessions-in-the-database.html')
assert living.select('.cmp-lede a').eachAttr('href') == ['0002-store-sessions-in-redis.html']
assert living.select('.cmp-reasons .cmp-point-pro, .cmp-reasons .cmp-point-con').eachText() == [
        'Good, because there is one thing less to run', 'Bad, because a busy day fills a table']

assert site.files('comparisons').findAll { it.endsWith('.html') }.collectMany { site.deadLinks('comparisons/' + it) } == []

def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.count { it.contains('Decision records are read from doc/adr') } == 1
assert !log.any { it.contains('duplicate') || it.contains('supersession') }
