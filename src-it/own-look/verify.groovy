import io.github.comparisonpages.RenderedSite

def site = new RenderedSite(new File(basedir, 'target/site'))
def page = 'comparisons/tea-vs-coffee.html'

assert site.page(page).select('.comparison > footer').eachText() == ['House rules apply to Tea vs Coffee.']
assert site.options(page) == ['Tea', 'Coffee']
assert site.stylesheets(page)[-2..-1] == ['comparison.css', 'project.css']
assert new File(basedir, 'target/site/comparisons/project.css').bytes == new File(basedir, 'src/handbook.css').bytes
assert site.deadLinks(page) == []
