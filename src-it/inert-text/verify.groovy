import groovy.json.JsonSlurper
import io.github.comparisonpages.RenderedSite

def site = new RenderedSite(new File(basedir, 'target/site'))

def page = 'comparisons/tea-vs-coffee.html'
def text = site.page(page).text()
[
        'Tea $project.name',
        'What ${project.version} says: #set($x = 6 * 7)$x and $relativePath, #include("pom.xml"), $!{date} and %{toc}.',
        '<!-- MACRO{snippet|file=pom.xml} -->',
        'Keeps for $class.inspect("java.lang.Runtime").type',
        '#if(true)hidden#end',
        '${6 * 7} and [=6 * 7] cups',
        'because #parse("pom.xml") is no tea.',
].each { assert text.contains(it) }
assert !text.contains('modelVersion')
assert site.title(page).startsWith('Tea $project.name vs Coffee')

// What starts with Zz goes on like this, in every field and on every page that shows it.
def rest = ' $date #stop ${7+6} <#t>'
def shown = new TreeSet()
def check = { String where, String raw ->
    // A title in the head has no characters that skins may take for a tag.
    String said = raw.tr('‹›', '<>')
    def found = said =~ /Zz([a-z]+)/
    while (found.find()) {
        assert said.startsWith(rest, found.end()) : "$where: $said"
        shown << found.group(1)
    }
}
def pages = site.files('comparisons').findAll { it.endsWith('.html') }
pages.each { path ->
    def tree = site.page("comparisons/$path")
    check(path, tree.text())
    tree.select('script[type=application/ld+json]').each { check(path, new JsonSlurper().parseText(it.data()).toString()) }
    tree.allElements.each { element ->
        element.attributes().findAll { !(it.key in ['href', 'src']) }.each { check("$path $it.key", it.value) }
    }
    assert !tree.html().contains('modelVersion')
}
check('comparisons.json', new JsonSlurper().parse(new File(basedir, 'target/site/comparisons/comparisons.json')).toString())
check('twin', new File(basedir, 'target/site/comparisons/red-vs-blue.md').text.readLines().findAll { !it.startsWith('>') }.join(' '))

assert pages.findAll { it.contains('/') }.collect { it.split('/')[0] }.unique() == ['options', 'tags']
def written = ['red-vs-blue', 'red-vs-third'].collectMany {
    (new File(basedir, "docs/${it}.md").text =~ /Zz([a-z]+)/).collect { it[1] }
} as TreeSet
assert shown == written

// Macros of Doxia stay where comments are shown.
def macro = '<!-- MACRO{snippet|file=pom.xml} -->'
def blue = site.page('comparisons/red-vs-blue.html')
assert blue.select('code').findAll { it.text().contains(macro) }.size() == 2
assert blue.select('a[title], img[title]').findAll { it.attr('title').endsWith(macro) }.size() == 2
