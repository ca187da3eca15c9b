import io.github.comparisonpages.RenderedSite

def site = new RenderedSite(new File(basedir, 'target/site'))
def page = 'comparisons/tea-vs-coffee.html'

def css = new File(basedir, 'src/comparisons/look.css')
def template = new File(basedir, 'src/comparisons/templates/foot.ftlh')

assert site.page(page).select('.comparison > footer').eachText() == ['The architecture guild decides. Ask about Tea vs Coffee.']
assert site.page(page).select('.comparison > footer a').eachAttr('href') ==
        ['mailto:guild@example.org?subject=Tea%20vs%20Coffee']
assert site.options(page) == ['Tea', 'Coffee']
assert site.stylesheets(page)[-2..-1] == ['comparison.css', 'project.css']
assert new File(basedir, 'target/site/comparisons/project.css').bytes == css.bytes
assert site.deadLinks(page) == []

// What the documentation shows is what is tried here.
def documentation = new File(basedir, '../../../src/site/markdown/theming.md').text
assert documentation.contains('```css\n' + css.text + '```')
assert documentation.contains('```html\n' + template.text + '```')

assert site.page(page).select('head > link[rel=canonical]').eachAttr('href') ==
        ['https://handbook.example.org/comparisons/tea-vs-coffee.html']
