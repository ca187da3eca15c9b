import io.github.comparisonpages.RenderedSite

def site = new RenderedSite(new File(basedir, 'target/site'))

def warnings = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.startsWith('[WARNING] docs/') }
assert warnings.collect { it.substring(10, it.lastIndexOf(']') + 1) } == [
        'docs/empty-vs-full.md:1:1: error: the page says nothing [empty-page]',
        'docs/huge-vs-tiny.md:32:1: error: the file is larger than 2000 bytes, which end here [too-large]',
        'docs/latin-vs-utf.md:3:6: error: byte 0xE9 is not valid UTF-8 [invalid-utf8]',
        'docs/up-vs-down.md:1:1: warning: the page has no title [missing-title]',
        "docs/up-vs-down.md:2:7: error: the pick 'Sideways' is not one of the options [pick-not-an-option]",
        'docs/up-vs-down.md:25:1: error: this row has 4 cells, the table has 3 columns [row-width]']

assert site.cards() == ['empty-vs-full': 'empty-vs-full.html', 'Tea vs Coffee': 'tea-vs-coffee.html',
        'up-vs-down': 'up-vs-down.html']
assert site.files('comparisons') == ['catalog.css', 'catalog.js', 'comparison.css', 'comparison.js',
        'comparisons.json', 'comparisons.schema.json', 'coverage.html', 'empty-vs-full.html', 'empty-vs-full.md',
        'front-matter.schema.json', 'index.html', 'llms.txt', 'pair.js', 'tea-vs-coffee.badge.svg',
        'tea-vs-coffee.html', 'tea-vs-coffee.md', 'up-vs-down.badge.svg', 'up-vs-down.html', 'up-vs-down.md']

def partial = 'comparisons/up-vs-down.html'
assert site.heading(partial) == 'up-vs-down'
assert site.options(partial) == ['Up', 'Down']
assert site.points(partial) == ['Pro: A view', 'Con: A climb', 'Pro: Quick', 'Con: A fall']
assert site.pick(partial) == 'Sideways'
assert site.page(partial).select('.comparison .cmp-pick .cmp-badge').empty

def good = 'comparisons/tea-vs-coffee.html'
assert site.heading(good) == 'Tea vs Coffee'
assert site.points(good) == ['Pro: Keeps for a year', 'Con: Needs water that really boils',
        'Pro: Wakes people up sooner', 'Con: The machine wants cleaning every day']
assert site.pick(good) == 'Tea'
