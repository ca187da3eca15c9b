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
