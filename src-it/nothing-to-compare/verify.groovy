import io.github.comparisonpages.RenderedSite

def site = new RenderedSite(new File(basedir, 'target/site'))

assert site.cards() == [:]
assert site.heading('comparisons/index.html') == 'Comparisons'
assert site.files('comparisons') == ['catalog.css', 'catalog.js', 'comparison.css', 'comparison.js', 'comparisons.json',
        'index.html', 'pair.js']
