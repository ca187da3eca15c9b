import io.github.comparisonpages.RenderedSite

def site = new RenderedSite(new File(basedir, 'target/site'))

assert site.cards() == ['Maven or Gradle': 'tools/build-tools.html', 'Vim vs Emacs': 'tools/editors/vim-vs-emacs.html',
        'Tabs vs Spaces': 'tabs-vs-spaces.html']
assert site.files('comparisons') == ['catalog.css', 'catalog.js', 'comparison.css', 'comparison.js',
        'comparisons.json', 'comparisons.schema.json', 'coverage.html', 'front-matter.schema.json',
        'images/ruler.svg', 'index.html', 'llms.txt', 'pair.js', 'tabs-vs-spaces.badge.svg', 'tabs-vs-spaces.html',
        'tabs-vs-spaces.md', 'tools/build-tools.badge.svg', 'tools/build-tools.html', 'tools/build-tools.md',
        'tools/editors/vim-vs-emacs.badge.svg', 'tools/editors/vim-vs-emacs.html', 'tools/editors/vim-vs-emacs.md']

def top = 'comparisons/tabs-vs-spaces.html'
assert site.stylesheets(top).last() == 'comparison.css'
assert site.scripts(top) == ['comparison.js']
assert site.ledeLinks(top) == ['the editors': 'tools/editors/vim-vs-emacs.html#vim']
assert site.images(top) == ['images/ruler.svg']

def middle = 'comparisons/tools/build-tools.html'
assert site.stylesheets(middle).last() == '../comparison.css'
assert site.scripts(middle) == ['../comparison.js']
assert site.ledeLinks(middle) == ['what editors wrote': 'editors/vim-vs-emacs.html']

def deep = 'comparisons/tools/editors/vim-vs-emacs.html'
assert site.stylesheets(deep).last() == '../../comparison.css'
assert site.scripts(deep) == ['../../comparison.js']
assert site.ledeLinks(deep) == ['indent': '../../tabs-vs-spaces.html', 'a build': '../build-tools.html']

assert ['comparisons/index.html', top, middle, deep].collectMany { site.deadLinks(it) } == []
