import io.github.comparisonpages.RenderedSite

def site = new RenderedSite(new File(basedir, 'target/site'))

// Each page of the site's own sources is the one that it was, and each message names both.
[
        'a-vs-b.html': 'Of the site: Markdown.',
        'c-vs-d.html': 'Of the site: APT.',
        'e-vs-f.html': 'Of the site: Xdoc.',
        'g-vs-h.html': 'Of the site: a file.',
        'I-vs-J.html': 'Of the site: another case.',
].each { page, text ->
    assert site.page("comparisons/$page").text().contains(text)
    assert !site.page("comparisons/$page").text().contains('Of the docs folder.')
}
assert new File(basedir, 'target/site/comparisons/Kettle.txt').text.trim() == 'of the site'

def collisions = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.startsWith('[WARNING] docs/') && it.contains(' [slug-collision]') }
assert collisions.collect { it.substring('[WARNING] '.length(), it.indexOf(' [slug-collision]')) } == [
        "docs/a-vs-b.md:1:1: error: the page a-vs-b.html is taken by 'markdown/comparisons/a-vs-b.md' of the site's sources",
        "docs/c-vs-d.md:1:1: error: the page c-vs-d.html is taken by 'apt/comparisons/c-vs-d.apt' of the site's sources",
        "docs/e-vs-f.md:1:1: error: the page e-vs-f.html is taken by 'xdoc/comparisons/e-vs-f.xml' of the site's sources",
        "docs/g-vs-h.md:1:1: error: the page g-vs-h.html is taken by 'resources/comparisons/g-vs-h.html' of the site's sources",
        "docs/i-vs-j.md:1:1: error: the page i-vs-j.html is taken by 'markdown/comparisons/I-vs-J.md' of the site's sources",
        "docs/k-vs-l.md:1:1: error: the name of the file 'kettle.txt' is taken by 'resources/comparisons/Kettle.txt' of the site's sources"]

// What is free has its page.
assert site.cards() == ['K vs L': 'k-vs-l.html']
assert site.page('comparisons/k-vs-l.html').text().contains('Of the docs folder.')
def files = site.files('comparisons')
assert files.findAll { it.endsWith('-vs-j.html') || it.endsWith('-vs-J.html') } == ['I-vs-J.html']
assert files.findAll { it.equalsIgnoreCase('kettle.txt') } == ['Kettle.txt']
