import io.github.comparisonpages.RenderedSite

def kitchen = new RenderedSite(new File(basedir, 'kitchen/target/site'))
def office = new RenderedSite(new File(basedir, 'office/target/site'))

assert kitchen.cards() == ['Tea vs Coffee': 'tea-vs-coffee.html']
assert kitchen.options('comparisons/tea-vs-coffee.html') == ['Tea', 'Coffee']
assert office.cards() == ['Desk vs Sofa': 'desk-vs-sofa.html']
assert office.options('comparisons/desk-vs-sofa.html') == ['Desk', 'Sofa']
assert !new File(basedir, 'empty/target/site/comparisons').exists()
assert !new File(basedir, 'target/site/comparisons').exists()

def log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('not marked as thread-safe')
