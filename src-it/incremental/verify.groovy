import io.github.comparisonpages.RenderedSite

def log = new File(basedir, 'build.log').getText('UTF-8')
def first = log.indexOf('; 1 written, 0 unchanged, in ')
def second = log.indexOf('; 0 written, 1 unchanged, in ')
assert first >= 0 && second > first

// The index page is the site plugin's, which draws it in each build.
def site = new RenderedSite(new File(basedir, 'target/site'))
assert site.heading('comparisons/tea-vs-coffee.html') == 'Tea vs Coffee'
assert site.heading('comparisons/index.html') == 'Comparisons'
assert site.deadLinks('comparisons/index.html') == []
assert new File(basedir, 'target/comparisons/default/build').file
