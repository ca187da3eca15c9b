import io.github.comparisonpages.RenderedSite

def site = new RenderedSite(new File(basedir, 'target/site'))

assert site.cards() == [:]
assert site.heading('comparisons/index.html') == 'Comparisons'
assert site.files('comparisons') == ['catalog.css', 'catalog.js', 'comparison.css', 'comparison.js',
        'comparisons.json', 'comparisons.schema.json', 'front-matter.schema.json', 'index.html', 'llms.txt',
        'pair.js']

// Each goal says so, and how the files that are there would be read: fragments, the report and the check.
def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.count { it.startsWith("[WARNING] No file in docs is read: none has a name that 'includes' takes, which is **/*-vs-*.md, ") } == 3
assert log.count('[WARNING]   docs/tea-versus-coffee.md would be read with <include>**/*-versus-*.md</include>') == 3
assert log.any { it.contains('The check read no file in docs, so it guards nothing') }

// What is named and not there is a mistake.
assert log.any { it.contains('No comparisons: there is no folder ') && it.contains("doxs. Did you mean 'docs'?") }
assert log.any { it.contains('There is no file ') && it.contains("Did you mean 'docs/tea-versus-coffee.md'?") }
