import io.github.comparisonpages.RenderedSite

def site = new RenderedSite(new File(basedir, 'target/site'))

assert site.cards() == [:]
assert site.heading('comparisons/index.html') == 'Comparisons'
assert site.files('comparisons') == ['catalog.css', 'catalog.js', 'comparison.css', 'comparison.js',
        'comparisons.json', 'comparisons.schema.json', 'front-matter.schema.json', 'index.html', 'llms.txt',
        'pair.js']
