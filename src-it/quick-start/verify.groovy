import io.github.comparisonpages.RenderedSite

def site = new RenderedSite(new File(basedir, 'target/site'))

def page = 'comparisons/tea-vs-coffee.html'
assert site.title(page) == 'Tea vs Coffee – Handbook'
assert site.description(page) == 'What should the kitchen on the second floor stock first?'
assert site.heading(page) == 'Tea vs Coffee'
assert site.options(page) == ['Tea', 'Coffee']
assert site.points(page) == ['Pro: Keeps for a year', 'Con: Needs water that really boils',
        'Pro: Wakes people up sooner', 'Con: The machine needs cleaning every day']
assert site.pick(page) == 'Tea'
assert site.deadLinks(page) == []
assert site.stylesheets(page) == ['../css/apache-maven-fluido-2.1.0.min.css', '../css/site.css', '../css/print.css',
        'comparison.css']
assert site.scripts(page) == ['comparison.js']

assert site.heading('comparisons/index.html') == 'Comparisons'
assert site.cards() == ['Tea vs Coffee': 'tea-vs-coffee.html']
assert site.deadLinks('comparisons/index.html') == []
assert site.menu(page) == ['Comparisons': '../comparisons/index.html']

def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.contains('[INFO] Read 1 file in docs: 0 errors, 0 warnings, 0 notes')
assert !log.any { it.startsWith('[WARNING]') && it.contains('omparison') }
