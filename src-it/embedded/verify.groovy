import io.github.comparisonpages.RenderedSite

def site = new RenderedSite(new File(basedir, 'target/site'))
def parts = { path -> site.page(path).select('.comparison.cmp-embedded') }
def links = { path -> site.page(path).select('.cmp-embedded-title a').collectEntries { [it.text(), it.attr('href')] } }
def repeated = { path -> site.page(path).select('[id]').eachAttr('id').countBy { it }.findAll { it.value > 1 }.keySet() }

def markdown = 'index.html'
assert links(markdown) == ['Tea vs Coffee': './comparisons/kitchen/tea-vs-coffee.html',
        'Desk vs Sofa': './comparisons/desk-vs-sofa.html']
assert parts(markdown)*.select('.cmp-card-pick')*.text() == ['Our pick: Tea', '', 'No clear pick']
assert parts(markdown)*.select('.cmp-q')*.text() ==
        ['What should the kitchen stock first? Prices are in $relativePath coins.', '', 'Where to write?']
assert site.page(markdown).select('.cmp-embedded .cmp-name').eachText() == ['Price', 'Speed']
assert site.page(markdown).select('.cmp-embedded tfoot td b').eachText() == ['3.67', '3.00']
assert parts(markdown)*.select('> link[rel=stylesheet]')*.attr('href') == ['./comparisons/comparison.css'] * 3
assert site.deadLinks(markdown) == []
assert repeated(markdown) == [] as Set

def apt = 'guides/kitchen.html'
assert site.pick(apt) == 'Tea'
assert links(apt) == ['Tea vs Coffee': '../comparisons/kitchen/tea-vs-coffee.html']
assert parts(apt).select('.cmp-reasons p').text() ==
        'We counted the cups for a month1, see the other page and the table.'
assert parts(apt).select('.cmp-reasons p a[href^=..]').eachAttr('href') ==
        ['../comparisons/desk-vs-sofa.html', '../comparisons/kitchen/tea-vs-coffee.html#criteria']
assert parts(apt).select('.cmp-notes li').text() == 'In March. ↩'
assert site.deadLinks(apt) == []
assert repeated(apt) == [] as Set

def xdoc = 'guides/deep/office.html'
assert links(xdoc) == ['Desk vs Sofa': '../../comparisons/desk-vs-sofa.html']
assert parts(xdoc).select('.cmp-pick h2').text() == 'No clear pick: Nobody has picked yet'
assert site.deadLinks(xdoc) == []
assert repeated(xdoc) == [] as Set
