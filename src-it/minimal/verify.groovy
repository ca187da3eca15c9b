import io.github.comparisonpages.RenderedSite

def site = new RenderedSite(new File(basedir, 'target/site'))

def page = 'comparisons/tea-vs-coffee.html'
assert site.title(page) == 'Tea vs Coffee – Handbook'
assert site.description(page) == 'What should the kitchen stock first?'
assert site.heading(page) == 'Tea vs Coffee'
assert site.options(page) == ['Tea', 'Coffee']
assert site.points(page) == ['Pro: Keeps for a year', 'Con: Needs water that really boils',
        'Pro: Wakes people up sooner', 'Con: The machine wants cleaning every day']
assert site.pick(page) == 'Tea'
assert site.deadLinks(page) == []
assert site.stylesheets(page) == ['../css/apache-maven-fluido-2.0.0-M9.min.css', '../css/site.css', '../css/print.css',
        'comparison.css']
assert site.scripts(page) == ['comparison.js']

assert site.heading('comparisons/index.html') == 'Comparisons'
assert site.cards() == ['Tea vs Coffee': 'tea-vs-coffee.html']
assert site.deadLinks('comparisons/index.html') == []
assert site.reports() == ['Comparisons': 'comparisons/index.html']
assert site.files('comparisons') == ['catalog.css', 'catalog.js', 'comparison.css', 'comparison.js',
        'comparisons.json', 'comparisons.schema.json', 'coverage.html', 'front-matter.schema.json', 'index.html',
        'llms.txt', 'pair.js', 'tea-vs-coffee.badge.svg', 'tea-vs-coffee.html', 'tea-vs-coffee.md']
assert site.heading('comparisons/coverage.html') == 'Coverage'
assert site.stylesheets('comparisons/coverage.html')[-2..-1] == ['comparison.css', 'catalog.css']
assert site.scripts('comparisons/coverage.html') == ['comparison.js', 'catalog.js']
assert site.deadLinks('comparisons/coverage.html') == []

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] Read 1 file in docs: 1 comparison page, 0 errors, 0 warnings; 1 written, 0 unchanged, in ')

// The site has no first page of its own.
assert site.page('index.html').select('a').eachAttr('href') == ['comparisons/index.html']
