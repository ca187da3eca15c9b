import io.github.comparisonpages.RenderedSite

def site = new RenderedSite(new File(basedir, 'target/staging'))

assert site.cards() == ['Tea vs Coffee': '../kitchen-handbook/comparisons/tea-vs-coffee.html',
        'Desk vs Sofa': '../office/comparisons/desk-vs-sofa.html']
assert site.page('comparisons/index.html').select('.cmp-card').collectEntries {
    [it.select('.cmp-eyebrow').text(), it.select('.cmp-card-pick').text()]
} == ['Kitchen': 'Our pick: Tea', 'Office': 'No clear pick']
assert site.deadLinks('comparisons/index.html') == []
assert site.files('comparisons') == ['catalog.css', 'catalog.js', 'comparison.css', 'comparison.js',
        'comparisons.json', 'comparisons.schema.json', 'front-matter.schema.json', 'index.html', 'llms.txt', 'pair.js']
assert new RenderedSite(new File(basedir, 'kitchen/target/site')).cards() == ['Tea vs Coffee': 'tea-vs-coffee.html']
assert !new File(basedir, 'empty/target/site/comparisons').exists()

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] The index also lists comparisons of modules: 2')
